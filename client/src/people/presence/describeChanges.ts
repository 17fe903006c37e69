// What changed between two plans, in sentences for screen readers. Pure; the caller knows who did it. Runs at every
// remote change: a list that is the same object is skipped.

import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords, toSettingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { stanceWords } from '@draaitafel/shared/copy/nl/stances.ts'
import { roundAbout } from '@draaitafel/shared/copy/nl/surveys.ts'
import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import type { Consent } from '@draaitafel/shared/nouns/consent.ts'
import { isSet } from '@draaitafel/shared/nouns/knobState.ts'
import { isKnobRound } from '@draaitafel/shared/nouns/round.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { describeRemovals } from './describeRemovals.ts'
import type { News } from './news.ts'

export function describeChanges(before: Plan, after: Plan): News[] {
  // The document has only just loaded: all of it is new, none of it is worth announcing.
  if (before.parties.length === 0) return []
  return [
    ...turns(before, after),
    ...chairs(before, after),
    ...investments(before, after),
    ...agreements(before, after),
    ...consents(before, after),
    ...parkings(before, after),
    ...rounds(before, after),
    ...describeRemovals(before, after),
  ]
}

function turns(before: Plan, after: Plan): News[] {
  return after.knobs.flatMap(({ number, setting, lastTurn }, i) => {
    const old = before.knobs[i]
    // The first time it may be set to be shut, where it was drawn already.
    if (!lastTurn || (setting === old?.setting && isSet(old))) return []
    const by = whoShort(after, lastTurn)
    const sentence = aroundText.announce.turned(
      by,
      number,
      knobCopy[number].shortName,
      toSettingWords(settingWords[setting]),
    )
    return [{ about: `knob.${number}`, sentence }]
  })
}

/** A party that is new, or whose chair became empty or taken. */
function chairs(before: Plan, after: Plan): News[] {
  if (before.parties === after.parties) return []
  const { chairEmpty, chairTaken, newParty } = aroundText.announce
  return after.parties.flatMap(({ id, name, atTable }) => {
    const old = findParty(before, id)
    if (old?.atTable === atTable) return []
    const say = old === undefined ? newParty : atTable ? chairTaken : chairEmpty
    return [{ about: `party.${id}`, sentence: say(name) }]
  })
}

function investments(before: Plan, after: Plan): News[] {
  if (before.investments === after.investments) return []
  const old = idsOf(before.investments)
  const nameOf = (party: string) => findParty(after, party)?.name ?? ''
  return after.investments
    .filter(({ id }) => !old.has(id))
    .map((one) => ({
      about: `investment.${one.id}`,
      sentence: aroundText.announce.added(one.source, nameOf(one.party), formatAmount(one)),
    }))
}

function agreements(before: Plan, after: Plan): News[] {
  if (before.agreements === after.agreements) return []
  const old = idsOf(before.agreements)
  return after.agreements
    .filter(({ id }) => !old.has(id))
    .map(({ id, text: words }) => ({ about: `agreement.${id}`, sentence: aroundText.announce.agreed(words) }))
}

function parkings(before: Plan, after: Plan): News[] {
  if (before.parked === after.parked) return []
  const old = idsOf(before.parked)
  return after.parked
    .filter(({ id }) => !old.has(id))
    .map(({ id, text: words }) => ({ about: `parked.${id}`, sentence: aroundText.announce.parked(words) }))
}

function consents(before: Plan, after: Plan): News[] {
  if (before.consents === after.consents) return []
  const old = new Map(before.consents.map(({ id, stance }) => [id, stance]))
  const kept = idsOf(after.consents)
  const wordsOf = ({ agreement }: Consent) => after.agreements.find(({ id }) => id === agreement)?.text
  const given = after.consents.filter(({ id, stance }) => old.get(id) !== stance)
  // With its agreement it goes without saying.
  const withdrawn = before.consents.filter((one) => !kept.has(one.id) && wordsOf(one) !== undefined)
  const { consented, withdrawn: takenBack } = aroundText.announce
  return [...given.map((one) => [one, consented] as const), ...withdrawn.map((one) => [one, takenBack] as const)].map(
    ([one, say]) => ({
      about: `consent.${one.id}`,
      sentence: say(whoShort(after, one), stanceWords[one.stance], wordsOf(one) ?? ''),
    }),
  )
}

/** Its bar announces that one begins, and stays while it lasts. */
function rounds(before: Plan, after: Plan): News[] {
  if (before.rounds === after.rounds) return []
  return after.rounds.flatMap((round) => {
    const { id, state } = round
    if (before.rounds.find((one) => one.id === id)?.state !== 'open' || state === 'open') return []
    const isShown = state === 'getoond'
    if (!isKnobRound(round)) {
      const say = isShown ? aroundText.announce.surveyShown : aroundText.announce.surveyStopped
      return [{ about: `round.${id}`, sentence: say(roundAbout(round)) }]
    }
    const say = isShown ? aroundText.announce.roundShown : aroundText.announce.roundStopped
    return [{ about: `round.${id}`, sentence: say(round.knob, knobCopy[round.knob].shortName) }]
  })
}

function idsOf(entities: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entities.map(({ id }) => id))
}
