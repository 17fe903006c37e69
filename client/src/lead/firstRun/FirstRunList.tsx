// Five things in order, one of them open. On one line when the board needs the space; unfolded it shows all five.

import { useEffect, useId, useRef, useState } from 'react'
import { firstRunText } from '../../copy/nlFirstRun.ts'
import { type FirstRun, type FirstStep, firstSteps, stepToDo, ticked } from '../../store/firstRun.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useMatches } from '../../ui/useMatches.ts'
import styles from './FirstRun.module.css'
import { StepBody } from './StepBody.tsx'

/** Here the whole list would push the board out of view. */
const SMALL = '(max-width: 1279px), (max-height: 899px)'

interface FirstRunListProps {
  readonly run: FirstRun
  readonly change: (change: (run: FirstRun) => FirstRun) => void
}

export function FirstRunList({ run, change }: FirstRunListProps) {
  const titleId = useId()
  const isSmall = useMatches(SMALL)
  const folded = run.folded ?? isSmall
  const { open, setOpen } = useOpenStep(run)
  return (
    <section className={styles.run} data-folded={folded} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{firstRunText.title}</h2>
        <p>
          {firstRunText.count(run.done.length, firstSteps.length)}
          <span className={styles.skip}>. {firstRunText.skip}</span>
        </p>
      </div>
      <ol className={styles.steps}>
        {firstSteps.map((step, at) => (
          <Step
            key={step}
            step={step}
            place={at + 1}
            state={run.done.includes(step) ? 'done' : step === stepToDo(run) ? 'now' : 'later'}
            isOpen={step === open}
            showsTitle={folded}
            onOpen={() => setOpen(step)}
            onTick={(isDone) => change((now) => ticked(now, step, isDone))}
          />
        ))}
      </ol>
      <div className={styles.ends}>
        <button
          type="button"
          className="btn quiet icon-only"
          aria-label={folded ? firstRunText.unfold : firstRunText.fold}
          aria-expanded={!folded}
          onClick={() => change((now) => ({ ...now, folded: !folded }))}
        >
          <Icon name={folded ? 'down' : 'up'} />
        </button>
        <button
          type="button"
          className="btn quiet icon-only"
          aria-label={firstRunText.close}
          title={firstRunText.close}
          onClick={() => change((now) => ({ ...now, closed: true }))}
        >
          <Icon name="close" />
        </button>
      </div>
      <Said run={run} />
    </section>
  )
}

interface StepProps {
  readonly step: FirstStep
  readonly place: number
  readonly state: keyof typeof firstRunText.states
  readonly isOpen: boolean
  readonly showsTitle: boolean
  readonly onOpen: () => void
  readonly onTick: (isDone: boolean) => void
}

function Step({ step, place, state, isOpen, showsTitle, onOpen, onTick }: StepProps) {
  const title = firstRunText.titles[step]
  return (
    <li data-is={state}>
      <button
        type="button"
        className={styles.step}
        aria-expanded={isOpen}
        aria-current={state === 'now' ? 'step' : undefined}
        title={showsTitle ? title : undefined}
        onClick={onOpen}
      >
        <span className={styles.number} aria-hidden="true">
          {state === 'done' ? <Icon name="check" /> : place}
        </span>
        <span className={styles.title} aria-hidden="true">
          {title}
        </span>
        <span className="sr">{firstRunText.step(place, title, firstRunText.states[state])}</span>
      </button>
      {isOpen && (
        <div className={styles.body}>
          <StepBody
            step={step}
            title={showsTitle ? `${title}.` : null}
            isNow={state === 'now'}
            onDone={() => onTick(true)}
          />
          {step !== 'begin' && (
            <button type="button" className="btn quiet" onClick={() => onTick(state !== 'done')}>
              {state === 'done' ? firstRunText.untick : firstRunText.tick}
            </button>
          )}
        </div>
      )}
    </li>
  )
}

/** The current one, until another is chosen; and again as soon as something was ticked off. */
function useOpenStep(run: FirstRun): { readonly open: FirstStep; readonly setOpen: (step: FirstStep) => void } {
  const done = run.done.join()
  const [chosen, setChosen] = useState<{ readonly step: FirstStep; readonly done: string } | null>(null)
  return {
    open: chosen?.done === done ? chosen.step : stepToDo(run),
    setOpen: (step) => setChosen({ step, done }),
  }
}

/** What was ticked off while the user was doing something else. */
function Said({ run }: { readonly run: FirstRun }) {
  const before = useRef(run.done)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const fresh = run.done.filter((step) => !before.current.includes(step))
    before.current = run.done
    if (fresh.length > 0) setSaid(fresh.map((step) => firstRunText.ticked(firstRunText.titles[step])).join(', '))
  }, [run.done])
  return (
    <p role="status" className="sr">
      {said}
    </p>
  )
}
