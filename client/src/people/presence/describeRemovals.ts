// What was taken away between two plans, in one sentence for whoever did it and for the others. Pure. A list that is
// the same object is skipped.

import { resultName } from '@draaitafel/shared/copy/nl/results.ts'
import { topicOf } from '@draaitafel/shared/copy/nl/topicOf.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { aroundText } from '../../copy/nlAround.ts'
import type { News } from './news.ts'

export function describeRemovals(before: Plan, after: Plan): News[] {
  const words = aroundText.announce.gone
  const nameOf = (party: string) => (findParty(after, party) ?? findParty(before, party))?.name ?? ''
  return [
    ...gone('party', before.parties, after.parties, ({ name }) => words.party(name)),
    ...gone('need', before.needs, after.needs, ({ label }) => words.need(label)),
    ...gone('investment', before.investments, after.investments, ({ source, party }) =>
      words.investment(source, nameOf(party)),
    ),
    ...gone('volunteering', before.volunteering, after.volunteering, ({ label }) => words.volunteering(label)),
    ...gone('agreement', before.agreements, after.agreements, (one) => words.agreement(one.text)),
    ...gone('proof', before.proofs, after.proofs, ({ what }) => words.proof(what)),
    ...gone('effect', before.effects, after.effects, ({ label }) => words.effect(label)),
    ...gone('finding', before.findings, after.findings, ({ topic }) => words.finding(topicOf(topic))),
    ...gone('idea', before.leverIdeas, after.leverIdeas, ({ label }) => words.idea(label)),
    ...gone('result', before.results, after.results, ({ subject }) => words.result(resultName(subject))),
    ...gone('ownLink', before.ownLinks, after.ownLinks, ({ reason }) => words.ownLink(reason)),
    ...gone('parked', before.parked, after.parked, (one) => words.parked(one.text)),
  ]
}

function gone<Line extends { readonly id: string }>(
  kind: string,
  before: readonly Line[],
  after: readonly Line[],
  say: (line: Line) => string,
): News[] {
  if (before === after) return []
  const kept = new Set(after.map(({ id }) => id))
  return before.filter(({ id }) => !kept.has(id)).map((line) => ({ about: `${kind}.${line.id}`, sentence: say(line) }))
}
