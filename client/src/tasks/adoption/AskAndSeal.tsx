// The facilitator's part: asks every party, notes what one says, and closes the record with an honest summary of what is open.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { hasLead, whyNoLead } from '@draaitafel/shared/derive/lead.ts'
import { missingOf } from '@draaitafel/shared/derive/missing.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { adoptText } from '../../copy/nlAdopt.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { useDraft } from '../../pieces/useDraft.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { useAdopt } from '../../talk/adoption/useAdopt.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Adoption.module.css'
import { useDecided } from './useDecided.ts'
import { useVerdicts } from './useVerdicts.ts'
import { VerdictForm } from './VerdictForm.tsx'

export function AskAndSeal() {
  const { dispatch } = useWorkshop()
  const { isAsked } = useVerdicts()
  const [isSealing, setSealing] = useState(false)
  const ask = (on: boolean) => {
    setSealing(false)
    dispatch({ type: 'plan.ask', on })
  }
  if (!isAsked) {
    return (
      <AtFoot>
        <button type="button" className="btn primary" onClick={() => ask(true)}>
          {adoptionText.askAll}
        </button>
      </AtFoot>
    )
  }
  return (
    <>
      <NoteFor />
      {isSealing && <SealForm onCancel={() => setSealing(false)} />}
      <AtFoot>
        <button type="button" className="btn quiet" onClick={() => ask(false)}>
          {adoptionText.stopAsking}
        </button>
        {!isSealing && (
          <button type="button" className="btn primary" onClick={() => setSealing(true)}>
            {adoptionText.seal}
          </button>
        )}
      </AtFoot>
    </>
  )
}

/** Someone without a screen, or who says it aloud. */
function NoteFor() {
  const { asked } = useVerdicts()
  const [chosen, setChosen] = useState('')
  const party = asked.find((one) => one.party.id === chosen)?.party
  return (
    <details className={styles.note}>
      <summary className="btn">{adoptionText.noteFor}</summary>
      <SelectField
        label={adoptionText.noteForWhom}
        value={chosen}
        options={[{ value: '', label: '' }, ...asked.map((one) => ({ value: one.party.id, label: one.party.name }))]}
        onChange={setChosen}
      />
      {party && <VerdictForm key={party.id} party={party.id} />}
    </details>
  )
}

function SealForm({ onCancel }: { readonly onCancel: () => void }) {
  const { busy, adopt } = useAdopt('plan.seal')
  const { adopting } = useVerdicts()
  const isLed = usePlan((plan) => hasLead(plan) || whyNoLead(plan) !== '')
  const [why, setWhy] = useDraft<string>('sealing', '')
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  // What is open is read before anything is sealed, also where the work is longer than the screen.
  useEffect(() => form.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isLed && why.trim() === '') return setProblem(problemSentence({ kind: 'adoption.noLead' }))
    adopt(isLed ? '' : why.trim())
  }
  return (
    <form ref={form} tabIndex={-1} className={styles.seal} onSubmit={submit} noValidate aria-label={adoptionText.seal}>
      <p>{adoptionText.sealLead}</p>
      <StillOpen />
      {!isLed && (
        <TextField
          label={adoptText.whyNoLead}
          value={why}
          maxLength={planLimits.answerLength}
          problem={problem}
          onChange={setWhy}
        />
      )}
      <div className={styles.ways}>
        <button type="submit" className="btn primary" disabled={busy || adopting.length === 0}>
          {adoptionText.sealNow}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}

/** What everyone should know before the record closes. */
function StillOpen() {
  const { waiting, objecting, adopting } = useVerdicts()
  const { open, lackingCents } = useDecided()
  const plan = usePlan((whole) => whole)
  const missing = useMemo(() => missingOf(plan, new Date().toISOString()).length, [plan])
  const points = [
    ...(adopting.length === 0 ? [adoptionText.nobodyAdopts] : []),
    ...objecting.map(({ party, verdict }) => `${adoptionText.objectionOf(party.name)}: ${verdict?.reason ?? ''}`),
    ...(waiting.length > 0 ? [adoptionText.notAnswered(waiting.map(({ party }) => party.name))] : []),
    ...(lackingCents > 0 ? [adoptionText.openMoney(formatEuro(lackingCents))] : []),
    ...(open.length > 0 ? [adoptionText.openAgreements(open.length)] : []),
    ...(missing > 0 ? [adoptionText.openPoints(missing)] : []),
  ]
  if (points.length === 0) return <p>{adoptionText.nothingOpen}</p>
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
