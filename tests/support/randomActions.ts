// Random actions on a table of case C, for tests in which several people do whatever they like.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { caseMapLines } from '@draaitafel/shared/copy/nl/library/caseMap.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { domainIds } from '@draaitafel/shared/model/domains.ts'
import { knobNumbers, settings } from '@draaitafel/shared/model/knobs.ts'
import { partyKindIds } from '@draaitafel/shared/model/partyKinds.ts'
import { sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import { agreement } from '@draaitafel/shared/nouns/agreement.ts'
import { stances } from '@draaitafel/shared/nouns/consent.ts'
import { effect, effectKinds } from '@draaitafel/shared/nouns/effect.ts'
import { finding } from '@draaitafel/shared/nouns/finding.ts'
import { idea } from '@draaitafel/shared/nouns/idea.ts'
import type { InvestmentFacts } from '@draaitafel/shared/nouns/investment.ts'
import type { NeedFacts } from '@draaitafel/shared/nouns/need.ts'
import type { ParkedFacts } from '@draaitafel/shared/nouns/parked.ts'
import { parkedKinds } from '@draaitafel/shared/nouns/parked.ts'
import { certainties } from '@draaitafel/shared/nouns/promise.ts'
import { cameOutcomes } from '@draaitafel/shared/nouns/promiseBefore.ts'
import type { ProofFacts } from '@draaitafel/shared/nouns/proof.ts'
import { proofMoments, proofStates } from '@draaitafel/shared/nouns/proof.ts'
import { degrees, type ResultFacts } from '@draaitafel/shared/nouns/result.ts'
import { verdictAnswers } from '@draaitafel/shared/nouns/verdict.ts'
import type { VolunteeringFacts } from '@draaitafel/shared/nouns/volunteering.ts'
import { weighingAnswers } from '@draaitafel/shared/nouns/weighing.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { filled } from '@draaitafel/shared/testing/filled.ts'
import fc from 'fast-check'

const id = fc.constantFrom('a', 'b', 'c', 'gemeente', 'corporatie', 'ge-activiteiten')
const knob = fc.constantFrom(...knobNumbers)
const year = fc.constantFrom(2026, 2027, 2031)
const money = {
  // Few values on purpose: two people often choose the same one, which is where undo can go wrong.
  amountCents: fc.constantFrom(0, 100, 5_000_000),
  per: fc.constantFrom('year' as const, 'once' as const),
  from: year,
  until: fc.option(year, { nil: null }),
  knob: fc.option(knob, { nil: null }),
  label: fc.constantFrom('Koffie', 'Uren', ''),
  effort: fc.constantFrom(null, { unit: 'fte' as const, hundredths: 50, rateCents: 10_000_000 }),
  indexed: fc.boolean(),
}
const weighingAnswer = fc.option(fc.constantFrom(...weighingAnswers), { nil: null })
const needFacts: fc.Arbitrary<NeedFacts> = fc.record(money)
const investmentFacts: fc.Arbitrary<InvestmentFacts> = fc.record({
  ...money,
  source: fc.constantFrom(...sourceNumbers),
  party: id,
  need: fc.option(id, { nil: null }),
  certainty: fc.constantFrom(...certainties),
  way: fc.string({ maxLength: 8 }),
  note: fc.constant(''),
  lands: fc.option(fc.constantFrom(...domainIds), { nil: null }),
  takes: weighingAnswer,
  weighs: weighingAnswer,
  keeps: weighingAnswer,
})

const volunteeringFacts: fc.Arbitrary<VolunteeringFacts> = fc.record({
  party: id,
  label: fc.constantFrom('Koffie', 'Bezoek'),
  knob: money.knob,
  hoursPerYear: fc.constantFrom(40, 200),
  from: year,
  until: money.until,
})
const proofFacts: fc.Arbitrary<ProofFacts> = fc.record({
  coreValue: fc.constantFrom(...coreValueIds),
  moment: fc.constantFrom(...proofMoments),
  what: fc.constantFrom('Wat merken bewoners?', 'Hoe vaak?'),
  how: fc.constant(''),
  state: fc.constantFrom(...proofStates),
  owner: fc.option(id, { nil: null }),
})

const findingFacts = fc
  .record({
    topic: fc.constantFrom('netwerken' as const, 'bewoners' as const),
    answer: fc.constantFrom('ja' as const, 'nee' as const),
  })
  .map((facts) => filled(finding, facts))
const resultFacts: fc.Arbitrary<ResultFacts> = fc.record({
  subject: fc.constantFrom('goed-wonen' as const, 'knop-3' as const),
  degree: fc.constantFrom(...degrees),
  signs: fc.constantFrom('', 'De zaal is vol.'),
})
const ideaFacts = fc.constantFrom('Een bank', 'Koffie').map((label) => filled(idea, { label, lever: 'omgeving' }))
const ownLinkFacts = fc.record({
  knob: fc.constant(4 as const),
  route: fc.constantFrom('beter-zien' as const, 'beter-team' as const),
  reason: fc.constantFrom('Loopjes', 'Praatjes'),
})

const agreementFacts = fc.constantFrom('Elke middag open.', 'Altijd open.').map((text) => filled(agreement, { text }))
const effectFacts = fc
  .record({
    kind: fc.constantFrom(...effectKinds),
    label: fc.constantFrom('Koffie', 'Minder eenzaam'),
    from: fc.constantFrom('', 'knob.5', 'effect.a effect.b'),
    forParty: fc.option(id, { nil: null }),
  })
  .map((facts) => filled(effect, facts))
const parkedFacts: fc.Arbitrary<ParkedFacts> = fc.record({
  kind: fc.constantFrom(...parkedKinds),
  text: fc.constantFrom('Wie betaalt?', 'Wie komt?'),
  about: fc.constantFrom('', 'knob.5'),
  owner: fc.option(id, { nil: null }),
  day: fc.constantFrom('', '2026-03-01'),
  done: fc.boolean(),
})

/** Anything a person may try to do, from few values on purpose. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('knob.turn' as const), knob, setting: fc.constantFrom(...settings) }),
  },
  fc.record({ type: fc.constant('baseline.set' as const) }),
  fc.record({ type: fc.constant('knob.baseline' as const), knob, setting: fc.constantFrom(...settings) }),
  fc.record({
    type: fc.constant('today.take' as const),
    how: fc.constantFrom('knob.baseline' as const, 'knob.turn' as const),
    knobs: fc.array(fc.record({ knob, setting: fc.constantFrom(...settings) }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('variant.pick' as const),
    picks: fc.array(
      fc.record({ knob, letter: fc.constantFrom('A', 'B', 'X'), setting: fc.constantFrom(...settings) }),
      { maxLength: 3 },
    ),
    label: fc.constant('tafel Raam'),
  }),
  fc.record({
    type: fc.constant('variant.take' as const),
    knobs: fc.array(fc.record({ knob, setting: fc.constantFrom(...settings) }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('compare.set' as const),
    moments: fc.uniqueArray(fc.constantFrom('een', 'twee', 'drie'), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('knob.discuss' as const),
    knob,
    state: fc.constantFrom('besproken' as const, 'besloten' as const, null),
  }),
  fc.record({ type: fc.constant('knob.reason' as const), knob, reason: fc.constantFrom('', 'Niet aan ons.') }),
  fc.record({ type: fc.constant('workshop.setIndexation' as const), indexation: fc.constantFrom(0, 250) }),
  fc.record({ type: fc.constant('volunteering.add' as const), id, facts: volunteeringFacts }),
  fc.record({ type: fc.constant('volunteering.change' as const), id, changes: volunteeringFacts }),
  fc.record({ type: fc.constant('volunteering.remove' as const), id }),
  fc.record({ type: fc.constant('proof.add' as const), id, facts: proofFacts }),
  fc.record({ type: fc.constant('proof.change' as const), id, changes: proofFacts }),
  fc.record({ type: fc.constant('proof.remove' as const), id }),
  fc.record({ type: fc.constant('effect.add' as const), id, facts: effectFacts }),
  fc.record({ type: fc.constant('effect.change' as const), id, changes: effectFacts }),
  fc.record({ type: fc.constant('effect.remove' as const), id }),
  fc.constant({ type: 'caseMap.add' as const, lines: caseMapLines() }),
  fc.record({
    type: fc.constant('points.add' as const),
    lines: fc
      .uniqueArray(id, { maxLength: 3 })
      .chain((ids) => fc.tuple(...ids.map((one) => parkedFacts.map((facts) => ({ id: one, ...facts }))))),
  }),
  fc.record({ type: fc.constant('finding.add' as const), id, facts: findingFacts }),
  fc.record({ type: fc.constant('finding.change' as const), id, changes: findingFacts }),
  fc.record({ type: fc.constant('finding.remove' as const), id }),
  fc.record({ type: fc.constant('result.add' as const), id, facts: resultFacts }),
  fc.record({ type: fc.constant('result.change' as const), id, changes: resultFacts }),
  fc.record({ type: fc.constant('result.remove' as const), id }),
  fc.record({ type: fc.constant('idea.add' as const), id, facts: ideaFacts }),
  fc.record({ type: fc.constant('idea.change' as const), id, changes: ideaFacts }),
  fc.record({ type: fc.constant('idea.remove' as const), id }),
  fc.record({ type: fc.constant('ownLink.add' as const), id, facts: ownLinkFacts }),
  fc.record({ type: fc.constant('ownLink.change' as const), id, changes: ownLinkFacts }),
  fc.record({ type: fc.constant('ownLink.remove' as const), id }),
  fc.record({ type: fc.constant('agreement.add' as const), id, facts: agreementFacts }),
  fc.record({ type: fc.constant('agreement.change' as const), id, changes: agreementFacts }),
  fc.record({ type: fc.constant('agreement.remove' as const), id }),
  fc.record({
    type: fc.constant('agreements.add' as const),
    lines: fc
      .uniqueArray(id, { maxLength: 3 })
      .chain((ids) => fc.tuple(...ids.map((one) => agreementFacts.map((facts) => ({ id: one, ...facts }))))),
  }),
  fc.record({ type: fc.constant('plan.ask' as const), on: fc.boolean() }),
  fc.record({
    type: fc.constant('verdict.give' as const),
    party: id,
    answer: fc.constantFrom(...verdictAnswers),
    reason: fc.constant('Daarom.'),
    print: fc.constantFrom('0a1b2c3d', '00000000'),
  }),
  fc.record({
    type: fc.constant('lookBack.say' as const),
    id,
    outcome: fc.constantFrom(...cameOutcomes, null),
    reason: fc.constant('Daarom.'),
  }),
  fc.record({
    type: fc.constant('consent.give' as const),
    agreement: id,
    stance: fc.constantFrom(...stances, null),
    reason: fc.constant('Daarom.'),
  }),
  fc.record({
    type: fc.constant('placing.set' as const),
    about: id,
    place: fc.constantFrom(null, { interest: 4, influence: 0 } as const, { interest: 1, influence: 3 } as const),
  }),
  fc.record({ type: fc.constant('parked.add' as const), id, facts: parkedFacts }),
  fc.record({ type: fc.constant('parked.change' as const), id, changes: parkedFacts }),
  fc.record({ type: fc.constant('parked.remove' as const), id }),
  fc.record({ type: fc.constant('workshop.setYears' as const), firstYear: year, lastYear: year }),
  fc.record({
    type: fc.constant('workshop.describe' as const),
    changes: fc.record({ title: fc.string({ maxLength: 9 }) }),
  }),
  fc.record({
    type: fc.constant('party.add' as const),
    id,
    kind: fc.constantFrom(...partyKindIds),
    name: fc.string({ maxLength: 9 }),
  }),
  fc.record({ type: fc.constant('party.change' as const), id, changes: fc.record({ atTable: fc.boolean() }) }),
  fc.record({ type: fc.constant('party.remove' as const), id }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('need.add' as const), id, facts: needFacts }) },
  fc.record({ type: fc.constant('need.change' as const), id, changes: needFacts }),
  fc.record({ type: fc.constant('need.remove' as const), id }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('investment.add' as const), id, facts: investmentFacts }) },
  fc.record({ type: fc.constant('investment.change' as const), id, changes: investmentFacts }),
  fc.record({ type: fc.constant('investment.remove' as const), id }),
  fc.record({ type: fc.constantFrom('promise.confirm' as const, 'promise.putBack' as const), id }),
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('text.edit' as const),
      text: fc.oneof(fc.constant('vision' as const), fc.record({ note: knob })),
      at: fc.nat(40),
      remove: fc.nat(5),
      insert: fc.string({ maxLength: 10 }),
    }),
  },
  fc.record({ need: needFacts, investment: investmentFacts, id, changes: investmentFacts, changing: fc.boolean() }).map(
    ({ need, investment, id: changedId, changes, changing }): Action => ({
      type: 'plan.add',
      parties: [{ id: 'a', kind: 'gemeente', name: 'Erbij', atTable: true, interest: '', room: '', limit: '' }],
      needs: [{ id: 'b', ...need }],
      investments: [{ id: 'c', ...investment, party: 'a', need: null }],
      ...(changing && { changed: { needs: [], investments: [{ id: changedId, changes }] } }),
    }),
  ),
  fc
    .constantFrom('casus-a' as const, 'leeg' as const)
    .map((template): Action => ({ type: 'plan.replace', plan: planFromTemplate(template, 'Anders') })),
)
