import { expect, test } from 'vitest'
import { coreValues } from '../model/coreValues.ts'
import type { Aim, Strength } from '../nouns/aim.ts'
import { usualParties } from '../templates/empty.ts'
import { forWhomOf } from './forWhom.ts'

const parties = usualParties()
const aim = (party: string, strength: Strength): Aim => ({
  id: `werkplezier.${party}`,
  coreValue: 'werkplezier',
  party,
  strength,
  arrival: null,
})
const value = { id: 'werkplezier', about: 'instrumental', usuallyFor: ['zorgorganisatie', 'corporatie'] } as const
const idsOf = (aims: readonly Aim[], present = parties) => {
  const { named, suggested } = forWhomOf({ parties: present, aims }, value)
  return [named.map(({ party }) => party.id), suggested.map(({ id }) => id)]
}

test('[C324] what only the model suggests is separate, and naming one party removes nobody', () => {
  expect(idsOf([])).toEqual([[], ['corporatie', 'zorgorganisatie']])
  expect(idsOf([aim('sociaal-werk', 'beetje')])).toEqual([['sociaal-werk'], ['corporatie', 'zorgorganisatie']])
  expect(idsOf([aim('corporatie', 'beetje')])).toEqual([['corporatie'], ['zorgorganisatie']])
})

test('[C324] only parties of the plan are there, each once, the one it counts for most first', () => {
  const few = parties.filter(({ id }) => id !== 'zorgorganisatie')
  const aims = [aim('corporatie', 'beetje'), aim('gemeente', 'veel'), aim('bewoners', 'duidelijk'), aim('weg', 'veel')]
  expect(idsOf(aims, few)).toEqual([['gemeente', 'bewoners', 'corporatie'], []])
  for (const one of coreValues) {
    const { named, suggested } = forWhomOf({ parties: [], aims }, one)
    expect([named, suggested]).toEqual([[], []])
  }
})

test('[C324] two parties of one kind are both suggested', () => {
  const [first] = parties.filter(({ kind }) => kind === 'corporatie')
  if (!first) throw new Error('No corporatie')
  expect(idsOf([], [first, { ...first, id: 'tweede' }])).toEqual([[], [first.id, 'tweede']])
})
