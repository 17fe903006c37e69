// What changed between two plans by other hands than mine, in sentences to be read out. Pure.

import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { text } from '../../copy/nl.ts'
import type { Seat } from '../../store/seat.ts'

/** More than this at once is not listened to; then only the number is said. */
const MOST_SENTENCES = 4

export function describeChanges(before: Plan, after: Plan, me: Seat): string[] {
  if (before.parties.length === 0) return []
  const news = [...turns(before, after, me), ...investments(before, after)]
  return news.length > MOST_SENTENCES ? [text.announce.many(news.length)] : news
}

function turns(before: Plan, after: Plan, me: Seat): string[] {
  return after.knobs.flatMap((knob, i) => {
    const { lastTurn } = knob
    if (knob === before.knobs[i] || knob.setting === before.knobs[i]?.setting || !lastTurn) return []
    if (lastTurn.party === me.party && lastTurn.name === me.name) return []
    const by = (lastTurn.party && findParty(after, lastTurn.party)?.name) || lastTurn.name || text.presence.facilitator
    return [text.announce.turned(by, knob.number, knobCopy[knob.number].shortName, settingWords[knob.setting])]
  })
}

function investments(before: Plan, after: Plan): string[] {
  const old = new Map(before.investments.map((investment) => [investment.id, investment]))
  const added = after.investments.filter(({ id }) => !old.has(id))
  const kept = new Set(after.investments.map(({ id }) => id))
  const removed = before.investments.filter(({ id }) => !kept.has(id))
  const nameOf = (party: string) => findParty(after, party)?.name ?? ''
  return [
    ...added.map((one) => text.announce.added(one.source, nameOf(one.party), formatAmount(one))),
    ...removed.map((one) => text.announce.removed(one.source, nameOf(one.party))),
  ]
}
