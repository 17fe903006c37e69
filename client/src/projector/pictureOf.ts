// Which picture the large screen shows: that of the task, or the pause. Pure.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'

export type Picture =
  | { readonly kind: 'task'; readonly task: TaskId }
  /** The group works at several tables: which, and how to come there. */
  | { readonly kind: 'apart' }
  /** The table is paused, and nothing is selected. */
  | { readonly kind: 'pause' }

/** Whether it shows who is coming in, and how. */
export function isAtDoor(picture: Picture): boolean {
  if (picture.kind === 'apart') return true
  return picture.kind === 'task' && (picture.task === 'welcome' || picture.task === 'table')
}

interface PictureFacts {
  readonly paused: boolean
  /** The knob of the open private round. */
  readonly choosing: KnobNumber | null
  /** The group works at several tables. */
  readonly apart: boolean
  /** Nothing has been done with the plan yet: people are still coming in. */
  readonly untouched: boolean
  /** People try the knobs out: those are what there is to see. */
  readonly practises: boolean
}

export function pictureOf(
  task: TaskId | null,
  shown: Selection | null,
  { paused, choosing, apart, untouched, practises }: PictureFacts,
): Picture {
  if (paused && shown === null) return { kind: 'pause' }
  // Whatever was going on here: nobody is at this table to do it.
  if (apart) return { kind: 'apart' }
  // While everyone chooses alone about a knob it is about that one.
  if (choosing !== null) return { kind: 'task', task: 'knobs' }
  if (practises && (task === null || task === 'welcome')) return { kind: 'task', task: 'knobs' }
  if (task !== null) return { kind: 'task', task }
  return { kind: 'task', task: shown === null && untouched ? 'welcome' : 'knobs' }
}
