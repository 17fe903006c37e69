// The shapes of the HTTP answers that client and server share. Paths and statuses: docs/protocol.md.

import type { Role } from './roles.ts'

export interface WorkshopLinks {
  readonly facilitator: string
  readonly participant: string
  /** Reads the plan and leaves remarks. */
  readonly reader: string
  readonly viewer: string
}

/** 201 of POST /api/workshops. Links are whole URLs; the key is behind the #, so it is never in a server log. */
export interface CreatedWorkshop {
  readonly id: string
  readonly code: string
  readonly links: WorkshopLinks
}

/** 200 of POST /api/sessions. */
export interface SessionAnswer {
  readonly workshop: string
  readonly role: Role
  /**
   * As far as the server knows this browser is here for the first time: anything it has from before is somebody
   * else's.
   */
  readonly isNew: boolean
}

/** 200 of GET /api/workshops/:id/access. */
export interface AccessAnswer {
  readonly role: Role
}

/** 200 of GET /api/workshops/:id/invitation. Only a facilitator is given all links. */
export interface Invitation {
  readonly code: string
  readonly doorOpen: boolean
  readonly links: Partial<WorkshopLinks>
  /** ISO date on which the workshop is deleted if nobody uses it. */
  readonly deletedAfter: string
  /**
   * For a facilitator, when the links only work on the server's own machine: the command to type there so that others
   * can join.
   */
  readonly startCommand?: string
}

/** Query of GET …/seat: how many WebSockets failed in a row before this call. */
export const FAILED_QUERY = 'failed'
/** This many failures while the server accepts connections are no coincidence: something on the way blocks them. */
export const BLOCKED_AFTER = 3

/** 200 of GET …/rounds/:round/vote: my choice; null while there is none. */
export type OwnVote = { readonly value: number; readonly name: string; readonly party: string | null } | null

/** 200 of GET …/rounds/:round/count. */
export interface CountedVotes {
  readonly choices: number
}

/** 200 of POST …/rounds/:round/show: all choices, in an order that does not reveal who came first. */
export interface ShownVotes {
  /** `party` null: chosen without a party. */
  readonly votes: readonly { readonly party: string | null; readonly name: string; readonly value: number }[]
}

/** 200 of GET …/rounds/:round/votes: null for a round that was not shown at this table. */
export type KnownVotes = ShownVotes | { readonly votes: null }

/** 200 of GET and PUT …/notes. A PUT gives the version that it is based on. */
export interface NotesAnswer {
  readonly text: string
  readonly version: number
}

/** 200 of GET …/cues: all of them. A PUT names those that change; an empty text removes one. */
export interface CuesAnswer {
  readonly cues: readonly Cue[]
}

/** What a facilitator has to remember in one step of the script. */
export interface Cue {
  /** Step id. */
  readonly step: string
  readonly text: string
}

/** One of the 200 of GET …/moments, the latest first. */
export interface MomentAnswer {
  readonly id: string
  readonly name: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly automatic: boolean
}

/** 201 of POST …/tables and 200 of POST …/tables/back: the tables as they are now. */
export interface TablesAnswer {
  readonly tables: readonly TableAnswer[]
}

export interface TableAnswer {
  /** A to D. */
  readonly letter: string
  readonly label: string
  /** Its workshop, to join with POST …/tables/:letter/sessions. */
  readonly workshop: string
  /** The moment with what it made; '' until it was brought back. */
  readonly moment: string
}

/** 200 of GET /api/organisation: whose server this is. */
export interface OrganisationAnswer {
  readonly name: string | null
  /** The target of a link: mailto: or https: */
  readonly contact: string | null
  readonly retentionDays: number
}

/** 200 of GET …/tables: those that the group works at now; none while it is together. For a screen that asks again and again. */
export interface TablesNowAnswer {
  readonly tables: readonly TableNow[]
}

export interface TableNow {
  /** A to D. */
  readonly letter: string
  /** Of each person there: their party; null for who has none. Nobody who only looks on. */
  readonly people: readonly (string | null)[]
  /** How many knobs are set otherwise than when the group split. */
  readonly turned: number
  /** How to come in there; null while its door is shut, and for who may invite nobody. */
  readonly door: { readonly code: string; readonly link: string } | null
}

/** application/problem+json; `type` is stable, title and detail are Dutch sentences. */
export interface HttpProblem {
  readonly type: string
  readonly title: string
  readonly detail: string
  readonly status: number
}
