// One sentence about the future, written together.

import { text } from '../../copy/nl.ts'
import { NoteField } from '../../talk/notes/NoteField.tsx'

export function Work() {
  return <NoteField id="vision" label={text.board.title} rows={4} />
}
