// The essence of a change: the amount if that changed, else the one field that did. Several fields at once are just
// "veranderde": nobody reads a list of fields.

import type { Per } from '../base/money.ts'
import type { LogPart, LogValue, Told } from '../nouns/logParts.ts'
import { type AnyLineNoun, type LineAction, nounOfAction } from '../nouns/nouns.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import type { ActionOf } from './action.ts'
import type { LogFacts } from './logEntry.ts'

export type Said = Partial<Omit<LogFacts, 'type' | 'label'>> & { readonly label?: string | undefined }

type Facts = Readonly<Record<string, unknown>>
type Parts = Readonly<Record<string, LogPart | undefined>>

/** As the noun defines it. Null: its subject does not exist, or nothing changes. */
export function lineSaid(plan: Plan, action: LineAction): Said | null {
  const noun = nounOfAction(action)
  const { added, removed, label } = noun.log
  if ('facts' in action) return lineTold(plan, noun, { id: action.id, ...action.facts }, added)
  const lines: readonly { readonly id: string }[] = plan[noun.list]
  const line = lines.find(({ id }) => id === action.id) as Facts | undefined
  if (!line) return null
  if (!('changes' in action)) return lineTold(plan, noun, line, removed)
  const { changed, newLabel, parts } = noun.log
  const after: Facts = { ...line, ...action.changes }
  const said = changeSaid(plan, line, action.changes, parts)
  const told = lineTold(plan, noun, line, changed)
  return said && { ...told, label: String((newLabel ? after : line)[label]), ...said }
}

function lineTold(
  plan: Plan,
  { log }: AnyLineNoun,
  line: Facts,
  tell?: (facts: Record<string, unknown>) => Told,
): Said {
  const { whose, ...told } = tell?.(line) ?? {}
  const owner = whose === undefined ? {} : { whose: partyName(plan, whose) }
  return { subject: String(line.id), label: String(line[log.label]), ...told, ...owner }
}

/** The old and the requested value of the one part that differs. */
export function changeSaid(plan: Plan, before: object, changes: object, parts: Parts): Said | null {
  const line = before as Facts
  const after: Facts = { ...line, ...changes }
  const differing = Object.entries(changes).flatMap(([key, value]) => (isSame(line[key], value) ? [] : [key]))
  const [first] = differing
  if (first === undefined) return null
  const found = new Set(differing.map((key) => parts[key] ?? ''))
  if (found.has('amount')) {
    return {
      part: 'amount',
      from: single(line.amountCents),
      to: single(after.amountCents),
      per: after.per as Per,
    }
  }
  const [part = ''] = found
  if (found.size > 1 || part === '') return {}
  const valueIn = (facts: Facts): LogValue => {
    if (part === 'period') return periodOf(facts)
    return part === 'party' ? partyName(plan, String(facts[first])) : single(facts[first])
  }
  return { part, from: valueIn(line), to: valueIn(after) }
}

/** Records, such as work in hours, are compared field by field. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function single(value: unknown): LogValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** Years as they are written: '2026–2031', '2026', or '2026–' without an end. */
function periodOf({ from, until }: Facts): string {
  return until === from ? String(from) : `${from}–${until ?? ''}`
}

function partyName(plan: Plan, id: string): string {
  return findParty(plan, id)?.name ?? ''
}

/** What came of an earlier promise; whose that is, if it is of one party. */
export function cameSaid(plan: Plan, { id, outcome }: ActionOf<'lookBack.say'>): Said | null {
  const promise = plan.promisesBefore.find((one) => one.id === id)
  if (!promise) return null
  const whose = plan.parties.find((party) => party.id === promise.party)?.name ?? ''
  return { subject: id, label: promise.text, whose, from: promise.came?.outcome ?? null, to: outcome }
}
