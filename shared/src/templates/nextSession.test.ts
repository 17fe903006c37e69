import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { firstStepWords } from '../copy/nl/firstStep.ts'
import { sumPerYear } from '../derive/amounts.ts'
import { namesIn } from '../derive/namesIn.ts'
import { surveyToSee } from '../derive/surveys.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { unkept } from '../nouns/agreement.ts'
import { isFromEarlier, type Round } from '../nouns/round.ts'
import { scriptOf, tasksOf } from '../nouns/step.ts'
import type { Plan } from '../plan/plan.ts'
import { nextKinds, nextSession } from './nextSession.ts'
import { planFromTemplate } from './templates.ts'

const TODAY = '2027-02-03T10:00:00.000Z'
const next = (plan: Plan, kind: (typeof nextKinds)[number] = 'next') =>
  nextSession(plan, { kind, title: 'Volgende', today: TODAY })
const caseC = planFromTemplate('casus-c', 'Thuisplusflat')

it('[C830] each party brings the same money in each year as before, and costs, values and the place are as they were', () => {
  fc.assert(
    fc.property(planArbitrary, fc.constantFrom(...nextKinds), (plan, kind) => {
      const after = next(plan, kind)
      const perParty = ({ parties, investments, needs, workshop }: Plan) => [
        ...parties.map(({ id }) =>
          sumPerYear(
            investments.filter(({ party }) => party === id),
            workshop,
          ),
        ),
        sumPerYear(needs, workshop),
      ]
      expect(perParty(after)).toEqual(perParty(plan))
      for (const part of [
        'parties',
        'investments',
        'needs',
        'volunteering',
        'aims',
        'choices',
        'findings',
        'vision',
      ] as const)
        expect(after[part]).toEqual(plan[part])
      expect(after.knobs.map(({ setting, baseline }) => [setting, baseline])).toEqual(
        plan.knobs.map(({ setting }) => [setting, setting]),
      )
    }),
    { numRuns: 60 },
  )
})

it('[C831] nobody’s name is left, nor anything that people chose, placed or said of the plan that evening', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const after = next(plan)
      expect(namesIn(after, [])).toEqual([])
      expect(after.rounds.every((round) => round.kind === 'zorgen' && isFromEarlier(round))).toBe(true)
      expect(after.votes.every(({ party, name }) => party === null && name === '')).toBe(true)
      for (const list of ['results', 'placings', 'consents', 'verdicts', 'answers', 'remarks'] as const)
        expect(after[list]).toEqual([])
      expect(after.parked.every(({ done }) => !done)).toBe(true)
      expect([after.workshop.adopted, after.workshop.sealing, after.now, after.lead]).toEqual([null, null, null, null])
    }),
    { numRuns: 60 },
  )
})

it('[C832] the new plan is a plan file that reads back as it is, whatever the plan before was', () => {
  fc.assert(
    fc.property(planArbitrary, fc.constantFrom(...nextKinds), (plan, kind) => {
      const after = next(next(plan, kind), kind)
      const read = parsePlanJson(planJsonText(after))
      expect(read.ok && read.value.promisesBefore).toEqual(after.promisesBefore)
      expect(read.ok && read.value.script.map(({ tasks }) => tasks)).toEqual(after.script.map(({ tasks }) => tasks))
    }),
    { numRuns: 60 },
  )
})

it('[C833] agreements, first steps, promised money and homework become a list with whose it is, by when, and from which session', () => {
  const plan: Plan = {
    ...caseC,
    agreements: [
      { ...unkept, id: 'a1', text: 'We delen de wijkkamer.', keeper: 'zorg', due: '2027-04-01', order: 'a0' },
      { ...unkept, id: 'a2', text: firstStepWords('Gemeente', 'week', 'Ik bel de wijkagent'), order: 'a1' },
    ],
    parked: [
      {
        id: 'p1',
        kind: 'vraag',
        text: 'Mag dat?',
        about: '',
        owner: 'gemeente',
        day: '2027-03-01',
        done: false,
        order: 'a0',
      },
      { id: 'p2', kind: 'vraag', text: 'Klaar', about: '', owner: 'gemeente', day: '', done: true, order: 'a1' },
      { id: 'p3', kind: 'zorg', text: 'Van niemand', about: '', owner: null, day: '', done: false, order: 'a2' },
    ],
  }
  const after = next(plan)
  const from = { session: 'Thuisplusflat', held: '2027-02-03', came: null }
  expect(after.promisesBefore).toMatchObject([
    { kind: 'afspraak', text: 'We delen de wijkkamer.', party: 'zorg', due: '2027-04-01', ...from },
    { kind: 'eerste-stap', text: 'Ik bel de wijkagent', party: 'gemeente', due: '', ...from },
    ...after.promisesBefore.filter(({ kind }) => kind === 'geld'),
    { kind: 'huiswerk', text: 'Mag dat?', party: 'gemeente', due: '2027-03-01', ...from },
  ])
  const money = after.promisesBefore.filter(({ kind }) => kind === 'geld')
  expect(money).toHaveLength(
    plan.investments.filter(({ certainty }) => certainty === 'toegezegd' || certainty === 'vastgelegd').length,
  )
  expect(money[0]?.text).toContain('€')
  // An agreement stands; a first step was of that evening.
  expect(after.agreements.map(({ id }) => id)).toEqual(['a1'])
  expect(after.parked.map(({ id }) => id)).toEqual(['p1', 'p3'])
})

it('[C834] in a third session what was done is not asked again, and what is open keeps where it was first promised', () => {
  const second = next(caseC)
  const came = (outcome: 'gedaan' | 'later') => ({ outcome, reason: 'Daarom.', by: null })
  const said: Plan = {
    ...second,
    promisesBefore: second.promisesBefore.map((one, at) => ({
      ...one,
      came: at === 0 ? came('gedaan') : came('later'),
    })),
  }
  const third = nextSession(said, { kind: 'next', title: 'Derde', today: '2028-01-01T10:00:00.000Z' })
  expect(third.promisesBefore.map(({ id }) => id)).toEqual(second.promisesBefore.slice(1).map(({ id }) => id))
  for (const one of third.promisesBefore)
    expect(one).toMatchObject({ session: 'Thuisplusflat', held: '2027-02-03', came: null })
})

it('[C835] a next session begins by looking back; a year later has its own five steps and is an evaluation', () => {
  const [first, ...rest] = scriptOf(next(caseC))
  expect(first && tasksOf(first)[0]).toBe('lookBack')
  expect(rest.flatMap(tasksOf)).not.toContain('lookBack')
  // Not twice, and no longer each time.
  expect(next(next(caseC)).script).toEqual(next(caseC).script)
  const later = next(caseC, 'yearLater')
  expect(later.script.flatMap(tasksOf)).toEqual(['lookBack', 'baseline', 'worries', 'values', 'harvest', 'adoption'])
  expect(later.workshop.use).toBe('evaluatie')
})

const survey = (id: string, order: string): Round => ({
  ...{ id, knob: null, kind: 'zorgen', voters: 'persoon', state: 'getoond', order },
})
const answersOf = (round: string, value: number): Plan['votes'] =>
  ['a', 'b', 'c'].map((one, at) => ({
    ...{ id: `${round}${one}`, round, party: null, name: '', value, order: `a${at}` },
  }))

it('[C945] C-26: how people thought of the worries the last time goes along, counted and without a name; beside it comes what they answer now', () => {
  const rounds = [survey('begin', 'a0'), survey('eind', 'a1')]
  const plan = { ...caseC, rounds, votes: [...answersOf('begin', 0), ...answersOf('eind', 624)] }
  const later = next(plan, 'yearLater')
  expect(later.rounds.map(({ id }) => id)).toEqual(['eerder-eind'])
  expect(later.votes.map(({ value }) => value)).toEqual([624, 624, 624])
  // Nobody answers by it.
  expect(surveyToSee(later, 'zorgen')).toBeNull()
  const now = [...later.rounds, survey('nu', 'a2')]
  const spread = surveyToSee({ rounds: now, votes: [...later.votes, ...answersOf('nu', 0)] }, 'zorgen')
  expect(spread).toMatchObject({ isEarlier: true, peopleBefore: 3, peopleNow: 3 })
  expect(spread?.scales.map(({ change }) => change)).toEqual([-1, -1, -1, -1])
  // Where nobody was asked since it goes along once more, under the same name.
  expect(next(later).rounds.map(({ id }) => id)).toEqual(['eerder-eind'])
  const again = { ...later, rounds: now, votes: [...later.votes, ...answersOf('nu', 0)] }
  expect(next(again).rounds.map(({ id }) => id)).toEqual(['eerder-nu'])
})
