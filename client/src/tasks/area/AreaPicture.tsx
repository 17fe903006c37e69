// What is there in the neighbourhood: the seven parts with their answer, and beside them what was found, with its source.

import { socialBaseCopy } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { scanCopy } from '@draaitafel/shared/copy/nl/library/tips.ts'
import { incompleteWord, presentWords, sourceWords } from '@draaitafel/shared/copy/nl/place.ts'
import { findingOf, isComplete, partsPresent, scanOf } from '@draaitafel/shared/derive/place.ts'
import { scanTopics, socialBaseParts } from '@draaitafel/shared/model/placeIds.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { placeText } from '../../copy/nlPlace.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './AreaPicture.module.css'

const FIRST = 4

export function Picture() {
  const plan = usePlan((whole) => whole)
  return (
    <div className={`${shared.field} ${shared.two}`}>
      <section className={shared.column}>
        <h1 className={shared.figure}>
          <b>{partsPresent(plan).length}</b> {placeText.wallPresent(socialBaseParts.length)}
        </h1>
        <ul className={styles.parts}>
          {socialBaseParts.map((part) => {
            const finding = findingOf(plan, part)
            return (
              <li key={part} data-answer={finding?.answer ?? 'open'}>
                <i aria-hidden="true" />
                <b>{socialBaseCopy[part].name}</b>
                <span>{finding ? presentWords[finding.answer] : placeText.unsaid}</span>
              </li>
            )
          })}
        </ul>
      </section>
      <Found />
    </div>
  )
}

/** One note of each question first, the newest of it. */
function Found() {
  const plan = usePlan((whole) => whole)
  const notes = scanOf(plan)
  const newest = scanTopics.flatMap((topic) => notes.filter((one) => one.topic === topic).slice(-1))
  const shown = newest.slice(0, FIRST)
  return (
    <section className={shared.column}>
      <h2 className={shared.label}>{placeText.wallScan}</h2>
      {shown.length === 0 && <p className={shared.body}>{placeText.noNote}</p>}
      <ul className={styles.notes}>
        {shown.map((one) => (
          <li key={one.id}>
            <span className={shared.label}>{topicWords(one.topic)}</span>
            <p className={shared.clamp}>{one.note}</p>
            <span className={shared.label}>
              {isComplete(one) ? '' : `${incompleteWord}: `}
              {sourceWords(one.source, one.year)}
            </span>
          </li>
        ))}
      </ul>
      {notes.length > shown.length && (
        <p className={shared.more}>{dialogText.projector.andMore(notes.length - shown.length)}</p>
      )}
    </section>
  )
}

function topicWords(topic: string): string {
  const known = scanTopics.find((one) => one === topic)
  return known ? scanCopy[known] : ''
}
