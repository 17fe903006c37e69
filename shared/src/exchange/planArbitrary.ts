// Random plans for property tests, within the limits of the plan. Only tests import this.

import fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing'
import { allowances } from '../base/allowance.ts'
import { MAX_AMOUNT_CENTS } from '../base/money.ts'
import { MAX_HORIZON_YEARS, MAX_YEAR, MIN_YEAR } from '../base/years.ts'
import { choiceFacts, choiceIds } from '../model/choices.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { knobNumbers, settings } from '../model/knobs.ts'
import { partyKindIds } from '../model/partyKinds.ts'
import { sourceNumbers } from '../model/sources.ts'
import { useIds } from '../model/uses.ts'
import { type Agreement, type Consent, stances } from '../plan/agreement.ts'
import { type Aim, aimId, arrivals, strengths } from '../plan/aim.ts'
import { type Answer, answerStates } from '../plan/answer.ts'
import { type Chosen, chosenId } from '../plan/chosen.ts'
import { discussionStates } from '../plan/discussion.ts'
import { type Effort, effortCents, effortUnits } from '../plan/effort.ts'
import { certainties, type Investment, isPromise, termsText } from '../plan/investment.ts'
import type { KnobState, Turn } from '../plan/knobState.ts'
import { planLimits } from '../plan/limits.ts'
import type { Need, Per } from '../plan/need.ts'
import { type Parked, parkedKinds } from '../plan/parked.ts'
import type { Party } from '../plan/party.ts'
import { latestOfEach } from '../plan/person.ts'
import { type Placing, placingSteps } from '../plan/placing.ts'
import type { Plan } from '../plan/plan.ts'
import { type Proof, proofMoments, proofStates } from '../plan/proof.ts'
import { type Round, roundKinds, roundVoters, type Vote } from '../plan/round.ts'
import { MAX_STEP_MINUTES, type Step, stepViews } from '../plan/step.ts'
import type { Volunteering } from '../plan/volunteering.ts'
import type { Workshop } from '../plan/workshop.ts'

const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/)
const year = fc.integer({ min: MIN_YEAR, max: MAX_YEAR })
const knobOrNull = fc.constantFrom(...knobNumbers, null)

/** Any UTF-16 text, quotes, line ends and lone surrogates included. */
const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength })

const workshop: fc.Arbitrary<Workshop> = fc
  .record({
    title: text(planLimits.titleLength),
    place: text(planLimits.placeLength),
    firstYear: fc.integer({ min: MIN_YEAR, max: MAX_YEAR - MAX_HORIZON_YEARS }),
    years: fc.integer({ min: 1, max: MAX_HORIZON_YEARS }),
    exampleAmounts: fc.boolean(),
    use: fc.constantFrom(...useIds),
    adopted: fc.constantFrom(null, { at: '2026-03-01T10:00:00.000Z', print: '0a1b2c3d' }),
    indexation: fc.constantFrom(0, 250, planLimits.indexation),
  })
  .map(({ years, ...rest }) => ({ ...rest, lastYear: rest.firstYear + years - 1 }))

const effort: fc.Arbitrary<Effort> = fc.record({
  unit: fc.constantFrom(...effortUnits),
  hundredths: fc.integer({ min: 0, max: 100_000 }),
  rateCents: fc.integer({ min: 0, max: 20_000_000 }),
})

const money = fc
  .record({
    amountCents: fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: MAX_AMOUNT_CENTS })),
    per: fc.constantFrom<Per>('year', 'once'),
    ends: fc.tuple(year, year),
    lasting: fc.boolean(),
    effort: fc.option(effort, { nil: null }),
    indexed: fc.boolean(),
  })
  .map(({ per, ends, lasting, indexed, ...rest }) => {
    const from = Math.min(...ends)
    const until = per === 'once' ? from : lasting ? null : Math.max(...ends)
    const amountCents = rest.effort ? effortCents(rest.effort) : rest.amountCents
    return { amountCents, per, from, until, effort: rest.effort, indexed: indexed && per === 'year' }
  })

const party: fc.Arbitrary<Omit<Party, 'order'>> = fc.record({
  id,
  kind: fc.constantFrom(...partyKindIds),
  name: text(planLimits.nameLength).map((name) => (name.trim() === '' ? 'Partij' : name)),
  atTable: fc.boolean(),
  interest: text(planLimits.profileLength),
  room: text(planLimits.profileLength),
  limit: text(planLimits.profileLength),
})

const need: fc.Arbitrary<Omit<Need, 'order'>> = fc
  .record({ id, knob: knobOrNull, label: text(planLimits.labelLength), money })
  .map(({ money: facts, ...rest }) => ({ ...rest, ...facts }))

const who = {
  name: text(planLimits.nameLength),
  party: fc.option(id, { nil: null }),
  at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }).map((date) => date.toISOString()),
}

const lastTurn = fc.option(fc.record(who), { nil: null })

/** Each in order of the worksheets, as they are read. */
function choicesOf(parties: readonly { readonly id: string }[]): fc.Arbitrary<Chosen[]> {
  const possible = choiceIds.flatMap((choice) => {
    const { kind, options } = choiceFacts[choice]
    const all = kind === 'party' ? [...options, ...parties.map((one) => one.id)] : options
    return kind === 'many' ? all.map((option) => ({ choice, all: [option] })) : [{ choice, all }]
  })
  return fc
    .subarray(possible)
    .chain((some) =>
      fc.tuple(
        ...some.map(({ choice, all }) =>
          fc.constantFrom(...all).map((option) => ({ id: chosenId(choice, option), choice, option })),
        ),
      ),
    )
}

/** In order of value and party, as they are read. */
function aimsOf(parties: readonly { readonly id: string }[]): fc.Arbitrary<Aim[]> {
  const possible = coreValueIds.flatMap((coreValue) => parties.map(({ id: party }) => ({ coreValue, party })))
  return fc.subarray(possible).chain((some) =>
    fc.tuple(
      ...some.map(({ coreValue, party }) =>
        fc.record({
          id: fc.constant(aimId(coreValue, party)),
          coreValue: fc.constant(coreValue),
          party: fc.constant(party),
          strength: fc.constantFrom(...strengths),
          arrival: fc.constantFrom(...arrivals, null),
        }),
      ),
    ),
  )
}

const answers: fc.Arbitrary<Answer[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9.-]{1,80}$/),
      state: fc.constantFrom(...answerStates),
      text: text(planLimits.answerLength).map((words) => words.trim() || 'Ja.'),
      ...who,
    }),
    { maxLength: 5, selector: (answer) => answer.id },
  )
  .map((all) => all.sort((one, other) => (one.id < other.id ? -1 : 1)))

const knobs: fc.Arbitrary<KnobState[]> = fc
  .array(
    fc.record({
      setting: fc.constantFrom(...settings),
      baseline: fc.constantFrom(...settings),
      lastTurn,
      note: text(200),
      talk: fc.record({ how: text(40), worth: text(40), means: text(40) }),
      discussion: fc.option(
        fc.record({ state: fc.constantFrom(...discussionStates), setting: fc.constantFrom(...settings), ...who }),
        { nil: null },
      ),
      reason: text(planLimits.reasonLength),
    }),
    { minLength: knobNumbers.length, maxLength: knobNumbers.length },
  )
  .map((states) =>
    knobNumbers.map((number, index) => {
      const state = states[index]
      if (!state) throw new Error('Fewer states than knobs')
      return { number, ...state }
    }),
  )

interface Entity {
  readonly id: string
}

/** An investment of one of these parties, for one of these needs or none. */
function investmentOf(parties: readonly Entity[], needs: readonly Entity[]): fc.Arbitrary<Omit<Investment, 'order'>> {
  return fc
    .record({
      id,
      source: fc.constantFrom(...sourceNumbers),
      party: fc.constantFrom(...parties.map((one) => one.id)),
      label: text(planLimits.labelLength),
      knob: knobOrNull,
      need: fc.constantFrom(null, ...needs.map((one) => one.id)),
      money,
      certainty: fc.constantFrom(...certainties),
      by: fc.option(id, { nil: null }),
      way: text(planLimits.wayLength),
      note: text(planLimits.wayLength),
    })
    .map(({ money: facts, by, ...rest }) => {
      const investment: Omit<Investment, 'order'> = { ...rest, ...facts }
      const word = { by, about: termsText(investment), was: 'idee' as const }
      // In a file stands only the word that a promise waits for.
      return by !== null && by !== rest.party && isPromise(rest.certainty) ? { ...investment, word } : investment
    })
}

const round: fc.Arbitrary<Omit<Round, 'order'>> = fc.record({
  id,
  knob: fc.constantFrom(...knobNumbers),
  kind: fc.constantFrom(...roundKinds),
  voters: fc.constantFrom(...roundVoters),
  state: fc.constant('getoond' as const),
})

function voteOf(parties: readonly Entity[], rounds: readonly Entity[]): fc.Arbitrary<Omit<Vote, 'order'>> {
  return fc.record({
    id,
    round: fc.constantFrom(...rounds.map((one) => one.id)),
    party: fc.constantFrom(null, ...parties.map((one) => one.id)),
    name: text(planLimits.nameLength),
    // Both are fine for a setting and for a direction.
    value: fc.constantFrom(0, 1),
  })
}

const filled = (maxLength: number) => text(maxLength).map((words) => words.trim() || 'Ja.')

const agreement: fc.Arbitrary<Omit<Agreement, 'order'>> = fc.record({
  id,
  text: filled(planLimits.agreementLength),
  investment: fc.option(id, { nil: null }),
})

const consents: fc.Arbitrary<Consent[]> = fc
  .array(
    fc.record({
      agreement: id,
      stance: fc.constantFrom(...stances),
      reason: text(planLimits.reasonLength),
      about: text(planLimits.agreementLength),
      ...who,
    }),
    { maxLength: 4 },
  )
  .map((all) => eachOnce(all, ({ agreement }) => agreement))

function placingsOf(parties: readonly Entity[]): fc.Arbitrary<Placing[]> {
  if (parties.length === 0) return fc.constant([])
  const placing = fc.record({
    about: fc.constantFrom(...parties.map((one) => one.id)),
    interest: fc.constantFrom(...placingSteps),
    influence: fc.constantFrom(...placingSteps),
    ...who,
  })
  return fc.array(placing, { maxLength: 5 }).map((all) => eachOnce(all, ({ about }) => about))
}

/** Each person once about each subject, under the ids that reading a file gives them. */
function eachOnce<T extends Turn>(all: readonly T[], subjectOf: (one: T) => string): (T & { readonly id: string })[] {
  const unique = latestOfEach(all, subjectOf)
  return unique.map((one, at) => ({ id: String(at).padStart(4, '0'), ...one }))
}

function parkedOf(parties: readonly Entity[]): fc.Arbitrary<Omit<Parked, 'order'>> {
  return fc.record({
    id,
    kind: fc.constantFrom(...parkedKinds),
    text: filled(planLimits.agreementLength),
    about: fc.constantFrom('', 'knob.5', 'route.beter-team', 'coreValue.werkplezier'),
    owner: fc.constantFrom(null, ...parties.map((one) => one.id)),
    day: fc.constantFrom('', '2026-03-01'),
    done: fc.boolean(),
  })
}

const step: fc.Arbitrary<Omit<Step, 'order'>> = fc.record({
  id,
  name: text(planLimits.labelLength).map((name) => name.trim() || 'Stap'),
  instruction: text(planLimits.instructionLength).map((words) => words.trim()),
  view: fc.constantFrom(...stepViews),
  minutes: fc.integer({ min: 1, max: MAX_STEP_MINUTES }),
  allowed: fc.constantFrom(...allowances),
  skipped: fc.boolean(),
})

function volunteeringOf(parties: readonly Entity[]): fc.Arbitrary<Omit<Volunteering, 'order'>> {
  return fc
    .record({
      id,
      party: fc.constantFrom(...parties.map((one) => one.id)),
      label: text(planLimits.labelLength),
      knob: knobOrNull,
      hoursPerYear: fc.integer({ min: 0, max: planLimits.hours }),
      ends: fc.tuple(year, year),
      lasting: fc.boolean(),
    })
    .map(({ ends, lasting, ...rest }) => ({
      ...rest,
      from: Math.min(...ends),
      until: lasting ? null : Math.max(...ends),
    }))
}

function proofOf(parties: readonly Entity[]): fc.Arbitrary<Omit<Proof, 'order'>> {
  return fc.record({
    id,
    coreValue: fc.constantFrom(...coreValueIds),
    moment: fc.constantFrom(...proofMoments),
    what: text(planLimits.proofLength).map((words) => words.trim() || 'Ja.'),
    how: text(planLimits.proofLength),
    state: fc.constantFrom(...proofStates),
    owner: fc.constantFrom(null, ...parties.map((one) => one.id)),
  })
}

/** Plans that the parsers accept. Order keys rise along each list. */
export const planArbitrary: fc.Arbitrary<Plan> = fc
  .tuple(entities(party, 6), entities(need, 6), entities(round, 3))
  .chain(([parties, needs, rounds]) =>
    fc.record({
      workshop,
      vision: text(200),
      parties: fc.constant(parties),
      placings: placingsOf(parties),
      knobs,
      needs: fc.constant(needs),
      investments: parties.length === 0 ? fc.constant([]) : entities(investmentOf(parties, needs), 8),
      volunteering: parties.length === 0 ? fc.constant([]) : entities(volunteeringOf(parties), 4),
      choices: choicesOf(parties),
      aims: aimsOf(parties),
      proofs: entities(proofOf(parties), 4),
      answers,
      agreements: entities(agreement, 3),
      consents,
      parked: entities(parkedOf(parties), 3),
      rounds: fc.constant(rounds),
      votes: parties.length === 0 || rounds.length === 0 ? fc.constant([]) : entities(voteOf(parties, rounds), 6),
      script: entities(step, 4),
      now: fc.constant(null),
      gather: fc.constant(null),
      practice: fc.constant(null),
      lead: fc.constant(null),
    }),
  )

function entities<T extends { readonly id: string }>(
  item: fc.Arbitrary<T>,
  maxLength: number,
): fc.Arbitrary<(T & { readonly order: string })[]> {
  return fc.uniqueArray(item, { maxLength, selector: ({ id: key }) => key }).map((items) => {
    const keys = generateNKeysBetween(null, null, items.length)
    return items.map((one, index) => ({ ...one, order: keys[index] ?? '' }))
  })
}
