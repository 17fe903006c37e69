// The shared vision as large as it fits: short texts very large, long ones smaller, and never scrolled.

import { finishesOpener, visionOpener, visionWords } from '@draaitafel/shared/copy/nl/vision.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './Vision.module.css'

/** In characters: up to here three lines of the largest type are enough. */
const SHORT = 110
const MIDDLING = 260

/** `compact`: there is less space, because something else is next to it. */
export function Vision({ compact = false }: { readonly compact?: boolean }) {
  const vision = usePlan((plan) => (compact ? visionWords(plan) : plan.vision.trim()))
  const opener = usePlan(visionOpener)
  const isOpened = !compact && (vision === '' || finishesOpener(vision))
  const room = compact ? 0.5 : 1
  const length = vision.length <= SHORT * room ? 'short' : vision.length <= MIDDLING * room ? 'middling' : 'long'
  return (
    <section aria-label={dialogText.projector.vision}>
      <h1 className={compact ? shared.label : 'sr'}>{dialogText.projector.vision}</h1>
      {isOpened && <p className={styles.opener}>{peopleText.vision.opener(opener)}</p>}
      <p className={`${styles.words} ${shared.clamp}`} data-length={vision ? length : 'none'}>
        {vision || dialogText.projector.noVision}
      </p>
    </section>
  )
}
