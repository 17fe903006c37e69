// Saves the facilitator's notes: a moment after typing, one save at a time. What another facilitator wrote in the
// meantime stays, and mine is added below it. Uses neither React nor fetch itself.

import type { Result } from '@draaitafel/shared/base/result.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { NotesAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { HttpFailure } from '../../http/api.ts'

const SAVE_AFTER_MS = 800
const CONFLICT = 409

/** `full`: the texts of two facilitators together are too long. */
export type NotesState = 'saved' | 'saving' | 'failed' | 'full'

type Answer = Promise<Result<NotesAnswer, HttpFailure>>

export interface NotesParts {
  readonly read: () => Answer
  readonly write: (notes: NotesAnswer) => Answer
  readonly onState: (state: NotesState) => void
  /** Another facilitator wrote too: this is both texts. */
  readonly onMerged: (both: string) => void
  readonly onFailure: (failure: HttpFailure) => void
}

export interface NotesSaver {
  readonly type: (text: string) => void
  /** Now, without waiting for a pause in typing. */
  readonly save: () => Promise<void>
}

export function createNotesSaver(found: NotesAnswer, parts: NotesParts): NotesSaver {
  let latest = found.text
  let { text: saved, version } = found
  /** Sent, but no answer came: the server may have it. */
  let unsure: string | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  const type = (text: string) => {
    latest = text
    parts.onState('saving')
    clearTimeout(waiting)
    waiting = setTimeout(() => void save(), SAVE_AFTER_MS)
  }

  // Text typed during a save goes into the next one: of two at once the second would be refused because of the first.
  const save = () => {
    clearTimeout(waiting)
    running ??= saveAll().finally(() => {
      running = null
    })
    return running
  }

  const saveAll = async () => {
    while (latest !== saved) if (!(await saveOnce())) return
    parts.onState('saved')
  }

  const saveOnce = async (): Promise<boolean> => {
    const sent = latest
    const answer = await parts.write({ text: sent, version })
    if (answer.ok) {
      saved = sent
      version = answer.value.version
      return true
    }
    if (answer.problem.status === CONFLICT) return takeIn(sent)
    unsure = sent
    return fail(answer.problem)
  }

  const takeIn = async (sent: string): Promise<boolean> => {
    const theirs = await parts.read()
    if (!theirs.ok) return fail(theirs.problem)
    const { text } = theirs.value
    // Not someone else's words: what I sent before, or what both texts began with.
    const isMine = text === sent || text === unsure || text === saved
    const both = latest === '' ? text : `${text}\n\n${latest}`
    if (!isMine && both.length > planLimits.noteLength) {
      // The version stays the same, so that the other's words are fetched again once mine are shorter.
      parts.onState('full')
      return false
    }
    saved = text
    version = theirs.value.version
    if (isMine) return true
    latest = both
    parts.onMerged(both)
    return true
  }

  const fail = (failure: HttpFailure): false => {
    parts.onState('failed')
    parts.onFailure(failure)
    return false
  }

  return { type, save }
}
