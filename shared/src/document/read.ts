// Document → plan. Total: any document gives a valid plan, plus a list of what could not be used. Pass the previous
// reading and every part that did not change keeps its identity, so React renders only what did.

import type * as Y from 'yjs'
import type { TextId } from '../actions/action.ts'
import { cutText, shortText } from '../base/text.ts'
import { isSetting, type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { nothingPresent, type Present } from '../nouns/define.ts'
import type { KnobState } from '../nouns/knobState.ts'
import { planLimits } from '../nouns/limits.ts'
import { type AnyListNoun, rootOf } from '../nouns/nouns.ts'
import type { Talk, TalkPart } from '../nouns/talk.ts'
import { type Workshop, workshopPart } from '../nouns/workshop.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { keepPresent, listsPointedAt, listsPointing, presentIn } from '../plan/present.ts'
import { keepIdentity, keepList } from './keepIdentity.ts'
import { noCache, type ReadCache } from './readCache.ts'
import { type Dropped, readLines } from './readEntities.ts'
import {
  readAims,
  readAnswers,
  readChoices,
  readConsents,
  readPlacings,
  readRemarks,
  readVerdicts,
} from './readFacts.ts'
import { partOfOf, readPicks, readTables, wordsIn } from './readTables.ts'
import { prepareRoots, rootMap, sharedText } from './schema.ts'
import { discussionOf, gatherOf, leadOf, practiceOf, stepNowOf, turnOf } from './turn.ts'

export interface Reading {
  readonly plan: Plan
  readonly dropped: readonly Dropped[]
  /** What the lines of this plan could point at. */
  readonly present: Present
}

export const emptyReading: Reading = { plan: emptyPlan, dropped: [], present: nothingPresent }

/** `cache`: of this document, as it was at the previous reading. */
export function readPlan(doc: Y.Doc, previous: Reading = emptyReading, cache: ReadCache = noCache): Reading {
  prepareRoots(doc)
  const dropped: Dropped[] = []
  const old = previous.plan
  const lines = (noun: AnyListNoun, present: Present) => {
    const found = cache.of(rootMap(doc, rootOf(noun)), [present], () => {
      const { lines, dropped } = readLines(doc, noun, present, cache)
      return { lines: keepList(lines, old[noun.list]), dropped }
    })
    dropped.push(...found.dropped)
    return found.lines
  }
  const pointedAt = listsPointedAt(lines)
  const present = keepPresent(presentIn(pointedAt), previous.present)
  const lists = { ...pointedAt, ...listsPointing(lines, present) }
  const session = rootMap(doc, 'session')
  const plan: Plan = {
    workshop: keepIdentity(readWorkshop(doc), old.workshop),
    vision: longText(doc, 'vision'),
    ...lists,
    placings: keepList(readPlacings(doc, present), old.placings),
    knobs: keepList(readKnobs(doc), old.knobs),
    choices: keepList(readChoices(doc, present.parties), old.choices),
    aims: keepList(readAims(doc, lists.parties), old.aims),
    consents: keepList(readConsents(doc, lists.agreements, present), old.consents),
    verdicts: keepList(readVerdicts(doc, present), old.verdicts),
    remarks: keepList(readRemarks(doc), old.remarks),
    gather: keepFact(gatherOf(session.get('gather')), old.gather),
    practice: keepFact(practiceOf(session.get('practice')), old.practice),
    lead: keepFact(leadOf(session.get('lead')), old.lead),
    now: keepFact(stepNowOf(session.get('now')), old.now),
    answers: keepList(readAnswers(doc), old.answers),
    tables: keepList(readTables(doc), old.tables),
    partOf: keepFact(partOfOf(session.get('partOf')), old.partOf),
    compared: wordsIn(session.get('compared')),
    picks: keepList(readPicks(doc), old.picks),
    replay: wordsIn(session.get('replay')),
  }
  return { plan: keepIdentity(plan, old), dropped, present }
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
