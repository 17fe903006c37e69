// The script: which step it is and what to do in it, who is done, and for the facilitator all controls.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { type ScriptStepId, scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { useShallow } from 'zustand/react/shallow'
import { useNavigation } from '../../address/navigation.tsx'
import { scriptAddress } from '../../address/route.ts'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { OpeningQuestions } from '../../talk/workshop/OpeningQuestions.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { LeadLine } from '../leader/LeadLine.tsx'
import { PrivateNotes } from '../leader/PrivateNotes.tsx'
import { TableControls } from '../leader/TableControls.tsx'
import { WhoIsIn } from '../leader/WhoIsIn.tsx'
import { ReadyCount } from './ReadyCount.tsx'
import styles from './ScriptDialog.module.css'
import { StepClock } from './StepClock.tsx'
import { StepControls } from './StepControls.tsx'
import { StepCue } from './StepCue.tsx'
import { StepLine } from './StepLine.tsx'

/** In which people say why they are here. */
const stepsWithQuestions: readonly string[] = ['welkom', 'toekomstbeeld'] satisfies ScriptStepId[]

export function ScriptDialog() {
  const { view, role, id } = useWorkshop()
  const { go } = useNavigation()
  const script = usePlan((plan) => plan.script)
  const mayDim = useView((state) => state.mayDim)
  const now = useStepNow()
  const said = usePlan(useShallow(saidNow))
  const ready = useReadyKey()
  const steps = scriptOf({ script })
  const minutes = steps.filter(({ skipped }) => !skipped).reduce((sum, step) => sum + step.minutes, 0)
  const leads = role === 'facilitator'
  const edit = () => {
    view.setState({ dialog: null })
    go(scriptAddress(id, role))
  }
  return (
    <Modal
      title={text.script.title}
      subtitle={text.script.lasts(minutes)}
      wide
      form
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {now && said && (
        <section className={styles.now} aria-label={text.script.now}>
          <div className={styles.head}>
            <h3>{said.name}</h3>
            <StepClock />
          </div>
          <p>{said.what}</p>
          {stepsWithQuestions.includes(now.step.id) && <OpeningQuestions className={styles.questions} />}
          {leads && <StepCue step={now.step.id} />}
          {ready && <ReadyCount ready={ready} />}
        </section>
      )}
      {leads && <StepControls steps={steps} now={now} />}
      {leads && (
        <section className={styles.lead} aria-label={text.script.leading}>
          <TableControls />
          {mayDim && <p>{lead.mayDim}</p>}
          <LeadLine />
          <div>
            <WhoIsIn />
            <PrivateNotes />
          </div>
        </section>
      )}
      <ol className={styles.steps} aria-label={text.script.steps}>
        {steps.map((step) => (
          <StepLine key={step.id} step={step} steps={steps} isNow={now?.step.id === step.id} leads={leads} />
        ))}
      </ol>
      {leads && (
        <button type="button" className={`btn ${styles.edit}`} onClick={edit}>
          {lead.editScript}
        </button>
      )}
    </Modal>
  )
}
