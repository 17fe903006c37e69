// What is hidden in a file, skipped or doubtful, before any of it is imported.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import type { SheetNote } from '@draaitafel/shared/exchange/linesRead.ts'
import { importText } from '../copy/nlImport.ts'
import styles from './LinesPreview.module.css'

export function SheetNotes({ notes }: { readonly notes: readonly SheetNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes} aria-label={importText.about}>
      {notes.map((note) => (
        <li key={sentenceOf(note)}>{sentenceOf(note)}</li>
      ))}
    </ul>
  )
}

function sentenceOf(note: SheetNote): string {
  const { notes } = importText
  switch (note.kind) {
    case 'hiddenRows':
      return notes.hiddenRows(note.count)
    case 'hiddenSheet':
    case 'passedOver':
      return notes[note.kind](note.sheet)
    case 'hiddenColumns':
      return notes.hiddenColumns(note.heads)
    case 'examples':
    case 'totals':
      return notes[note.kind](note.names)
    case 'doubtful':
      return notes.doubtful(note.words)
    case 'keepsMore':
      return notes.keepsMore
    default:
      return assertNever(note)
  }
}
