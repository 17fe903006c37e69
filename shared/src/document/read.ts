// Document → plan. Total: any document whatever gives a valid plan, plus a list of what could not be used.
// Pass the previous reading and every part that did not change keeps its identity, so React renders only what did.

import type * as Y from 'yjs'
import type { TextId } from '../actions/action.ts'
import { cutText, shortText } from '../base/text.ts'
import { isYear, MAX_HORIZON_YEARS, MAX_YEAR } from '../base/years.ts'
import { isSetting, type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { isUseId } from '../model/uses.ts'
import type { KnobState } from '../plan/knobState.ts'
import { planLimits } from '../plan/limits.ts'
import { DEFAULT_FIRST_YEAR, DEFAULT_YEARS, emptyPlan, type Plan } from '../plan/plan.ts'
import type { Talk, TalkPart } from '../plan/talk.ts'
import { isIndexation, type Workshop } from '../plan/workshop.ts'
import { keepIdentity, keepList } from './keepIdentity.ts'
import {
  type Dropped,
  readAgreements,
  readInvestments,
  readNeeds,
  readParked,
  readParties,
  readProofs,
  readRounds,
  readSteps,
  readVolunteering,
  readVotes,
} from './readEntities.ts'
import { readAims, readAnswers, readChoices, readConsents, readPlacings } from './readFacts.ts'
import { prepareRoots, rootMap, sharedText } from './schema.ts'
import { adoptedOf, discussionOf, gatherOf, leadOf, practiceOf, stepNowOf, turnOf } from './turn.ts'

export interface Reading {
  readonly plan: Plan
  readonly dropped: readonly Dropped[]
}

export const emptyReading: Reading = { plan: emptyPlan, dropped: [] }

export function readPlan(doc: Y.Doc, previous: Reading = emptyReading): Reading {
  prepareRoots(doc)
  const dropped: Dropped[] = []
  const old = previous.plan
  const parties = readParties(doc, dropped)
  const partyIds = new Set(parties.map(({ id }) => id))
  const needs = readNeeds(doc, dropped)
  const needIds = new Set(needs.map(({ id }) => id))
  const rounds = readRounds(doc, dropped)
  const agreements = readAgreements(doc, dropped)
  const plan: Plan = {
    workshop: keepIdentity(readWorkshop(doc), old.workshop),
    vision: longText(doc, 'vision'),
    parties: keepList(parties, old.parties),
    placings: keepList(readPlacings(doc, partyIds), old.placings),
    knobs: keepList(readKnobs(doc), old.knobs),
    needs: keepList(needs, old.needs),
    investments: keepList(readInvestments(doc, partyIds, needIds, dropped), old.investments),
    volunteering: keepList(readVolunteering(doc, partyIds, dropped), old.volunteering),
    choices: keepList(readChoices(doc, partyIds), old.choices),
    aims: keepList(readAims(doc, parties), old.aims),
    proofs: keepList(readProofs(doc, partyIds, dropped), old.proofs),
    agreements: keepList(agreements, old.agreements),
    consents: keepList(readConsents(doc, agreements), old.consents),
    parked: keepList(readParked(doc, partyIds, dropped), old.parked),
    rounds: keepList(rounds, old.rounds),
    votes: keepList(readVotes(doc, rounds, partyIds, dropped), old.votes),
    script: keepList(readSteps(doc, dropped), old.script),
    gather: keepFact(gatherOf(rootMap(doc, 'session').get('gather')), old.gather),
    practice: keepFact(practiceOf(rootMap(doc, 'session').get('practice')), old.practice),
    lead: keepFact(leadOf(rootMap(doc, 'session').get('lead')), old.lead),
    now: keepFact(stepNowOf(rootMap(doc, 'session').get('now')), old.now),
    answers: keepList(readAnswers(doc), old.answers),
  }
  return { plan: keepIdentity(plan, old), dropped }
}

function readWorkshop(doc: Y.Doc): Workshop {
  const facts = rootMap(doc, 'workshop')
  const first = facts.get('firstYear')
  const last = facts.get('lastYear')
  const indexation = facts.get('indexation')
  const use = facts.get('use')
  const firstYear = isYear(first) ? first : DEFAULT_FIRST_YEAR
  // Two keys, one rule: a CRDT cannot keep it, so the reading does.
  const wanted = isYear(last) && last >= firstYear ? last : firstYear + DEFAULT_YEARS - 1
  const lastYear = Math.min(wanted, firstYear + MAX_HORIZON_YEARS - 1, MAX_YEAR)
  return {
    title: shortText(facts.get('title'), planLimits.titleLength),
    place: shortText(facts.get('place'), planLimits.placeLength),
    firstYear,
    lastYear,
    exampleAmounts: facts.get('exampleAmounts') === true,
    adopted: adoptedOf(facts.get('adopted')),
    use: isUseId(use) ? use : 'gesprek',
    indexation: isIndexation(indexation) ? indexation : 0,
  }
}

function readKnobs(doc: Y.Doc): KnobState[] {
  return knobNumbers.map((number) => {
    const stored = turnOf(rootMap(doc, 'settings').get(String(number)))
    const baseline = rootMap(doc, 'baselines').get(String(number))
    return {
      number,
      setting: stored?.setting ?? 0,
      baseline: isSetting(baseline) ? baseline : 0,
      lastTurn: stored?.turn ?? null,
      note: longText(doc, { note: number }),
      talk: readTalk(doc, number),
      discussion: discussionOf(rootMap(doc, 'discussions').get(String(number))),
      reason: shortText(rootMap(doc, 'reasons').get(String(number)), planLimits.reasonLength),
    }
  })
}

function readTalk(doc: Y.Doc, knob: KnobNumber): Talk {
  const answer = (part: TalkPart) => longText(doc, { talk: knob, part })
  return { how: answer('how'), worth: answer('worth'), means: answer('means') }
}

function longText(doc: Y.Doc, id: TextId): string {
  return cutText(sharedText(doc, id).toString(), planLimits.noteLength)
}

function keepFact<T extends object>(next: T | null, previous: T | null): T | null {
  return next && previous ? keepIdentity(next, previous) : next
}
