// What a change to one thing comes down to: the amount when that changed, or the one field that did. Several fields at
// once are "veranderde": nobody reads a list of fields.

import { assertNever } from '../base/assertNever.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'
import type { LogFacts, LogPart, LogValue } from './logLine.ts'

export type Said = Partial<Omit<LogFacts, 'type' | 'label'>> & { readonly label?: string | undefined }

type Change = Extract<Action, { type: `${string}.change` | 'workshop.describe' }>

/** Null: what it should change is not there, or is so already. */
export function changeFacts(plan: Plan, action: Change): Said | null {
  switch (action.type) {
    case 'workshop.describe':
      return describe(plan, action.changes)
    case 'party.change': {
      const party = find(plan.parties, action.id)
      const profile = { interest: 'profile', room: 'profile', limit: 'profile' } as const
      return party && changed(party, action.changes, party.name, { name: 'label', atTable: 'atTable', ...profile })
    }
    case 'agreement.change': {
      const agreement = find(plan.agreements, action.id)
      if (!agreement) return null
      // In its new words: the old ones are in the line before.
      return changed(agreement, action.changes, action.changes.text ?? agreement.text, { text: 'text' })
    }
    case 'parked.change': {
      const parked = find(plan.parked, action.id)
      return parked && changed(parked, action.changes, action.changes.text ?? parked.text, { done: 'done' })
    }
    case 'need.change': {
      const need = find(plan.needs, action.id)
      return need && money(plan, need, action.changes)
    }
    case 'investment.change': {
      const investment = find(plan.investments, action.id)
      const said = investment && money(plan, investment, action.changes)
      return said ? { ...said, source: investment.source } : null
    }
    case 'volunteering.change': {
      const one = find(plan.volunteering, action.id)
      return one && changed(one, action.changes, one.label, { hoursPerYear: 'hours', label: 'label' })
    }
    case 'proof.change': {
      const proof = find(plan.proofs, action.id)
      return proof && changed(proof, action.changes, action.changes.what ?? proof.what, { state: 'state' })
    }
    default:
      return assertNever(action)
  }
}

function describe({ workshop }: Plan, changes: Extract<Change, { type: 'workshop.describe' }>['changes']): Said | null {
  const parts = { title: 'title', place: 'place', exampleAmounts: 'exampleAmounts', use: 'use' } as const
  return changed({ id: '', ...workshop }, changes, '', parts)
}

interface Money {
  readonly id: string
  readonly label: string
  readonly amountCents: number
  readonly per: 'year' | 'once'
  readonly from: number
  readonly until: number | null
  readonly party?: string
  readonly certainty?: string
}

/** An amount is what people look for: it goes before whatever else changed along with it. */
function money(plan: Plan, one: Money, changes: Partial<Money>): Said | null {
  const after = { ...one, ...changes }
  if (after.amountCents !== one.amountCents || after.per !== one.per) {
    return {
      subject: one.id,
      label: one.label,
      part: 'amount',
      from: one.amountCents,
      to: after.amountCents,
      per: after.per,
    }
  }
  const said = changed(one, changes, one.label, {
    label: 'label',
    party: 'party',
    certainty: 'certainty',
    from: 'period',
    until: 'period',
  })
  if (said?.part === 'period') return { ...said, from: periodOf(one), to: periodOf(after) }
  if (said?.part === 'party') return { ...said, from: partyName(plan, one.party), to: partyName(plan, after.party) }
  return said
}

/** What stands there and what is asked for, of the one part that differs. */
function changed<T extends { readonly id: string }>(
  before: T,
  changes: object,
  label: string,
  parts: { readonly [Key in keyof T]?: LogPart },
): Said | null {
  const present: Readonly<Record<string, unknown>> = { ...before }
  const differing = Object.entries(changes).filter(([key, value]) => !isSame(present[key], value))
  const [first] = differing
  if (!first) return null
  const subject = before.id
  const partOf = (key: string): LogPart => parts[key as keyof T] ?? ''
  const part = partOf(first[0])
  if (part === '' || differing.some(([key]) => partOf(key) !== part)) return { subject, label }
  return { subject, label, part, from: single(present[first[0]]), to: single(first[1]) }
}

/** Of records, such as work in hours, the fields. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function single(value: unknown): LogValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** As years are written: '2026–2031', '2026', or '2026–' without an end. */
function periodOf({ from, until }: Pick<Money, 'from' | 'until'>): string {
  return until === from ? String(from) : `${from}–${until ?? ''}`
}

function partyName(plan: Plan, id: string | undefined): string {
  return (id === undefined ? undefined : findParty(plan, id)?.name) ?? ''
}

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T | null {
  return list.find((one) => one.id === id) ?? null
}
