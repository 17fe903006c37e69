// Plays how the plan came about: here, or by the facilitator on all screens at once.

import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { useEffect, useRef } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { DialFace } from '../../ui/DialFace.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Replay.module.css'
import { groupOf } from './useChoosing.ts'
import { useMoving } from './useMoving.ts'
import { type Frame, type Playback, usePlayback } from './usePlayback.ts'

const words = tablesText.replay

export function Replay() {
  const { role, dispatch } = useWorkshop()
  const playback = usePlayback()
  usePlayedByLeader(playback)
  const { frame, play, stop, isPaused, pause } = playback
  return (
    <section className={styles.replay} aria-label={words.title}>
      {frame && <Played frame={frame} />}
      <div className={styles.row}>
        <button type="button" className="btn quiet" onClick={frame ? stop : play}>
          <Icon name={frame ? 'close' : 'right'} />
          {frame ? words.stop : words.play}
        </button>
        {frame && (
          <button type="button" className="btn quiet" aria-pressed={isPaused} onClick={pause}>
            <Icon name="pause" />
            {words.wait}
          </button>
        )}
        {role === 'facilitator' && !frame && (
          <button type="button" className="btn quiet" onClick={() => dispatch({ type: 'replay.start' })}>
            {words.everywhere}
          </button>
        )}
      </div>
    </section>
  )
}

/** Every time that the facilitator starts it while this screen looks. */
export function usePlayedByLeader({ play }: Playback): void {
  const at = usePlan((plan) => plan.replay)
  const seen = useRef(at)
  const start = useRef(play)
  useEffect(() => {
    start.current = play
  })
  useEffect(() => {
    if (at === seen.current) return
    seen.current = at
    start.current()
  }, [at])
}

export function Played({ frame, isLarge = false }: { readonly frame: Frame; readonly isLarge?: boolean }) {
  const positions = useMoving(frame.settings)
  return (
    <div className={isLarge ? styles.large : styles.played}>
      <p className={styles.caption} aria-live="polite">
        <b>{frame.label}</b> <span>{words.at(frame.at, frame.all)}</span>
      </p>
      <ol className={styles.dials}>
        {knobNumbers.map((knob, at) => (
          <li key={knob} data-group={groupOf(knob)}>
            <span className={styles.dial}>
              <DialFace size={isLarge ? 'm' : 's'} position={positions[at] ?? 0} baseline={null} look="rest" />
            </span>
            <span aria-hidden="true">
              {knob} {isLarge && knobCopy[knob].shortName}
            </span>
            <span className="sr">{words.dial(knobCopy[knob].name, settingWords[frame.settings[at] ?? 0])}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
