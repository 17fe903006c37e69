// One sentence about the future, written together: who writes in it now is beside it, and below it how it reads.

import { finishesOpener, visionOpener, visionWords } from '@draaitafel/shared/copy/nl/vision.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { NoteField } from '../../talk/notes/NoteField.tsx'
import styles from './VisionTask.module.css'

const words = peopleText.vision

export function Work() {
  const opener = usePlan(visionOpener)
  const whole = usePlan(visionWords)
  const isEmpty = usePlan(({ vision }) => vision.trim() === '')
  const isOpened = usePlan(({ vision }) => finishesOpener(vision))
  return (
    <>
      <NoteField
        id="vision"
        label={isEmpty || isOpened ? words.opener(opener) : words.own}
        rows={3}
        example={words.example}
      />
      {isOpened ? (
        <figure className={styles.reads}>
          <figcaption>{words.reads}</figcaption>
          <blockquote>{whole}</blockquote>
        </figure>
      ) : (
        <p className={styles.think}>{words.think}</p>
      )}
    </>
  )
}
