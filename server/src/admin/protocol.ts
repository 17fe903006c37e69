// What is said over the administrator's socket: one line of JSON each way, then it closes.

import { idSchema } from '@draaitafel/shared/nouns/references.ts'
import * as v from 'valibot'

/** In DATA_DIR. */
export const SOCKET_FILE = 'beheer.sock'
/** Where a copy of the database waits to be packed; in DATA_DIR. */
export const COPY_FOLDER = '.reservekopie-'
export const REQUEST_BYTES = 4096
/** Nobody waits longer than this to say what they want. */
export const ASK_WITHIN_MS = 5000

export const adminRequest = v.variant('do', [
  v.object({ do: v.literal('list'), titles: v.boolean() }),
  v.object({ do: v.literal('export'), id: idSchema }),
  v.object({ do: v.literal('moment'), id: idSchema, moment: idSchema }),
  v.object({ do: v.literal('delete'), id: idSchema }),
  v.object({ do: v.literal('disk') }),
  v.object({ do: v.literal('links'), id: idSchema, renew: v.boolean() }),
  v.object({ do: v.literal('copy') }),
])
export type AdminRequest = v.InferOutput<typeof adminRequest>

export type AdminAnswer<T = unknown> =
  | { readonly ok: true; readonly value: T }
  /** A Dutch sentence for the terminal. */
  | { readonly ok: false; readonly problem: string }

export interface ListedWorkshop {
  readonly id: string
  readonly createdAt: string
  readonly lastUsedAt: string
  readonly deletedAfter: string
  /** Of which workshop it is a table; '' for a workshop of its own. */
  readonly tableOf: string
  /** Only when asked for; null when the plan could not be read. */
  readonly title?: string | null
}

export interface ExportedWorkshop {
  /** As the facilitator can save it, names included. Null when it could not be read. */
  readonly plan: unknown
  readonly moments: readonly { readonly id: string; readonly name: string; readonly at: string }[]
  readonly notes: string
  readonly cues: readonly { readonly step: string; readonly text: string }[]
}

/** How many of each there are of a workshop and its tables. */
export type Held = Readonly<Record<'rows' | 'bytes' | 'moments' | 'notes' | 'cues' | 'seen', number>>

export interface DeletedWorkshop {
  readonly id: string
  readonly tables: readonly string[]
  readonly deletedAt: string
  readonly before: Held
  readonly after: Held
  /** Hex of a few of the stored bytes, which are in no file any more. */
  readonly samples: readonly string[]
}

export interface DiskOfWorkshop extends Held {
  readonly id: string
}

export interface LinksOfWorkshop {
  readonly facilitator: string
  readonly participant: string
  readonly reader: string
  readonly viewer: string
  readonly code: string
}

export interface CopiedDatabase {
  readonly file: string
}
