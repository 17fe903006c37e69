// Reads the lists of the document, dropping what cannot be a valid entity and saying so.
// Small faults are mended (a text too long, an end before the beginning); a missing amount is not guessed.

import * as Y from 'yjs'
import { isId } from '../base/ids.ts'
import { isAmountCents } from '../base/money.ts'
import { shortText } from '../base/text.ts'
import { isYear } from '../base/years.ts'
import { isKnobNumber, type KnobNumber } from '../model/knobs.ts'
import { isPartyKind } from '../model/partyKinds.ts'
import { isSourceNumber } from '../model/sources.ts'
import { type Investment, isCertainty } from '../plan/investment.ts'
import { planLimits } from '../plan/limits.ts'
import type { Need, Per } from '../plan/need.ts'
import type { Party } from '../plan/party.ts'
import { byOrder, isOrder } from './order.ts'
import { type EntityRoot, rootMap } from './schema.ts'

export interface Dropped {
  readonly root: EntityRoot
  readonly id: string
  readonly reason: 'notAnEntity' | 'badId' | 'badFacts' | 'partyGone' | 'tooMany'
}

export function readParties(doc: Y.Doc, dropped: Dropped[]): Party[] {
  return readList(doc, 'parties', planLimits.parties, dropped, (id, fields) => {
    const kind = fields.get('kind')
    const name = shortText(fields.get('name'), planLimits.nameLength)
    if (!isPartyKind(kind) || name === '') return 'badFacts'
    return { id, kind, name, atTable: fields.get('atTable') !== false, order: orderOf(fields) }
  })
}

export function readNeeds(doc: Y.Doc, dropped: Dropped[]): Need[] {
  return readList(doc, 'needs', planLimits.needs, dropped, (id, fields) => {
    const money = readMoney(fields)
    if (!money) return 'badFacts'
    return {
      id,
      knob: knobOf(fields),
      label: shortText(fields.get('label'), planLimits.labelLength),
      ...money,
      order: orderOf(fields),
    }
  })
}

export function readInvestments(doc: Y.Doc, partyIds: ReadonlySet<string>, dropped: Dropped[]): Investment[] {
  return readList(doc, 'investments', planLimits.investments, dropped, (id, fields) => {
    const money = readMoney(fields)
    const source = fields.get('source')
    const party = fields.get('party')
    const certainty = fields.get('certainty')
    if (!money || !isSourceNumber(source) || typeof party !== 'string') return 'badFacts'
    if (!partyIds.has(party)) return 'partyGone'
    return {
      id,
      source,
      party,
      label: shortText(fields.get('label'), planLimits.labelLength),
      knob: knobOf(fields),
      ...money,
      certainty: isCertainty(certainty) ? certainty : 'idee',
      way: shortText(fields.get('way'), planLimits.wayLength),
      note: shortText(fields.get('note'), planLimits.wayLength),
      order: orderOf(fields),
    }
  })
}

function readList<T extends { readonly id: string; readonly order: string }>(
  doc: Y.Doc,
  root: EntityRoot,
  max: number,
  dropped: Dropped[],
  parse: (id: string, fields: Y.Map<unknown>) => T | Dropped['reason'],
): T[] {
  const found: T[] = []
  for (const [id, value] of rootMap(doc, root).entries()) {
    const parsed = !isId(id) ? 'badId' : value instanceof Y.Map ? parse(id, value) : 'notAnEntity'
    if (typeof parsed === 'string') dropped.push({ root, id, reason: parsed })
    else found.push(parsed)
  }
  found.sort(byOrder)
  for (const { id } of found.splice(max)) dropped.push({ root, id, reason: 'tooMany' })
  return found
}

function readMoney(
  fields: Y.Map<unknown>,
): { amountCents: number; per: Per; from: number; until: number | null } | null {
  const amountCents = fields.get('amountCents')
  const from = fields.get('from')
  const end = fields.get('until')
  if (!isAmountCents(amountCents) || !isYear(from)) return null
  const per: Per = fields.get('per') === 'once' ? 'once' : 'year'
  if (per === 'once') return { amountCents, per, from, until: from }
  // from and until are two facts; two people may have turned them around each other.
  return { amountCents, per, from, until: isYear(end) ? Math.max(from, end) : null }
}

function knobOf(fields: Y.Map<unknown>): KnobNumber | null {
  const knob = fields.get('knob')
  return isKnobNumber(knob) ? knob : null
}

function orderOf(fields: Y.Map<unknown>): string {
  const order = fields.get('order')
  return isOrder(order) ? order : ''
}
