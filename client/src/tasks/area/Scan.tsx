// What a look around the neighbourhood found: five questions, each with notes. A note without source or year says that
// it is not complete.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { scanCopy, scanNote, scanOurs } from '@draaitafel/shared/copy/nl/library/tips.ts'
import { incompleteWord, sourceWords } from '@draaitafel/shared/copy/nl/place.ts'
import { isComplete, scanOf } from '@draaitafel/shared/derive/place.ts'
import { scanCitation } from '@draaitafel/shared/library/tips.ts'
import { type ScanTopic, scanTopics } from '@draaitafel/shared/model/placeIds.ts'
import type { Finding } from '@draaitafel/shared/nouns/finding.ts'
import { useShallow } from 'zustand/react/shallow'
import { placeText } from '../../copy/nlPlace.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan } from '../../store/WorkshopContext.tsx'
import styles from '../../talk/place/Place.module.css'
import { Icon } from '../../ui/Icon.tsx'
import { LineButton } from '../../ui/LineButton.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { ScanForm } from './ScanForm.tsx'

export function Scan() {
  const notes = usePlan(useShallow(scanOf))
  const complete = scanTopics.filter((topic) => notes.some((one) => one.topic === topic && isComplete(one)))
  return (
    <section className={styles.list} aria-label={placeText.scan}>
      <p role="status" className={styles.small}>
        {placeText.complete(complete.length, scanTopics.length)}
      </p>
      {scanTopics.map((topic) => (
        <Topic key={topic} topic={topic} notes={notes.filter((one) => one.topic === topic)} />
      ))}
      <p className={styles.small}>
        {scanNote} {placeText.from(citationWords(scanCitation))}. {scanOurs}
      </p>
      <div>
        <OpenPart dialog={{ kind: 'library' }}>{placeText.figures}</OpenPart>
      </div>
    </section>
  )
}

function Topic({ topic, notes }: { readonly topic: ScanTopic; readonly notes: readonly Finding[] }) {
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const [open, setOpen] = useKeptPlace(`scan ${topic}`)
  const close = () => setOpen(null)
  return (
    <section className={styles.topic} aria-label={scanCopy[topic]}>
      <h3>{scanCopy[topic]}</h3>
      {notes.length === 0 && open === null && <p className={styles.none}>{placeText.noNote}</p>}
      {notes.length > 0 && (
        <ul>
          {notes.map((one) => (
            <li key={one.id}>
              {open === one.id ? (
                <ScanForm topic={topic} note={one} onDone={close} />
              ) : (
                <Line note={one} onOpen={mayWrite ? () => setOpen(one.id) : null} />
              )}
            </li>
          ))}
        </ul>
      )}
      {open === NEW && <ScanForm topic={topic} note={null} onDone={close} />}
      {mayWrite && open !== NEW && (
        <button
          type="button"
          className="btn"
          aria-label={placeText.addNote(scanCopy[topic])}
          onClick={() => setOpen(NEW)}
        >
          <Icon name="plus" />
          {placeText.ideas.add}
        </button>
      )}
    </section>
  )
}

/** No id of a line: those have no colon. */
const NEW = 'new:'

function Line({ note, onOpen }: { readonly note: Finding; readonly onOpen: (() => void) | null }) {
  const from = sourceWords(note.source, note.year)
  return (
    <LineButton className={styles.line} onOpen={onOpen}>
      {note.note}
      {isComplete(note) ? <small>{from}</small> : <small data-incomplete>{`${incompleteWord}: ${from}`}</small>}
    </LineButton>
  )
}
