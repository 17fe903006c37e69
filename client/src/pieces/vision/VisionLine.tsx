// The shared picture of the future as one quiet line, in sight on every screen: what the table returns to when it is stuck.
// Nothing while nobody wrote one.

import { visionShort, visionTitle, visionWords } from '@draaitafel/shared/copy/nl/vision.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './VisionLine.module.css'

export interface VisionLineProps {
  readonly className: string | undefined
}

/** Pressed, it is there whole, and can be changed. */
export function VisionLine({ className }: VisionLineProps) {
  const { view } = useWorkshop()
  const words = usePlan(visionShort)
  const whole = usePlan(visionWords)
  if (words === '') return null
  return (
    <button
      type="button"
      className={`${styles.line} ${className}`}
      title={whole}
      onClick={() => view.setState({ dialog: { kind: 'workshop' } })}
    >
      <span className={styles.words}>
        <span className="sr">{visionTitle}: </span>
        {words}
      </span>
    </button>
  )
}
