// The face of a source card: numeral, label and grip. Visual only; the component around it has the accessible name.

import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import styles from './SourceTray.module.css'

export function SourceFace({ source }: { readonly source: SourceNumber }) {
  return (
    <>
      <span className={styles.numeral} aria-hidden="true">
        {source}
      </span>
      <span className={styles.label} aria-hidden="true">
        {sourceCopy[source].shortName}
      </span>
      <span className={styles.tiny} aria-hidden="true">
        {sourceCopy[source].tinyName}
      </span>
      <svg className={styles.grip} viewBox="0 0 8 16" aria-hidden="true" focusable="false">
        {[3, 8, 13].map((y) => (
          <g key={y}>
            <circle cx="2" cy={y} r="1.3" />
            <circle cx="6" cy={y} r="1.3" />
          </g>
        ))}
      </svg>
    </>
  )
}

/** The card as drawn under the pointer. */
export function DraggedCard({ source }: { readonly source: SourceNumber }) {
  return (
    <div className={styles.dragged}>
      <SourceFace source={source} />
    </div>
  )
}
