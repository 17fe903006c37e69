import { expect, test } from 'vitest'
import { countsWords, placingSentence, quadrantName, spreadWords } from '../copy/nl/placing.ts'
import type { Placing, PlacingStep } from '../nouns/placing.ts'
import { placingOf } from '../plan/placing.ts'
import { usualParties } from '../templates/empty.ts'
import { placingSpreadOf } from './placings.ts'

const parties = usualParties()
const AT = '2026-03-01T10:00:00.000Z'

function placed(about: string, name: string, interest: PlacingStep, influence: PlacingStep): Placing {
  return { id: `${about}.${name}`, about, interest, influence, name, party: 'gemeente', at: AT }
}

const four = [
  placed('bewoners', 'Noor', 4, 0),
  placed('bewoners', 'Bram', 4, 1),
  placed('bewoners', 'Ans', 3, 3),
  placed('bewoners', 'Wim', 4, 4),
]

test('[C123] E-06: of each placed party the middle, the ends and every choice are there, and never an average', () => {
  const { placed: all, people } = placingSpreadOf({ placings: [...four, placed('gemeente', 'Noor', 0, 2)], parties })
  expect(all.map(({ party, count }) => [party.id, count])).toEqual([
    ['gemeente', 1],
    ['bewoners', 4],
  ])
  expect(all[1]).toMatchObject({
    // The average is 3,75, which nobody said.
    interest: { low: 3, middle: 4, high: 4, counts: [0, 0, 0, 1, 3] },
    influence: { low: 0, middle: 2, high: 4, counts: [1, 1, 0, 1, 1] },
  })
  expect(people).toBe(4)
})

test('[C123] someone who sits for no party is one person, however the name was typed', () => {
  const by = (party: string | null, name: string) => ({ ...placed('bewoners', name, 1, 1), party })
  const placings = [by(null, 'Noor'), by(null, ' noor '), by('gemeente', 'Noor')]
  expect(placingSpreadOf({ placings, parties }).people).toBe(2)
  expect(placingOf(placings, 'bewoners', { party: null, name: ' Noor' })).toBe(placings[0])
  expect(placingOf(placings, 'bewoners', { party: 'gemeente', name: 'noor' })).toBe(placings[2])
  // All that is known of people without a name is how many placed the same party.
  expect(placingSpreadOf({ placings: [by(null, ''), by(null, ''), by('gemeente', '')], parties }).people).toBe(3)
})

test('[C123] the middle is in one of four quadrants, or on the line between two', () => {
  const quadrantOf = (interest: PlacingStep, influence: PlacingStep) =>
    placingSpreadOf({ placings: [placed('bewoners', 'Noor', interest, influence)], parties }).placed[0]?.quadrant
  expect(quadrantOf(3, 4)).toBe('decide')
  expect(quadrantOf(1, 3)).toBe('fetch')
  expect(quadrantOf(4, 1)).toBe('voice')
  expect(quadrantOf(0, 0)).toBe('inform')
  expect(quadrantOf(2, 4)).toBeNull()
  expect(quadrantOf(4, 2)).toBeNull()
})

test('[C124] the parties on which people differ most are named when two of them are two steps apart', () => {
  const namesOf = (placings: readonly Placing[]) => placingSpreadOf({ placings, parties }).farApart.map(({ id }) => id)
  const near = [placed('gemeente', 'Noor', 3, 3), placed('gemeente', 'Bram', 2, 4)]
  expect(namesOf([])).toEqual([])
  expect(namesOf(near)).toEqual([])
  expect(namesOf([...near, ...four])).toEqual(['bewoners'])
  // One loner among many (2 steps from the middle in 5 people) counts for less than two camps (4 steps in 2).
  const loner = ['a', 'b', 'c', 'd'].map((name) => placed('corporatie', name, 4, 4))
  const camps = [placed('gemeente', 'Noor', 0, 2), placed('gemeente', 'Bram', 4, 2)]
  expect(namesOf([...loner, placed('corporatie', 'e', 0, 4)])).toEqual(['corporatie'])
  expect(namesOf([...loner, placed('corporatie', 'e', 0, 4), ...camps])).toEqual(['gemeente'])
  // As many steps on either scale: both, in order of the plan.
  const upright = [placed('bewoners', 'Noor', 2, 0), placed('bewoners', 'Bram', 2, 4)]
  expect(namesOf([...upright, ...camps])).toEqual(['gemeente', 'bewoners'])
})

test('[C124] what the placements say is one sentence, and words for each scale', () => {
  const say = (placings: readonly Placing[]) => placingSentence(placingSpreadOf({ placings, parties }))
  expect(say([])).toBe('Nog niemand heeft een partij geplaatst.')
  expect(say([placed('bewoners', 'Noor', 4, 0)])).toBe('Tot nu toe heeft één deelnemer partijen geplaatst.')
  expect(say([placed('bewoners', 'Noor', 4, 0), placed('bewoners', 'Bram', 3, 0)])).toBe(
    'Jullie plaatsen de partijen dicht bij elkaar.',
  )
  expect(say(four)).toBe('Jullie verschillen het meest over Bewoners: wie wil uitleggen waarom?')
  const [bewoners] = placingSpreadOf({ placings: four.slice(0, 2), parties }).placed
  if (!bewoners) throw new Error('Nobody was placed')
  expect(spreadWords(bewoners.interest)).toBe('heel veel')
  expect(spreadWords(bewoners.influence)).toBe('heel weinig en weinig')
  expect(countsWords(bewoners.influence)).toBe('heel weinig 1 keer, weinig 1 keer')
  expect(quadrantName(bewoners.quadrant)).toBe('Een stem geven')
  const [apart] = placingSpreadOf({
    placings: [placed('bewoners', 'Noor', 4, 1), placed('bewoners', 'Bram', 4, 4)],
    parties,
  }).placed
  expect(apart && spreadWords(apart.influence), 'nobody said what lies between').toBe('weinig en heel veel')
  expect(apart?.quadrant).toBeNull()
  expect(quadrantName(null)).toBe('Tussen twee vakken')
})
