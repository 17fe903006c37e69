// One knob, as large as possible: its dial with the five words, its setting and baseline, and its paths; or the
// outcome of a private round about it, or that one is going on. Follows whoever turns it.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { becauseOf } from '@draaitafel/shared/derive/because.ts'
import type { KnobNumber, Setting } from '@draaitafel/shared/model/knobs.ts'
import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { type KnobRound, openRound } from '@draaitafel/shared/nouns/round.ts'
import { useMemo } from 'react'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { heroOf } from '../../projector/heroGeometry.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { KnobFrame } from './KnobFrame.tsx'
import styles from './KnobPicture.module.css'
import { OpenRoundBeside } from './OpenRoundBeside.tsx'
import { roundBeside } from './roundBeside.ts'
import { SpreadBeside } from './SpreadBeside.tsx'
import { useKnobAsk } from './useKnobAsk.ts'

/** Top of this area in the picture of 1920 × 1080. */
const TOP = 100
const rem = (px: number) => `${(px - TOP) / 16}rem`

export function KnobPicture({ knob }: { readonly knob: KnobNumber }) {
  const { state, position, startedAt, shown, isSet, word, under } = useKnob(knob)
  const isDecided = progressOf(state) === 'besloten'
  const round = usePlan((plan) => roundBeside(plan, knob))
  const open = usePlan(openRound)
  const isChoosing = open?.knob === knob
  const { ask, today } = useKnobAsk(knob, isChoosing ? open.kind : undefined)
  return (
    <KnobFrame
      knob={knob}
      position={position}
      baseline={startedAt}
      ask={isDecided && !isChoosing ? '' : `${ask} ${today}`.trim()}
      words={isChoosing ? null : { word, under }}
      isDecided={isDecided}
    >
      {isChoosing ? (
        <OpenRoundBeside round={open} />
      ) : (
        <Beside round={round} knob={knob} shown={isSet ? shown : null} because={isDecided ? becauseOf(state) : ''} />
      )}
    </KnobFrame>
  )
}

interface BesideProps {
  readonly round: KnobRound | null
  readonly knob: KnobNumber
  /** Null: nowhere yet. */
  readonly shown: Setting | null
  /** Why the table decided on this; empty: not said, or not decided. */
  readonly because: string
}

function Beside({ round, ...through }: BesideProps) {
  return round ? <SpreadBeside round={round} /> : <Through {...through} />
}

/** Its routes and the values they lead to. */
function Through({ knob, shown, because }: Omit<BesideProps, 'round'>) {
  const { routes, values, ribbons } = useMemo(() => heroOf(knob, shown ?? 0), [knob, shown])
  return (
    <>
      <svg className={styles.ribbons} viewBox="0 100 1920 784" aria-hidden="true" focusable="false">
        {ribbons.map(({ key, d, width }) => (
          <path key={key} d={d} strokeWidth={width} />
        ))}
      </svg>
      {because !== '' ? (
        <p className={`${styles.because} ${shared.clamp}`}>
          {dialogText.projector.because} {because}
        </p>
      ) : !shown ? (
        <p className={styles.shutWords}>{shown === 0 ? dialogText.projector.shut : dialogText.projector.nowhere}</p>
      ) : (
        <>
          <p className={`${styles.figure} ${styles.ofRoutes}`}>
            <b>{routes.length}</b> {dialogText.projector.routes(routes.length)}
          </p>
          <p className={`${styles.figure} ${styles.ofValues}`}>
            <b>{values.length}</b> {dialogText.projector.values(values.length)}
          </p>
        </>
      )}
      <ul className={styles.routes} data-many={routes.length > 3 || undefined}>
        {routes.map(({ id, y }) => (
          <li key={id} style={{ top: rem(y) }}>
            {routeCopy[id].name}
          </li>
        ))}
      </ul>
      <ul className={styles.values}>
        {values.map(({ id, y }) => (
          <li key={id} style={{ top: rem(y) }}>
            {coreValueCopy[id].name}
          </li>
        ))}
      </ul>
    </>
  )
}
