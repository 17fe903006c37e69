// The stored record of who was seen in a room, row by row: who owns a client id and under which party and name, at
// which seats a browser was, and which id a facilitator leads with. Names are stored as keys, to compare with and not
// to show.

import * as v from 'valibot'
import type { SeenChange, SeenRow } from '../../storage/workshopStore.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import type { Shown } from './seat.ts'

/** The browser that owns a client id. */
export interface Owner extends Pick<SessionPort, 'browser' | 'tab'> {
  /** The party and name under which everyone was sent it; null while nothing was sent. */
  seen: Seen | null
  /** What was sent of it last. */
  shown: Shown | null
  /** Key of a name that was removed from it while it showed it. */
  forgotten: string | null
  /** Is it on disk? Joining alone writes nothing. */
  isKept: boolean
}

/** Who sat there, as everyone saw. */
export interface Seen {
  /** The first session to lead with it. */
  party: string | null
  /** Keys of all names it used. */
  readonly names: Set<string>
}

/** Per party, the names used. */
export type Seats = Map<string, Set<string>>

type Read =
  | { readonly of: 'owner'; readonly clientId: number; readonly owner: Owner }
  | { readonly of: 'seats'; readonly browser: string; readonly seats: Seats }
  | { readonly of: 'person'; readonly person: string; readonly browser: string }

/** Undefined: delete the row. */
export const changeOf = {
  owner: (clientId: number, owner: Owner | undefined): SeenChange => {
    const seen = owner?.seen && { party: owner.seen.party, names: [...owner.seen.names] }
    return change(`owner ${clientId}`, owner && { browser: owner.browser, tab: owner.tab, seen })
  },
  seats: (browser: string, seats: Seats | undefined): SeenChange =>
    change(`seats ${browser}`, seats && Array.from(seats, ([party, names]) => [party, [...names]])),
  person: (person: string, browser: string | undefined): SeenChange => change(`person ${person}`, browser),
}

function change(key: string, fact: unknown): SeenChange {
  return { key, fact: fact === undefined ? null : JSON.stringify(fact) }
}

const names = v.array(v.string())
const seatsFact = v.array(v.tuple([v.string(), names]))
const ownerFact = v.object({
  browser: v.string(),
  tab: v.nullable(v.string()),
  seen: v.nullable(v.object({ party: v.nullable(v.string()), names })),
})

/** Null for a damaged row or one of another version: then it counts as unknown. */
export function readRow({ key, fact }: SeenRow): Read | null {
  const at = key.indexOf(' ')
  const [of, name] = [key.slice(0, at), key.slice(at + 1)]
  switch (of) {
    case 'person': {
      const browser = factIn(v.string(), fact)
      return browser === null ? null : { of, person: name, browser }
    }
    case 'seats': {
      const seats = factIn(seatsFact, fact)
      return seats && { of, browser: name, seats: new Map(seats.map(([party, ofParty]) => [party, new Set(ofParty)])) }
    }
    case 'owner': {
      const owner = factIn(ownerFact, fact)
      const clientId = Number(name)
      if (!owner || !Number.isSafeInteger(clientId)) return null
      const seen = owner.seen && { party: owner.seen.party, names: new Set(owner.seen.names) }
      return {
        of,
        clientId,
        owner: { browser: owner.browser, tab: owner.tab, seen, shown: null, forgotten: null, isKept: true },
      }
    }
    default:
      return null
  }
}

function factIn<S extends v.GenericSchema>(schema: S, fact: string): v.InferOutput<S> | null {
  try {
    const read = v.safeParse(schema, JSON.parse(fact))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
