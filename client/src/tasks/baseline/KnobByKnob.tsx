// Around the dial of one knob: which it is, the way to the others, and which of the ten have been set.

import { knobCopy, knobGroupCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { type KnobNumber, knobFacts, knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useSaidOnArrival } from '../kit/useSaidOnArrival.ts'
import { useTop } from '../kit/useTop.ts'
import styles from './BaselineTask.module.css'
import { knobBeside } from './todays.ts'

const words = knobTaskText.today

interface KnobByKnobProps {
  readonly knob: KnobNumber
  readonly onGo: (knob: KnobNumber) => void
  readonly isSet: (knob: KnobNumber) => boolean
  /** Turned here is an answer of one's own, or what the plan gets. */
  readonly whose: 'mine' | 'table'
  /** Where its dial stands here, in words. */
  readonly at: string
  /** For who answers: what going on says, and does besides going on; and the other answer, beside it. */
  readonly asks?: { readonly label: string; readonly onNext?: () => void; readonly other: ReactNode }
  readonly children: ReactNode
}

export function KnobByKnob({ knob, whose, onGo, isSet, at, asks, children }: KnobByKnobProps) {
  const { view } = useWorkshop()
  const said = useSaidOnArrival(knob, at)
  const after = knobBeside(knob, 1)
  const place = useTop<HTMLDivElement>(knob)
  const goToAnswer = useGoToAnswer(place, knob)
  // With all of them answered, being done is what comes next.
  const isLast = after === null || knobNumbers.every(isSet)
  const pips = (
    <ol className={styles.pips} aria-label={words.set(knobNumbers.filter(isSet).length)}>
      {knobNumbers.map((one) => (
        <li key={one} data-set={isSet(one) || undefined} aria-current={one === knob ? 'step' : undefined}>
          <i aria-hidden="true" />
          <span aria-hidden="true">{one}</span>
          <span className="sr">{words.pip.of(one, isSet(one))}</span>
        </li>
      ))}
    </ol>
  )
  return (
    <div ref={place} className={styles.today} data-around>
      <h3 aria-label={text.knob.dialName(knob, knobCopy[knob].shortName)}>
        <button
          type="button"
          title={knobCopy[knob].name}
          aria-describedby="today-meaning"
          onClick={() => view.setState({ dialog: { kind: 'knob', knob, ...(whose === 'mine' && { reads: true }) } })}
        >
          <span className="sr">{knobTaskText.sheet(knob)}: </span>
          {knob} {knobCopy[knob].shortName}
        </button>
        <small>{knobGroupCopy[knobFacts(knob).group]}</small>
      </h3>
      <p className={styles.meaning} id="today-meaning">
        {knobCopy[knob].meaning}
      </p>
      <p role="status" className="sr">
        {said}
      </p>
      <section
        className={styles.turned}
        data-whose={whose}
        data-beside-words
        data-knob={knob}
        aria-labelledby="today-whose"
      >
        <div>
          <h4 id="today-whose">
            {whose === 'table' && <Icon name="people" />}
            {words.whose[whose]}
          </h4>
          <p>{words.goes[whose]}</p>
        </div>
        {children}
      </section>
      <div className={styles.ways} data-asks={asks !== undefined || undefined}>
        <Way to={knobBeside(knob, -1)} icon="unfold" label={knobTaskText.previous} onGo={onGo} />
        {asks ? (
          <>
            {asks.other}
            <button
              type="button"
              className={`btn ${isLast ? '' : 'primary'}`}
              aria-label={
                after === null ? asks.label : knobTaskText.andOn(asks.label, after, knobCopy[after].shortName)
              }
              disabled={after === null && !asks.onNext}
              onClick={() => {
                asks.onNext?.()
                if (!after) return
                goToAnswer()
                onGo(after)
              }}
            >
              {asks.label}
              <Icon name="right" />
            </button>
          </>
        ) : (
          <>
            {pips}
            <Way to={after} icon="right" label={knobTaskText.next} onGo={onGo} />
          </>
        )}
      </div>
      {asks && pips}
    </div>
  )
}

/** After answering one knob, keys and screen readers begin at the dial of the next. */
function useGoToAnswer(place: RefObject<HTMLElement | null>, knob: KnobNumber): () => void {
  const goes = useRef(false)
  useEffect(() => {
    if (!goes.current) return
    goes.current = false
    place.current?.querySelector<HTMLElement>(`[data-knob="${knob}"] [role="slider"]`)?.focus({ preventScroll: true })
  }, [place, knob])
  return () => {
    goes.current = true
  }
}

interface WayProps {
  readonly to: KnobNumber | null
  readonly icon: 'unfold' | 'right'
  readonly label: (knob: number, name: string) => string
  readonly onGo: (knob: KnobNumber) => void
}

function Way({ to, icon, label, onGo }: WayProps) {
  return (
    <button
      type="button"
      className="btn icon-only"
      aria-label={to ? label(to, knobCopy[to].shortName) : knobTaskText.noMore}
      disabled={to === null}
      onClick={() => to && onGo(to)}
    >
      <Icon name={icon} />
    </button>
  )
}
