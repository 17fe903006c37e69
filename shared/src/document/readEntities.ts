// Reads the lists of the document, dropping what cannot be a valid entity and saying so.
// Small faults are mended (a text too long); money is read in readMoney.ts.

import * as Y from 'yjs'
import { isAllowance } from '../base/allowance.ts'
import { isId } from '../base/ids.ts'
import { shortText } from '../base/text.ts'
import { isYear } from '../base/years.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { isKnobNumber, type KnobNumber } from '../model/knobs.ts'
import { isPartyKind } from '../model/partyKinds.ts'
import { isSourceNumber } from '../model/sources.ts'
import type { Agreement } from '../plan/agreement.ts'
import type { Investment } from '../plan/investment.ts'
import { planLimits } from '../plan/limits.ts'
import type { Need } from '../plan/need.ts'
import { isDay, isParkedKind, isSubject, type Parked } from '../plan/parked.ts'
import type { Party, ProfilePart } from '../plan/party.ts'
import { isProofMoment, isProofState, type Proof } from '../plan/proof.ts'
import { isRoundKind, isRoundState, isRoundVoters, isVoteValue, type Round, type Vote } from '../plan/round.ts'
import { isScriptStepId, isStepMinutes, isStepView, type Step } from '../plan/step.ts'
import type { Volunteering } from '../plan/volunteering.ts'
import { byOrder, isOrder } from './order.ts'
import { saidOf, withWord } from './promise.ts'
import { isWhole, readMoney, readUntil } from './readMoney.ts'
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
    const money = readMoney((key) => fields.get(key))
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
    const money = readMoney((key) => fields.get(key))
    const source = fields.get('source')
    const party = fields.get('party')
    if (!money || !isSourceNumber(source) || typeof party !== 'string') return 'badFacts'
    if (!partyIds.has(party)) return 'partyGone'
    const facts = {
      id,
      source,
      party,
      label: shortText(fields.get('label'), planLimits.labelLength),
      knob: knobOf(fields),
      need: oneOf(needIds, fields.get('need')),
      ...money,
      way: shortText(fields.get('way'), planLimits.wayLength),
      note: shortText(fields.get('note'), planLimits.wayLength),
      order: orderOf(fields),
    }
    return withWord(facts, saidOf(fields.get('certainty')))
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
      until: readUntil((key) => fields.get(key), from),
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
