// Reads the single facts of the document that make lists of the plan: what was chosen, and what was answered. Whatever is
// no such fact is left out, as if nobody had written it.

import type * as Y from 'yjs'
import { isId } from '../base/ids.ts'
import { shortText } from '../base/text.ts'
import { choiceFacts, choiceIds, isOption } from '../model/choices.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { type Agreement, type Consent, isStance } from '../plan/agreement.ts'
import { type Aim, aimId, isArrival, isStrength } from '../plan/aim.ts'
import { type Answer, isAnswerState, isQuestionKey } from '../plan/answer.ts'
import { type Chosen, chosenId } from '../plan/chosen.ts'
import { planLimits } from '../plan/limits.ts'
import { latestOfEach } from '../plan/person.ts'
import { isPlacingStep, type Placing } from '../plan/placing.ts'
import { aimTimeKey, rootMap } from './schema.ts'
import { isMoment } from './turn.ts'

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

/** `parties`: in order; aims of others are left out. */
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
  const found = [...rootMap(doc, 'answers')].flatMap(([id, value]) => answerOf(id, value) ?? [])
  return found.sort((one, other) => (one.id < other.id ? -1 : 1)).slice(0, planLimits.answers)
}

/** Only those about an agreement that is there: others are kept for when its removal is undone, and count for nothing. */
export function readConsents(doc: Y.Doc, agreements: readonly Agreement[]): Consent[] {
  const present = new Set(agreements.map(({ id }) => id))
  const found = [...rootMap(doc, 'consents')]
    .flatMap(([id, value]) => consentOf(id, value) ?? [])
    .filter(({ agreement }) => present.has(agreement))
  return latestOfEach(found, ({ agreement }) => agreement)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .slice(0, planLimits.consents)
}

/** Only those about a party of the plan: others are kept for when its removal is undone, and count for nothing. */
export function readPlacings(doc: Y.Doc, partyIds: ReadonlySet<string>): Placing[] {
  const found = [...rootMap(doc, 'placings')]
    .flatMap(([id, value]) => placingOf(id, value) ?? [])
    .filter(({ about }) => partyIds.has(about))
  return latestOfEach(found, ({ about }) => about)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .slice(0, planLimits.placings)
}

function placingOf(id: string, value: unknown): Placing | null {
  if (typeof value !== 'object' || value === null) return null
  const { about, interest, influence, name, party, at } = value as Record<string, unknown>
  if (!isId(about) || !isPlacingStep(interest) || !isPlacingStep(influence) || !isMoment(at)) return null
  const who = { name: shortText(name, planLimits.nameLength), party: isId(party) ? party : null }
  return { id, about, interest, influence, ...who, at }
}

function consentOf(id: string, value: unknown): Consent | null {
  if (typeof value !== 'object' || value === null) return null
  const { agreement, stance, reason, about, name, party, at } = value as Record<string, unknown>
  if (!isId(agreement) || !isStance(stance) || !isMoment(at)) return null
  const who = { name: shortText(name, planLimits.nameLength), party: isId(party) ? party : null }
  return {
    id,
    agreement,
    stance,
    reason: shortText(reason, planLimits.reasonLength),
    about: shortText(about, planLimits.agreementLength),
    ...who,
    at,
  }
}

function answerOf(id: string, value: unknown): Answer | null {
  if (!isQuestionKey(id) || typeof value !== 'object' || value === null) return null
  const { state, text, name, party, at } = value as Record<string, unknown>
  const words = shortText(text, planLimits.answerLength)
  if (!isAnswerState(state) || words === '' || !isMoment(at)) return null
  return { id, state, text: words, name: shortText(name, planLimits.nameLength), party: isId(party) ? party : null, at }
}
