// What changed between two plans, in sentences to be read out. Pure; whose hands did it is for the caller to know.

import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { text } from '../../copy/nl.ts'

export function describeChanges(before: Plan, after: Plan): string[] {
  // The document has only just come in: all of it is new, none of it is news.
  if (before.parties.length === 0) return []
  return [...turns(before, after), ...investments(before, after)]
}

function turns(before: Plan, after: Plan): string[] {
  return after.knobs.flatMap(({ number, setting, lastTurn }, i) => {
    if (setting === before.knobs[i]?.setting || !lastTurn) return []
    return [text.announce.turned(whoShort(after, lastTurn), number, knobCopy[number].shortName, settingWords[setting])]
  })
}

function investments(before: Plan, after: Plan): string[] {
  const old = new Set(before.investments.map(({ id }) => id))
  const kept = new Set(after.investments.map(({ id }) => id))
  const nameOf = (party: string) => (findParty(after, party) ?? findParty(before, party))?.name ?? ''
  const added = after.investments.filter(({ id }) => !old.has(id))
  const removed = before.investments.filter(({ id }) => !kept.has(id))
  return [
    ...added.map((one) => text.announce.added(one.source, nameOf(one.party), formatAmount(one))),
    ...removed.map((one) => text.announce.removed(one.source, nameOf(one.party))),
  ]
}
