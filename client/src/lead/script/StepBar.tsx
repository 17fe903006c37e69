// Under the top of the board and of the phone: which step it is, what is asked, and the time left. Who leads runs the
// workshop from here; who takes part says here that they are done.

import { stepInstruction, stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { nextStep } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './StepBar.module.css'
import { StepClock } from './StepClock.tsx'
import { ClockHands, GoOn, WhoIsReady } from './StepLead.tsx'
import { StepRail } from './StepRail.tsx'
import { AmReady } from './StepReady.tsx'
import { stepSentence } from './stepSentence.ts'

export function StepBar() {
  const { role } = useWorkshop()
  const script = usePlan((plan) => plan.script)
  const now = useStepNow()
  const leads = role === 'facilitator'
  // Who does not lead has nothing to do here before the first step.
  if (!now && !leads) return null
  const next = nextStep(scriptOf({ script }), now?.step ?? null)
  return (
    <section
      className={styles.bar}
      aria-label={now ? text.script.region(now.place, now.total) : text.script.title}
      data-leads={leads || undefined}
    >
      <StepRail now={now} />
      {now ? (
        <Say
          place={text.script.place(now.place, now.total)}
          name={`${stepName(now.step)}.`}
          what={stepInstruction(now.step)}
        />
      ) : (
        <Say place="" name={text.script.before} what={text.script.beforeHint} />
      )}
      {now && (
        <div className={styles.time}>
          <StepClock />
          {leads && <ClockHands />}
        </div>
      )}
      {now && leads && <WhoIsReady step={now.step.id} />}
      {now && role === 'participant' && <AmReady step={now.step.id} />}
      {leads && next && <GoOn next={next} present={now?.step ?? null} />}
    </section>
  )
}

interface SayProps {
  /** For ears: the eye has the rail. */
  readonly place: string
  readonly name: string
  readonly what: string
}

function Say({ place, name, what }: SayProps) {
  const shown = stepSentence(what)
  return (
    <p className={styles.say} title={`${name} ${what}`.trim()}>
      <span className="sr">{place}</span>
      <b>{name}</b> <span aria-hidden={shown !== what}>{shown}</span>
      {shown !== what && <span className="sr">{what}</span>}
    </p>
  )
}
