// Reads the single facts of the document that form lists of the plan, such as choices and answers. An invalid fact is
// left out, as if nobody had written it.

import type * as Y from 'yjs'
import { fairShare } from '../base/fairShare.ts'
import { isId } from '../base/ids.ts'
import { choiceFacts, choiceIds, isOption } from '../model/choices.ts'
import { coreValueIds } from '../model/coreValues.ts'
import type { Agreement } from '../nouns/agreement.ts'
import { type Aim, aimId, isArrival, isStrength } from '../nouns/aim.ts'
import { type Answer, answerNoun, isQuestionKey } from '../nouns/answer.ts'
import { type Chosen, chosenId } from '../nouns/chosen.ts'
import { type Consent, consentNoun } from '../nouns/consent.ts'
import { nothingPresent, type Part, type Present, type SayingNoun } from '../nouns/define.ts'
import { storedIn } from '../nouns/parts.ts'
import { type Placing, placingNoun } from '../nouns/placing.ts'
import { inOrderOfTime, type Remark, remarkNoun } from '../nouns/remark.ts'
import { type Verdict, verdictNoun } from '../nouns/verdict.ts'
import type { Turn } from '../nouns/who.ts'
import { latestOfEach, personKey } from '../plan/person.ts'
import { aimTimeKey, type FactRoot, rootMap } from './schema.ts'

export function readChoices(doc: Y.Doc, partyIds: ReadonlySet<string>): Chosen[] {
  const facts = rootMap(doc, 'choices')
  return choiceIds.flatMap((choice): Chosen[] => {
    const { kind, options } = choiceFacts[choice]
    if (kind === 'many') {
      const ticked = options.filter((option) => facts.get(chosenId(choice, option)) === true)
      return ticked.map((option) => ({ id: chosenId(choice, option), choice, option }))
    }
    const option = facts.get(choice)
    const isKnown = isOption(choice, option) || (kind === 'party' && isId(option) && partyIds.has(option))
    return isKnown ? [{ id: choice, choice, option: String(option) }] : []
  })
}

/** `parties`: in order; aims of other parties are left out. */
export function readAims(doc: Y.Doc, parties: readonly { readonly id: string }[]): Aim[] {
  const facts = rootMap(doc, 'aims')
  return coreValueIds.flatMap((coreValue) =>
    parties.flatMap(({ id: party }): Aim[] => {
      const id = aimId(coreValue, party)
      const strength = facts.get(id)
      const arrival = facts.get(aimTimeKey(coreValue, party))
      if (!isStrength(strength)) return []
      return [{ id, coreValue, party, strength, arrival: isArrival(arrival) ? arrival : null }]
    }),
  )
}

export function readAnswers(doc: Y.Doc): Answer[] {
  const { list, most, part } = answerNoun
  const found = said(doc, list, part, nothingPresent).filter(({ id }) => isQuestionKey(id))
  return found.sort(byId).slice(0, most)
}

/** Only those about an existing agreement: others are kept in case its removal is undone, and do not count. */
export function readConsents(doc: Y.Doc, agreements: readonly Agreement[], present: Present): Consent[] {
  const there = new Set(agreements.map(({ id }) => id))
  const { list, part } = consentNoun
  const found = said(doc, list, part, present).filter(({ agreement }) => there.has(agreement))
  return eachOnce(found, consentNoun, present)
}

/** Only those about a party of the plan: others are kept in case its removal is undone, and do not count. */
export function readPlacings(doc: Y.Doc, present: Present): Placing[] {
  return eachOnce(said(doc, placingNoun.list, placingNoun.part, present), placingNoun, present)
}

export function readVerdicts(doc: Y.Doc, present: Present): Verdict[] {
  return eachOnce(said(doc, verdictNoun.list, verdictNoun.part, present), verdictNoun, present)
}

/** In order of time. One reader who leaves a great many does not push out the others. */
export function readRemarks(doc: Y.Doc): Remark[] {
  const { list, most, part } = remarkNoun
  const found = said(doc, list, part, nothingPresent).filter(({ id, party }) => isId(id) && party === null)
  return [...fairShare(found.sort(inOrderOfTime), most, [personKey])]
}

type Fact<T> = { readonly id: string } & T

/** Invalid facts are left out. */
function said<T extends object>(doc: Y.Doc, root: FactRoot, part: Part<T>, present: Present): Fact<T>[] {
  return [...rootMap(doc, root)].flatMap(([id, value]): Fact<T>[] => {
    const facts = storedIn(part, value, present)
    return typeof facts === 'string' ? [] : [{ id, ...facts }]
  })
}

/**
 * However many statements come from one party, or without a name, the others keep theirs. Parties that are not in the
 * plan count as one: anyone could invent as many as they like.
 */
function eachOnce<T extends Turn>(all: Fact<T>[], { most, subject }: SayingNoun<string, T>, { parties }: Present) {
  const inOrder = latestOfEach(all, subject).sort(byId)
  const seatOf = ({ party }: T) => (party === null ? 'none' : parties.has(party) ? `at ${party}` : 'gone')
  return [...fairShare(inOrder, most, [seatOf, personKey])]
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}
