// An empty chair in dashes.

import styles from './RoundTable.module.css'

export function Chair() {
  return (
    <svg className={styles.glyph} viewBox="-13 -24 26 48" aria-hidden="true" focusable="false">
      <path d="M-9 -20V4H9V-20M-9 -9H9M-12 4H12M-9 4V20M9 4V20" />
    </svg>
  )
}
