// Random plans for property tests, from the schemas of the nouns, within the limits of the plan and as a plan file
// would contain them.

import fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing'
import { type FaultBox, readFields } from '../src/base/fieldReader.ts'
import { MAX_HORIZON_YEARS, MAX_YEAR, MIN_YEAR } from '../src/base/years.ts'
import { choiceFacts, choiceIds } from '../src/model/choices.ts'
import { coreValueIds } from '../src/model/coreValues.ts'
import { knobNumbers } from '../src/model/knobs.ts'
import { type Aim, aimId, aimNoun } from '../src/nouns/aim.ts'
import { type Answer, answerNoun, questionSchema } from '../src/nouns/answer.ts'
import { type Chosen, chosenId } from '../src/nouns/chosen.ts'
import { consentNoun } from '../src/nouns/consent.ts'
import {
  type LineOf,
  type ListNoun,
  nothingPresent,
  type Part,
  type Present,
  type SayingNoun,
} from '../src/nouns/define.ts'
import { type Effort, effortUnits } from '../src/nouns/effort.ts'
import type { InvestmentFacts } from '../src/nouns/investment.ts'
import { type KnobState, knobPart } from '../src/nouns/knobState.ts'
import { planLimits } from '../src/nouns/limits.ts'
import { listNouns } from '../src/nouns/nouns.ts'
import { placingNoun } from '../src/nouns/placing.ts'
import { isPromise, termsText } from '../src/nouns/promise.ts'
import { inOrderOfTime, type Remark, remarkNoun } from '../src/nouns/remark.ts'
import { isSurveyKind, type Round } from '../src/nouns/round.ts'
import { verdictNoun } from '../src/nouns/verdict.ts'
import type { Vote } from '../src/nouns/vote.ts'
import type { Turn } from '../src/nouns/who.ts'
import { type Workshop, workshopPart } from '../src/nouns/workshop.ts'
import { latestOfEach } from '../src/plan/person.ts'
import type { Plan } from '../src/plan/plan.ts'
import { presentIn } from '../src/plan/present.ts'
import { anyText, type Instead, recordOf } from './schemaArbitrary.ts'

type Facts = Record<string, unknown>

const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/)

/** As the part reads it from a file; what it refuses is tried again. */
function factsOf<T extends object>(
  { schemas, optional, settled, filed }: Part<T>,
  present: Present,
  instead: Instead = {},
): fc.Arbitrary<T> {
  return recordOf(schemas, optional, instead)
    .map((facts) => {
      const wanted = inOrderOfYears(facts) as T
      const box: FaultBox = { first: null }
      const read = filed(readFields(settled ? settled(wanted) : wanted, [], box), present)
      return box.first === null ? read : null
    })
    .filter((facts) => facts !== null)
}

function inOrderOfYears(facts: Facts): Facts {
  const { from, until } = facts
  return typeof until === 'number' && until < Number(from) ? { ...facts, from: until, until: from } : facts
}

/** Small enough for what it comes to. */
const effort: fc.Arbitrary<Effort> = fc.record({
  unit: fc.constantFrom(...effortUnits),
  hundredths: fc.integer({ min: 0, max: 100_000 }),
  rateCents: fc.integer({ min: 0, max: 20_000_000 }),
})

const workshop: fc.Arbitrary<Workshop> = fc
  .integer({ min: MIN_YEAR, max: MAX_YEAR - MAX_HORIZON_YEARS })
  .chain((firstYear) =>
    factsOf(workshopPart, nothingPresent, {
      // That people are being asked is not in a file.
      sealing: fc.constantFrom(null, {
        state: 'heropend',
        at: '2026-11-28T17:00:00.000Z',
        openedAt: '2026-11-28T17:00:00.000Z',
        why: 'Een fout.',
      } as const),
      firstYear: fc.constant(firstYear),
      lastYear: fc.integer({ min: firstYear, max: firstYear + MAX_HORIZON_YEARS - 1 }),
    }),
  )

/** Where the model has no options. */
const typedIn = { one: [], many: [], date: ['2027-03-01', '2030-12-31'], share: ['1', '40', '100'] } as const

/** Each in order of the worksheets, as they are read. */
function choicesOf({ parties }: Present): fc.Arbitrary<Chosen[]> {
  const possible = choiceIds.flatMap((choice) => {
    const { kind, options } = choiceFacts[choice]
    const all = kind === 'party' ? [...options, ...parties] : [...options, ...typedIn[kind]]
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
function aimsOf(present: Present): fc.Arbitrary<Aim[]> {
  const possible = coreValueIds.flatMap((coreValue) => [...present.parties].map((party) => ({ coreValue, party })))
  return fc.subarray(possible).chain((some) =>
    fc.tuple(
      ...some.map(({ coreValue, party }) => {
        const fixed = { coreValue: fc.constant(coreValue), party: fc.constant(party) }
        return factsOf(aimNoun.part, present, fixed).map((aim) => ({ id: aimId(coreValue, party), ...aim }))
      }),
    ),
  )
}

const answers: fc.Arbitrary<Answer[]> = fc
  .uniqueArray(
    fc
      .tuple(recordOf({ id: questionSchema }, []), factsOf(answerNoun.part, nothingPresent))
      .map(([key, facts]) => ({ ...key, ...facts }) as Answer),
    { maxLength: 5, selector: (answer) => answer.id },
  )
  .map((all) => all.sort((one, other) => (one.id < other.id ? -1 : 1)))

const remarks: fc.Arbitrary<Remark[]> = fc
  .uniqueArray(
    fc
      .tuple(
        id,
        factsOf(remarkNoun.part, nothingPresent, {
          about: fc.constantFrom('', 'knob.5', 'need.wijkkamer', 'investment.a1'),
          party: fc.constant(null),
        }),
      )
      .map(([key, facts]) => ({ id: key, ...facts })),
    { maxLength: 4, selector: (remark) => remark.id },
  )
  .map((all) => all.sort(inOrderOfTime))

const knobs: fc.Arbitrary<KnobState[]> = fc.tuple(
  ...knobNumbers.map((number) =>
    factsOf(knobPart, nothingPresent, { number: fc.constant(number), note: anyText(200) }),
  ),
)

/** Each person once about each subject, under the ids that reading a file gives them. */
function sayingsOf<T extends Turn>(
  { part, subject }: SayingNoun<string, T>,
  present: Present,
  instead: Instead,
): fc.Arbitrary<(T & { readonly id: string })[]> {
  return fc
    .array(factsOf(part, present, instead), { maxLength: 5 })
    .map((all) => latestOfEach(all, subject).map((one, at) => ({ id: String(at).padStart(4, '0'), ...one })))
}

/** With order keys that ascend along the list. */
function linesOf<T extends object>(
  { part, once }: ListNoun<string, string, T, string>,
  present: Present,
  maxLength: number,
  instead: Instead = {},
): fc.Arbitrary<LineOf<{ readonly part: Part<T> }>[]> {
  const line = fc.tuple(id, factsOf(part, present, instead)).map(([key, facts]) => ({ id: key, ...facts }))
  return fc.uniqueArray(line, { maxLength, selector: (one) => one.id }).map((all) => {
    const told = new Set<string>()
    const lines = all.filter((one) => {
      const own = once?.(one as unknown as T) ?? null
      if (own === null) return true
      const isNew = !told.has(own)
      told.add(own)
      return isNew
    })
    const keys = generateNKeysBetween(null, null, lines.length)
    return lines.map((one, index) => ({ ...one, order: keys[index] ?? '' })) as LineOf<{ readonly part: Part<T> }>[]
  })
}

/** Now and then someone else's word, which a promise waits for: a file contains no other. */
function investmentsOf(present: Present, instead: Instead): fc.Arbitrary<Plan['investments'][number][]> {
  const others = fc.array(fc.option(id, { nil: null }), { minLength: 8, maxLength: 8 })
  const plain = { ...instead, word: fc.constant(null) }
  return fc.tuple(linesOf(listNouns.investment, present, 8, plain), others).map(([lines, whose]) =>
    lines.map(({ word: _none, ...one }, at) => {
      const by = whose[at] ?? null
      const terms: InvestmentFacts = one
      const word = { by, about: termsText(terms), was: 'idee' as const }
      return by !== null && by !== one.party && isPromise(one.certainty) ? { ...one, word } : one
    }),
  )
}

/** Generates nothing when there are no ids. */
function oneOfThese(ids: Iterable<string>): fc.Arbitrary<string> {
  const all = [...ids]
  return all.length === 0 ? fc.constant('') : fc.constantFrom(...all)
}

/** A survey is about no knob and asks people. */
function fitting(round: Round): Round {
  return isSurveyKind(round.kind) ? { ...round, knob: null, voters: 'persoon' } : { ...round, knob: round.knob ?? 1 }
}

/** Nothing says whose an answer in a survey is. */
function unsigned(vote: Vote, { rounds }: Present): Vote {
  const kind = rounds.get(vote.round)
  return kind && isSurveyKind(kind) ? { ...vote, party: null, name: '' } : vote
}

/** Plans that the parsers accept. */
export const planArbitrary: fc.Arbitrary<Plan> = fc
  .tuple(
    linesOf(listNouns.party, nothingPresent, 6),
    linesOf(listNouns.need, nothingPresent, 6, { effort: fc.option(effort, { nil: null }) }),
    linesOf(listNouns.round, nothingPresent, 3).map((rounds) => rounds.map(fitting)),
  )
  .chain(([parties, needs, rounds]) => {
    const present = presentIn({ parties, needs, rounds })
    const someParty = oneOfThese(present.parties)
    const partyOrNull = fc.constantFrom(null, ...present.parties)
    const need = fc.constantFrom(null, ...present.needs)
    const none = fc.constant([])
    const [hasParties, hasVotes] = [parties.length > 0, parties.length > 0 && rounds.length > 0]
    return fc.record({
      workshop,
      vision: anyText(200),
      parties: fc.constant(parties),
      placings: hasParties ? sayingsOf(placingNoun, present, { about: someParty }) : none,
      knobs,
      needs: fc.constant(needs),
      investments: hasParties
        ? investmentsOf(present, { party: someParty, need, effort: fc.option(effort, { nil: null }) })
        : none,
      volunteering: hasParties ? linesOf(listNouns.volunteering, present, 4, { party: someParty }) : none,
      choices: choicesOf(present),
      aims: aimsOf(present),
      proofs: linesOf(listNouns.proof, present, 4, { owner: partyOrNull }),
      effects: linesOf(listNouns.effect, present, 4, { forParty: partyOrNull }),
      findings: linesOf(listNouns.finding, present, 4),
      leverIdeas: linesOf(listNouns.idea, present, 3),
      // Of knob 4 the model has none of these.
      ownLinks: linesOf(listNouns.ownLink, present, 3, {
        knob: fc.constant(4),
        route: fc.constantFrom('beter-zien', 'beter-team', 'beter-netwerk'),
      }),
      answers,
      remarks,
      agreements: linesOf(listNouns.agreement, present, 3, {
        investment: fc.option(id, { nil: null }),
      }),
      consents: sayingsOf(consentNoun, present, {}),
      verdicts: sayingsOf(verdictNoun, present, {}),
      parked: linesOf(listNouns.parked, present, 3, { owner: partyOrNull }),
      promisesBefore: linesOf(listNouns.promiseBefore, present, 3, { party: partyOrNull }),
      results: linesOf(listNouns.result, present, 4),
      rounds: fc.constant(rounds),
      // Both are fine for a setting and for a direction.
      votes: hasVotes
        ? linesOf(listNouns.vote, present, 6, {
            round: oneOfThese(present.rounds.keys()),
            party: partyOrNull,
            value: fc.constantFrom(0, 1),
          }).map((votes) => votes.map((vote) => unsigned(vote, present)))
        : none,
      script: linesOf(listNouns.step, present, 4, {
        name: anyText(planLimits.labelLength).map((name) => name.trim() || 'Stap'),
        instruction: anyText(planLimits.instructionLength).map((words) => words.trim()),
      }),
      now: fc.constant(null),
      gather: fc.constant(null),
      practice: fc.constant(null),
      lead: fc.constant(null),
      tables: fc.constant([]),
      partOf: fc.constant(null),
      compared: fc.constant(''),
      picks: fc.constant([]),
      replay: fc.constant(''),
    })
  })
