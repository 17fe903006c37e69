// Top of the large screen: which step, which workshop, and how much time is left.

import { oneLine } from '@draaitafel/shared/base/text.ts'
import { visionWords } from '@draaitafel/shared/copy/nl/vision.ts'
import { text } from '../copy/nl.ts'
import { aroundText } from '../copy/nlAround.ts'
import { wallText } from '../copy/nlWall.ts'
import { clockWords } from '../lead/script/clockWords.ts'
import { useClockStill, useSecondsLeft } from '../pieces/useStepNow.ts'
import { useConnection, usePlan } from '../store/WorkshopContext.tsx'
import { AdoptedPill } from '../talk/adoption/AdoptedPill.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './Header.module.css'

interface HeaderProps {
  /** What the table does; null before the first step. */
  readonly now: string | null
  /** What is asked, where the picture below does not say it; in place of the vision. */
  readonly ask: string
  readonly paused: boolean
  /** What the picture below shows itself. */
  readonly below: 'title' | 'vision' | null
}

export function Header({ now, ask, paused, below }: HeaderProps) {
  const title = usePlan((plan) => plan.workshop.title) || text.board.title
  // It says the name of the project as well; there is room for one of them.
  const vision = usePlan((plan) => (below === 'vision' ? '' : oneLine(visionWords(plan))))
  const practises = usePlan((plan) => plan.practice !== null)
  const hasLine = useConnection(({ offlineSince }) => offlineSince === null)
  const blocked = useConnection((connection) => connection.blocked)
  return (
    <header className={styles.header}>
      {now && <p className={styles.step}>{now}</p>}
      {ask || vision ? (
        <p className={styles.title}>{ask || vision}</p>
      ) : (
        below !== 'title' && <p className={now ? styles.title : styles.step}>{title}</p>
      )}
      <AdoptedPill className={styles.adopted} isShort />
      {practises && <p className={styles.pill}>{aroundText.practice.badge}</p>}
      {!hasLine && <p className={styles.pill}>{blocked ? text.blocked.what : wallText.noLine}</p>}
      {paused && (
        <p className={styles.pill}>
          <Icon name="pause" />
          {wallText.pause}
        </p>
      )}
      <Clock />
    </header>
  )
}

function Clock() {
  const seconds = useSecondsLeft()
  const isStill = useClockStill()
  if (seconds === null) return null
  return (
    <p className={styles.clock} role="timer" data-over={seconds <= 0 || undefined}>
      <Icon name={isStill ? 'pause' : 'clock'} />
      {clockWords(seconds)}
      {isStill && <span className="sr"> {text.script.still}</span>}
    </p>
  )
}
