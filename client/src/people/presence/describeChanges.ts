// What changed between two plans, in sentences for screen readers. Pure; the caller knows who did it. Runs at every
// remote change: a list that is the same object is skipped.

import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { stanceWords } from '@draaitafel/shared/copy/nl/stances.ts'
import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { text } from '../../copy/nl.ts'

export interface News {
  /** Two changes with the same `about` are one message: the later wins. */
  readonly about: string
  readonly sentence: string
}

export function describeChanges(before: Plan, after: Plan): News[] {
  // The document has only just loaded: all of it is new, none of it is worth announcing.
  if (before.parties.length === 0) return []
  return [
    ...turns(before, after),
    ...investments(before, after),
    ...agreements(before, after),
    ...consents(before, after),
    ...rounds(before, after),
  ]
}

function turns(before: Plan, after: Plan): News[] {
  return after.knobs.flatMap(({ number, setting, lastTurn }, i) => {
    if (setting === before.knobs[i]?.setting || !lastTurn) return []
    const by = whoShort(after, lastTurn)
    const sentence = text.announce.turned(by, number, knobCopy[number].shortName, settingWords[setting])
    return [{ about: `knob.${number}`, sentence }]
  })
}

function investments(before: Plan, after: Plan): News[] {
  if (before.investments === after.investments) return []
  const old = idsOf(before.investments)
  const kept = idsOf(after.investments)
  const nameOf = (party: string) => (findParty(after, party) ?? findParty(before, party))?.name ?? ''
  const added = after.investments.filter(({ id }) => !old.has(id))
  const removed = before.investments.filter(({ id }) => !kept.has(id))
  return [
    ...added.map((one) => ({
      about: `investment.${one.id}`,
      sentence: text.announce.added(one.source, nameOf(one.party), formatAmount(one)),
    })),
    ...removed.map((one) => ({
      about: `investment.${one.id}`,
      sentence: text.announce.removed(one.source, nameOf(one.party)),
    })),
  ]
}

function agreements(before: Plan, after: Plan): News[] {
  if (before.agreements === after.agreements) return []
  const old = idsOf(before.agreements)
  return after.agreements
    .filter(({ id }) => !old.has(id))
    .map(({ id, text: words }) => ({ about: `agreement.${id}`, sentence: text.announce.agreed(words) }))
}

/** Withdrawing it is not announced; it can be read in place. */
function consents(before: Plan, after: Plan): News[] {
  if (before.consents === after.consents) return []
  const old = new Map(before.consents.map(({ id, stance }) => [id, stance]))
  return after.consents.flatMap((consent) => {
    const { id, agreement, stance } = consent
    if (old.get(id) === stance) return []
    const words = after.agreements.find((one) => one.id === agreement)?.text ?? ''
    const sentence = text.announce.consented(whoShort(after, consent), stanceWords[stance], words)
    return [{ about: `consent.${id}`, sentence }]
  })
}

/** Its bar announces that one begins, and stays while it lasts. */
function rounds(before: Plan, after: Plan): News[] {
  if (before.rounds === after.rounds) return []
  return after.rounds.flatMap(({ id, knob, state }) => {
    if (before.rounds.find((one) => one.id === id)?.state !== 'open' || state === 'open') return []
    const say = state === 'getoond' ? text.announce.roundShown : text.announce.roundStopped
    return [{ about: `round.${id}`, sentence: say(knob, knobCopy[knob].shortName) }]
  })
}

function idsOf(entities: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entities.map(({ id }) => id))
}
