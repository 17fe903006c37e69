// My seat in a workshop: my name or alias and my party. Stored on this device only, so that a reload keeps my place.

import { cleanName } from '@draaitafel/shared/base/name.ts'

export interface Seat {
  /** Random text that identifies a facilitator's browser; null for anyone else. */
  readonly person: string | null
  /** Name or alias, may be empty. */
  readonly name: string
  /** Party id; null for anyone but a participant. */
  readonly party: string | null
}

export const noSeat: Seat = { person: null, name: '', party: null }

export function readSeat(workshop: string): Seat | null {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(storageKey(workshop)) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    const { name, party } = stored as Record<string, unknown>
    if (typeof name !== 'string' || typeof party !== 'string') return null
    return { person: null, name: cleanName(name), party }
  } catch {
    // Storage may be switched off, or contain something that is not ours: then this person simply picks a seat again.
    return null
  }
}

/** A facilitator's seat: their name, and random text that identifies this browser. */
export interface LeaderSeat {
  readonly name: string
  readonly person: string
}

export function readLeaderSeat(workshop: string, newPerson: () => string): LeaderSeat {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(leaderKey(workshop)) ?? 'null')
    const { name, person } = (stored ?? {}) as Record<string, unknown>
    if (typeof name === 'string' && typeof person === 'string') return { name: cleanName(name), person }
    if (typeof name === 'string') return newLeaderSeat(workshop, cleanName(name), newPerson)
  } catch {
    // See above: then this browser counts as new.
  }
  return newLeaderSeat(workshop, '', newPerson)
}

function newLeaderSeat(workshop: string, name: string, newPerson: () => string): LeaderSeat {
  const seat = { name, person: newPerson() }
  saveLeaderSeat(workshop, seat)
  return seat
}

/**
 * The server does not recognise this browser any more: the text it led with now belongs to another browser, and would
 * be refused. The name stays.
 */
export function forgetPerson(workshop: string): void {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(leaderKey(workshop)) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return
    const { name } = stored as Record<string, unknown>
    window.localStorage.setItem(leaderKey(workshop), JSON.stringify({ name }))
  } catch {
    // See above.
  }
}

export function saveLeaderSeat(workshop: string, seat: LeaderSeat): void {
  try {
    window.localStorage.setItem(leaderKey(workshop), JSON.stringify(seat))
  } catch {
    // See above.
  }
}

export function forgetLeaderSeat(workshop: string): void {
  try {
    window.localStorage.removeItem(leaderKey(workshop))
  } catch {
    // See above.
  }
}

function leaderKey(workshop: string): string {
  return `draaitafel.leader.${workshop}`
}

export function saveSeat(workshop: string, seat: Seat): void {
  try {
    window.localStorage.setItem(storageKey(workshop), JSON.stringify(seat))
  } catch {
    // Without storage the seat lasts until the page closes.
  }
}

export function forgetSeat(workshop: string): void {
  try {
    window.localStorage.removeItem(storageKey(workshop))
  } catch {
    // Nothing was stored, so nothing has to be removed.
  }
}

function storageKey(workshop: string): string {
  return `draaitafel.seat.${workshop}`
}
