// At which tables this browser was, and in which role. Stored on this device only, without any key: the cookie admits
// it.

import { isId } from '@draaitafel/shared/base/ids.ts'
import { shortText } from '@draaitafel/shared/base/text.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { isRole, type Role } from '@draaitafel/shared/protocol/roles.ts'
import { type FirstRun, readFirstRun } from './firstRun.ts'

export interface Visit {
  readonly workshop: string
  readonly role: Role
  /** May be empty. */
  readonly title: string
  /** ISO 8601: when it was last open here. */
  readonly at: string
  /** For a facilitator: what comes before the first step. Null when that is over, or was never asked here. */
  readonly firstRun: FirstRun | null
}

export type VisitKey = Pick<Visit, 'workshop' | 'role'>

const STORAGE_KEY = 'draaitafel.visits'
/** As many as a browser keeps cookies of ours. */
const MOST = 24

/** The latest first. Without storage, or if it contains something that is not ours: none. */
export function readVisits(): readonly Visit[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? '[]')
    const visits = Array.isArray(stored) ? stored.flatMap((one) => readVisit(one) ?? []) : []
    const first = visits.filter((visit, at) => visits.findIndex((other) => isSame(other, visit)) === at)
    return first.toSorted((one, other) => other.at.localeCompare(one.at)).slice(0, MOST)
  } catch {
    return []
  }
}

export function findVisit(key: VisitKey): Visit | undefined {
  return readVisits().find((visit) => isSame(visit, key))
}

/** Omitted fields keep their value. */
export function noteVisit(key: VisitKey, change: Partial<Omit<Visit, keyof VisitKey>>): void {
  const before = findVisit(key) ?? { title: '', at: new Date().toISOString(), firstRun: null }
  const { workshop, role } = key
  write([{ ...before, ...change, workshop, role }, ...readVisits().filter((visit) => !isSame(visit, key))])
}

export function dropVisit(key: VisitKey): void {
  write(readVisits().filter((visit) => !isSame(visit, key)))
}

export function isSame(one: VisitKey, other: VisitKey): boolean {
  return one.workshop === other.workshop && one.role === other.role
}

function write(visits: readonly Visit[]): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(visits.slice(0, MOST)))
  } catch {
    // Without storage nothing is remembered; the link still works.
  }
}

function readVisit(stored: unknown): Visit | null {
  const { workshop, role, title, at, firstRun } = (stored ?? {}) as Record<string, unknown>
  if (!isId(workshop) || !isRole(role) || typeof title !== 'string' || typeof at !== 'string') return null
  if (Number.isNaN(Date.parse(at))) return null
  return { workshop, role, title: shortText(title, planLimits.titleLength), at, firstRun: readFirstRun(firstRun) }
}
