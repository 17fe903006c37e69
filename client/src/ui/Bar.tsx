// A bar above the board: something that applies to everyone now, and what people can do about it.

import type { ReactNode } from 'react'
import styles from './Bar.module.css'
import { Icon } from './Icon.tsx'

interface BarProps {
  readonly look: 'pause' | 'line' | 'practice' | 'round' | 'news' | 'lens'
  /** An icon or a token. */
  readonly mark: ReactNode
  readonly words: ReactNode
  /** Buttons. */
  readonly children?: ReactNode
  /** With both it can be put away on this screen. */
  readonly closeLabel?: string
  readonly onClose?: () => void
}

export function Bar({ look, mark, words, children, closeLabel, onClose }: BarProps) {
  return (
    <div className={`${styles.bar} ${styles[look]}`}>
      {mark}
      <p className={styles.words}>{words}</p>
      {children}
      {onClose && (
        <button type="button" className="btn quiet icon-only" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}

interface BarPlaceProps {
  /** Otherwise a screen reader would say it twice. */
  readonly isSaidElsewhere?: boolean
  readonly children: ReactNode
}

/** The place for such bars. Always there, so that a screen reader notices when it fills. */
export function BarPlace({ isSaidElsewhere = false, children }: BarPlaceProps) {
  return (
    <div role={isSaidElsewhere ? undefined : 'status'} className={styles.place}>
      {children}
    </div>
  )
}
