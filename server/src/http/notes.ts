// The facilitators' notes, not part of the plan. Two facilitators may write at once: someone who wrote on an outdated
// version is told, and loses nothing.

import { longText } from '@draaitafel/shared/nouns/fields.ts'
import type { NotesAnswer } from '@draaitafel/shared/protocol/http.ts'
import * as v from 'valibot'
import type { App } from './checked.ts'
import { type HttpParts, mayDo, stored } from './context.ts'
import { Refusal } from './problems.ts'

/** `version`: the version this text is based on. */
const notes = v.object({ text: longText.schema, version: v.pipe(v.number(), v.safeInteger()) })

export function addNotesRoutes(app: App, parts: HttpParts): void {
  const { storage } = parts
  const path = '/api/workshops/:id/notes'
  const allowed = mayDo(parts, 'keepNotes')
  app.get(path, allowed, async ({ visit }): Promise<NotesAnswer> => stored(storage.readNotes(visit.record.id)))
  app.put(path, { ...allowed, schema: { body: notes } }, async ({ visit, body }): Promise<NotesAnswer> => {
    const { text, version } = body
    const written = await stored(storage.writeNotes(visit.record.id, text, version))
    if (!written) throw new Refusal('notities-veranderd')
    return { text, version: version + 1 }
  })
}
