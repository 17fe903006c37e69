// The calls about a group that works at several tables. See api.ts.

import type { SessionAnswer, TablesAnswer, TablesNowAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { type Answer, call, pathOf } from './api.ts'

export function splitTable(workshop: string, names: readonly string[], mayLead: boolean): Answer<TablesAnswer> {
  const tables = names.map((name) => ({ name }))
  return call('POST', pathOf(workshop, '/tables', 'facilitator'), { tables, mayLead })
}

/** What the tables made becomes moments; again: what they have by now. */
export function bringTablesBack(workshop: string): Answer<TablesAnswer> {
  return call('POST', pathOf(workshop, '/tables/back', 'facilitator'))
}

/** A cookie for the table. `lead`: as its facilitator. */
export function joinTable(workshop: string, role: Role, letter: string, lead: boolean): Answer<SessionAnswer> {
  return call('POST', pathOf(workshop, `/tables/${letter}/sessions`, role), { lead })
}

/** Who is at each table now, how far they are, and how to come in. */
export function fetchTablesNow(workshop: string, role: Role): Answer<TablesNowAnswer> {
  return call('GET', pathOf(workshop, '/tables', role))
}
