// Under the top of the board and of the phone: which step it is, what is asked, and the time left. The facilitator
// runs the workshop from here; participants say that they are done.

import { asSentence } from '@draaitafel/shared/copy/nl/held.ts'
import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { openRound } from '@draaitafel/shared/nouns/round.ts'
import { inBetween, nextStop } from '@draaitafel/shared/nouns/stepNow.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useShallow } from 'zustand/react/shallow'
import { text } from '../../copy/nl.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { LaterStepLead } from './LaterStepLead.tsx'
import styles from './StepBar.module.css'
import { StepClock } from './StepClock.tsx'
import { StepRail } from './StepRail.tsx'
import { AmReady } from './StepReady.tsx'
import { stepSentence } from './stepSentence.ts'

interface StepBarProps {
  /** When the work itself is visible, people say there that they are done. */
  readonly asksReady?: boolean
  /** When the task itself is visible, on a phone: it says what is asked. */
  readonly brief?: boolean
}

export function StepBar({ asksReady = true, brief = false }: StepBarProps) {
  const { role } = useWorkshop()
  const now = useStepNow()
  const isBetween = usePlan(inBetween)
  const said = usePlan(useShallow(saidNow))
  const next = usePlan(useShallow(nextStop))
  const ready = useReadyKey()
  const outside = usePlan(useShallow(saidOutside))
  const leads = role === 'facilitator'
  // Beside the knob it says how many chose.
  const isChoosing = usePlan((plan) => openRound(plan) !== null)
  // Before the first step only the facilitator has something to do here.
  if (!said && !leads) return null
  return (
    <section
      className={styles.bar}
      aria-label={now ? text.script.where(now) : text.script.title}
      data-leads={leads || undefined}
      data-between={isBetween || undefined}
      data-brief={brief || undefined}
    >
      {isBetween ? <b className={styles.between}>{taskText.between}</b> : <StepRail now={now} />}
      {said ? (
        <Say
          place={now && !isBetween ? `${text.script.where(now)}: ` : ''}
          name={asSentence(said.name).trim()}
          what={said.what}
        />
      ) : (
        <Say place="" {...outside} />
      )}
      {said && (
        <div className={styles.time}>
          <StepClock />
          {leads && <LaterStepLead>{({ ClockHands }) => <ClockHands />}</LaterStepLead>}
        </div>
      )}
      {ready && leads && !isChoosing && (
        <LaterStepLead>{({ WhoIsReady }) => <WhoIsReady ready={ready} />}</LaterStepLead>
      )}
      {ready && role === 'participant' && asksReady && <AmReady ready={ready} />}
      {leads && <LaterStepLead>{({ Onward }) => <Onward isBetween={isBetween} next={next} />}</LaterStepLead>}
    </section>
  )
}

/** While the script does not run: not begun, stopped on the way, or done. */
function saidOutside(plan: Plan): { readonly name: string; readonly what: string } {
  if (plan.workshop.adopted) return { name: text.script.done, what: text.script.doneHint }
  if (!wasUsed(plan)) return { name: text.script.before, what: text.script.beforeHint }
  return { name: text.script.stopped, what: text.script.stoppedHint }
}

/** Somebody did something at this table; what a template brings along is not that. */
function wasUsed({ knobs, placings, rounds, consents }: Plan): boolean {
  return [...placings, ...rounds, ...consents].length > 0 || knobs.some((knob) => knob.lastTurn || knob.discussion)
}

interface SayProps {
  /** For screen readers: others see the rail. */
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
