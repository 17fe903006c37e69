// Document → plan. Total: any document whatever gives a valid plan, plus a list of what could not be used.
// Pass the previous reading and every part that did not change keeps its identity, so React renders only what did.

import type * as Y from 'yjs'
import type { TextId } from '../actions/action.ts'
import { cutText, shortText } from '../base/text.ts'
import { isSetting, type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { type ListNoun, nothingPresent } from '../nouns/define.ts'
import type { KnobState } from '../nouns/knobState.ts'
import { planLimits } from '../nouns/limits.ts'
import { listNouns } from '../nouns/nouns.ts'
import type { Talk, TalkPart } from '../nouns/talk.ts'
import { type Workshop, workshopPart } from '../nouns/workshop.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { presentIn } from '../plan/present.ts'
import { keepIdentity, keepList } from './keepIdentity.ts'
import { type Dropped, readLines } from './readEntities.ts'
import { readAims, readAnswers, readChoices, readConsents, readPlacings } from './readFacts.ts'
import { type EntityRoot, prepareRoots, rootMap, sharedText } from './schema.ts'
import { discussionOf, gatherOf, leadOf, practiceOf, stepNowOf, turnOf } from './turn.ts'

export interface Reading {
  readonly plan: Plan
  readonly dropped: readonly Dropped[]
}

export const emptyReading: Reading = { plan: emptyPlan, dropped: [] }

export function readPlan(doc: Y.Doc, previous: Reading = emptyReading): Reading {
  prepareRoots(doc)
  const dropped: Dropped[] = []
  const old = previous.plan
  const lines = <T extends object>(noun: ListNoun<string, string, T, EntityRoot>, present = nothingPresent) =>
    readLines(doc, noun, present, dropped)
  const parties = lines(listNouns.party)
  const needs = lines(listNouns.need)
  const rounds = lines(listNouns.round)
  const present = presentIn({ parties, needs, rounds })
  const agreements = lines(listNouns.agreement)
  const plan: Plan = {
    workshop: keepIdentity(readWorkshop(doc), old.workshop),
    vision: longText(doc, 'vision'),
    parties: keepList(parties, old.parties),
    placings: keepList(readPlacings(doc, present), old.placings),
    knobs: keepList(readKnobs(doc), old.knobs),
    needs: keepList(needs, old.needs),
    investments: keepList(lines(listNouns.investment, present), old.investments),
    volunteering: keepList(lines(listNouns.volunteering, present), old.volunteering),
    choices: keepList(readChoices(doc, present.parties), old.choices),
    aims: keepList(readAims(doc, parties), old.aims),
    proofs: keepList(lines(listNouns.proof, present), old.proofs),
    agreements: keepList(agreements, old.agreements),
    consents: keepList(readConsents(doc, agreements, present), old.consents),
    parked: keepList(lines(listNouns.parked, present), old.parked),
    rounds: keepList(rounds, old.rounds),
    votes: keepList(lines(listNouns.vote, present), old.votes),
    script: keepList(lines(listNouns.step), old.script),
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
  const workshop = workshopPart.stored((key) => facts.get(key), nothingPresent)
  return typeof workshop === 'string' ? emptyPlan.workshop : workshop
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
