// Reads the lists of the document, dropping what cannot be a valid entity and saying so.
// Small faults are mended (a text too long, an end before the beginning); a missing amount is not guessed.

import * as Y from 'yjs'
import { isAllowance } from '../base/allowance.ts'
import { isId } from '../base/ids.ts'
import { isAmountCents } from '../base/money.ts'
import { shortText } from '../base/text.ts'
import { isYear } from '../base/years.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { isKnobNumber, type KnobNumber } from '../model/knobs.ts'
import { isPartyKind } from '../model/partyKinds.ts'
import { isSourceNumber } from '../model/sources.ts'
import type { Agreement } from '../plan/agreement.ts'
import { type Effort, effortCents, isEffortUnit } from '../plan/effort.ts'
import { type Investment, isCertainty } from '../plan/investment.ts'
import { planLimits } from '../plan/limits.ts'
import type { Need, Per } from '../plan/need.ts'
import { isDay, isParkedKind, isSubject, type Parked } from '../plan/parked.ts'
import type { Party, ProfilePart } from '../plan/party.ts'
import { isProofMoment, isProofState, type Proof } from '../plan/proof.ts'
import { isRoundKind, isRoundState, isRoundVoters, isVoteValue, type Round, type Vote } from '../plan/round.ts'
import { isScriptStepId, isStepMinutes, isStepView, type Step } from '../plan/step.ts'
import type { Volunteering } from '../plan/volunteering.ts'
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
    const said = (part: ProfilePart) => shortText(fields.get(part), planLimits.profileLength)
    const profile = { interest: said('interest'), room: said('room'), limit: said('limit') }
    return { id, kind, name, atTable: fields.get('atTable') !== false, ...profile, order: orderOf(fields) }
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

/** `needIds`: money for a cost that is gone is money for the plan as a whole. */
export function readInvestments(
  doc: Y.Doc,
  partyIds: ReadonlySet<string>,
  needIds: ReadonlySet<string>,
  dropped: Dropped[],
): Investment[] {
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
      need: oneOf(needIds, fields.get('need')),
      ...money,
      certainty: isCertainty(certainty) ? certainty : 'idee',
      way: shortText(fields.get('way'), planLimits.wayLength),
      note: shortText(fields.get('note'), planLimits.wayLength),
      order: orderOf(fields),
    }
  })
}

export function readVolunteering(doc: Y.Doc, partyIds: ReadonlySet<string>, dropped: Dropped[]): Volunteering[] {
  return readList(doc, 'volunteering', planLimits.volunteering, dropped, (id, fields) => {
    const hoursPerYear = fields.get('hoursPerYear')
    const from = fields.get('from')
    const party = fields.get('party')
    if (!isWhole(hoursPerYear, planLimits.hours) || !isYear(from) || typeof party !== 'string') return 'badFacts'
    if (!partyIds.has(party)) return 'partyGone'
    return {
      id,
      party,
      label: shortText(fields.get('label'), planLimits.labelLength),
      knob: knobOf(fields),
      hoursPerYear,
      from,
      until: untilOf(fields, from),
      order: orderOf(fields),
    }
  })
}

export function readSteps(doc: Y.Doc, dropped: Dropped[]): Step[] {
  return readList(doc, 'steps', planLimits.steps, dropped, (id, fields) => {
    const view = fields.get('view')
    const minutes = fields.get('minutes')
    const name = shortText(fields.get('name'), planLimits.labelLength)
    if (!isStepView(view) || !isStepMinutes(minutes) || (name === '' && !isScriptStepId(id))) return 'badFacts'
    const allowed = fields.get('allowed')
    const skipped = fields.get('skipped') === true
    return {
      id,
      name,
      instruction: shortText(fields.get('instruction'), planLimits.instructionLength),
      view,
      minutes,
      allowed: isAllowance(allowed) ? allowed : 'alles',
      skipped,
      order: orderOf(fields),
    }
  })
}

export function readProofs(doc: Y.Doc, partyIds: ReadonlySet<string>, dropped: Dropped[]): Proof[] {
  return readList(doc, 'proofs', planLimits.proofs, dropped, (id, fields) => {
    const coreValue = coreValueIds.find((one) => one === fields.get('coreValue'))
    const moment = fields.get('moment')
    const state = fields.get('state')
    const what = shortText(fields.get('what'), planLimits.proofLength)
    if (!coreValue || !isProofMoment(moment) || what === '') return 'badFacts'
    return {
      id,
      coreValue,
      moment,
      what,
      how: shortText(fields.get('how'), planLimits.proofLength),
      state: isProofState(state) ? state : 'open',
      owner: oneOf(partyIds, fields.get('owner')),
      order: orderOf(fields),
    }
  })
}

export function readAgreements(doc: Y.Doc, dropped: Dropped[]): Agreement[] {
  return readList(doc, 'agreements', planLimits.agreements, dropped, (id, fields) => {
    const text = shortText(fields.get('text'), planLimits.agreementLength)
    const investment = fields.get('investment')
    if (text === '') return 'badFacts'
    return { id, text, investment: isId(investment) ? investment : null, order: orderOf(fields) }
  })
}

export function readParked(doc: Y.Doc, partyIds: ReadonlySet<string>, dropped: Dropped[]): Parked[] {
  return readList(doc, 'parked', planLimits.parked, dropped, (id, fields) => {
    const kind = fields.get('kind')
    const text = shortText(fields.get('text'), planLimits.agreementLength)
    const about = fields.get('about')
    const day = fields.get('day')
    if (!isParkedKind(kind) || text === '') return 'badFacts'
    return {
      id,
      kind,
      text,
      about: isSubject(about) ? about : '',
      owner: oneOf(partyIds, fields.get('owner')),
      day: isDay(day) ? day : '',
      done: fields.get('done') === true,
      order: orderOf(fields),
    }
  })
}

export function readRounds(doc: Y.Doc, dropped: Dropped[]): Round[] {
  return readList(doc, 'rounds', planLimits.rounds, dropped, (id, fields) => {
    const knob = knobOf(fields)
    const kind = fields.get('kind')
    const voters = fields.get('voters')
    const state = fields.get('state')
    if (knob === null || !isRoundKind(kind) || !isRoundVoters(voters) || !isRoundState(state)) return 'badFacts'
    return { id, knob, kind, voters, state, order: orderOf(fields) }
  })
}

/** Of rounds that were shown; of another nobody is told, whoever wrote it there. */
export function readVotes(
  doc: Y.Doc,
  rounds: readonly Round[],
  partyIds: ReadonlySet<string>,
  dropped: Dropped[],
): Vote[] {
  const shown = new Map(rounds.filter(({ state }) => state === 'getoond').map((round) => [round.id, round]))
  return readList(doc, 'votes', planLimits.votes, dropped, (id, fields) => {
    const round = shown.get(String(fields.get('round')))
    const party = fields.get('party')
    const value = fields.get('value')
    if (!round || !isVoteValue(round.kind, value) || (party !== null && typeof party !== 'string')) return 'badFacts'
    if (party !== null && !partyIds.has(party)) return 'partyGone'
    const name = shortText(fields.get('name'), planLimits.nameLength)
    return { id, round: round.id, party, name, value, order: orderOf(fields) }
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

type Money = Pick<Need, 'amountCents' | 'per' | 'from' | 'until' | 'effort' | 'indexed'>

function readMoney(fields: Y.Map<unknown>): Money | null {
  const effort = effortOf(fields.get('effort'))
  // Two people may have written the work and the amount at once: the work wins, the amount follows from it.
  const amountCents = effort ? effortCents(effort) : fields.get('amountCents')
  const from = fields.get('from')
  if (!isAmountCents(amountCents) || !isYear(from)) return null
  const per: Per = fields.get('per') === 'once' ? 'once' : 'year'
  if (per === 'once') return { amountCents, per, from, until: from, effort, indexed: false }
  return { amountCents, per, from, until: untilOf(fields, from), effort, indexed: fields.get('indexed') === true }
}

/** from and until are two facts; two people may have turned them around each other. */
function untilOf(fields: Y.Map<unknown>, from: number): number | null {
  const end = fields.get('until')
  return isYear(end) ? Math.max(from, end) : null
}

function effortOf(value: unknown): Effort | null {
  if (typeof value !== 'object' || value === null) return null
  const { unit, hundredths, rateCents } = value as Record<string, unknown>
  if (!isEffortUnit(unit) || !isWhole(hundredths, planLimits.effortHundredths) || !isAmountCents(rateCents)) return null
  const effort = { unit, hundredths, rateCents }
  return isAmountCents(effortCents(effort)) ? effort : null
}

function isWhole(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max
}

function oneOf(ids: ReadonlySet<string>, value: unknown): string | null {
  return typeof value === 'string' && ids.has(value) ? value : null
}

function knobOf(fields: Y.Map<unknown>): KnobNumber | null {
  const knob = fields.get('knob')
  return isKnobNumber(knob) ? knob : null
}

function orderOf(fields: Y.Map<unknown>): string {
  const order = fields.get('order')
  return isOrder(order) ? order : ''
}
