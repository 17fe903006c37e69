// The plan as it may leave the workshop: what parties did and said stays, who their people are does not. What one
// person placed or chose alone has no party either: for a party with one person, that would be their name.

import type { Placing } from '../nouns/placing.ts'
import type { Plan } from './plan.ts'

export function withoutNames(plan: Plan): Plan {
  const nameless = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: '' })
  const ofPersons = new Set(plan.rounds.filter(({ voters }) => voters === 'persoon').map(({ id }) => id))
  return {
    ...plan,
    knobs: plan.knobs.map((knob) => ({
      ...knob,
      lastTurn: knob.lastTurn && nameless(knob.lastTurn),
      discussion: knob.discussion && nameless(knob.discussion),
    })),
    answers: plan.answers.map(nameless),
    consents: plan.consents.map(nameless),
    verdicts: plan.verdicts.map(nameless),
    placings: mixed(plan.placings),
    remarks: plan.remarks.map(nameless),
    votes: plan.votes.map((vote) => nameless(ofPersons.has(vote.round) ? { ...vote, party: null } : vote)),
    lead: plan.lead && nameless(plan.lead),
  }
}

/** In an order that does not reveal who placed what, and with only the day. */
function mixed(placings: readonly Placing[]): Placing[] {
  const orderOf = ({ about, interest, influence }: Placing) => `${about} ${interest} ${influence}`
  return placings
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .map(({ about, interest, influence, at }, place) => ({
      id: String(place).padStart(4, '0'),
      about,
      interest,
      influence,
      name: '',
      party: null,
      at: `${at.slice(0, 'yyyy-mm-dd'.length)}T00:00:00.000Z`,
    }))
}
