import { expect, test } from 'vitest'
import { farApartSentence } from '../copy/nl/spread.ts'
import type { KnobRound } from '../nouns/round.ts'
import type { Vote } from '../nouns/vote.ts'
import { usualParties } from '../templates/empty.ts'
import { spreadOf } from './spread.ts'

const round: KnobRound = { id: 'r', knob: 5, kind: 'stand', voters: 'persoon', state: 'getoond', order: 'a0' }
const vote = (id: string, party: string | null, value: number): Vote => ({
  id,
  round: 'r',
  party,
  value,
  name: '',
  order: id,
})
const parties = usualParties()

test('[C70] C-08: a spread has every vote in its column, by party, and never an average', () => {
  const votes = [vote('c', 'gemeente', 3), vote('a', 'corporatie', 3), vote('b', 'bewoners', 0)]
  const { columns } = spreadOf({ votes: [...votes, { ...vote('d', 'gemeente', 1), round: 'ander' }], parties }, round)
  expect(columns.map(({ value, votes: own }) => [value, own.map(({ id }) => id)])).toEqual([
    [0, ['b']],
    [1, []],
    [2, []],
    [3, ['a', 'c']],
    [4, []],
  ])
  expect(spreadOf({ votes, parties }, { ...round, kind: 'richting' }).columns).toHaveLength(3)
})

test('[C323] a choice without a party is in the spread, last in its column, and named at neither end', () => {
  const votes = [vote('a', null, 0), vote('b', 'gemeente', 3), vote('c', null, 3), vote('d', 'corporatie', 3)]
  const { columns, farApart } = spreadOf({ votes, parties }, round)
  expect(columns.map(({ votes: own }) => own.map(({ id }) => id))).toEqual([['a'], [], [], ['d', 'b', 'c'], []])
  expect(farApart).toBeNull()
  expect(spreadOf({ votes: [...votes, vote('e', 'bewoners', 0)], parties }, round).farApart).toEqual([
    { value: 0, parties: ['bewoners'] },
    { value: 3, parties: ['corporatie', 'gemeente'] },
  ])
})

test('[C500] a party at the table of which nobody chose is silent, and not when someone chose without a party, which may be theirs', () => {
  const votes = [vote('a', 'gemeente', 3), vote('b', 'bewoners', 0)]
  const atTable = parties.map((party) => ({ ...party, atTable: party.id !== 'zorgkantoor' }))
  expect(spreadOf({ votes, parties: atTable }, round).silent).toEqual(['corporatie', 'zorgorganisatie', 'sociaal-werk'])
  expect(spreadOf({ votes: [], parties: [] }, round).silent).toEqual([])
  expect(spreadOf({ votes: [...votes, vote('c', null, 2)], parties: atTable }, round).silent).toEqual([])
})

test('[C71] the parties furthest apart are named when they are two steps apart, by the middle of each', () => {
  const near = [vote('a', 'gemeente', 3), vote('b', 'corporatie', 2)]
  expect(spreadOf({ votes: near, parties }, round).farApart).toBeNull()
  const far = [...near, vote('c', 'bewoners', 0), vote('d', 'bewoners', 1), vote('e', 'bewoners', 4)]
  expect(spreadOf({ votes: far, parties }, round).farApart).toEqual([
    { value: 1, parties: ['bewoners'] },
    { value: 3, parties: ['gemeente'] },
  ])
  expect(spreadOf({ votes: [], parties }, round).farApart).toBeNull()
})

test('[C71] all parties at an end are named, and between two choices only by name', () => {
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const wordOf = (value: number) => ['dicht', null, 'half open', 'ver open'][value] ?? null
  const say = (votes: readonly Vote[]) => {
    const { farApart } = spreadOf({ votes, parties }, round)
    return farApart && farApartSentence(farApart, wordOf, nameOf)
  }
  const shut = vote('a', 'bewoners', 0)
  const open = [vote('b', 'gemeente', 3), vote('c', 'corporatie', 3)]
  expect(say([shut, ...open])).toBe('Dicht (Bewoners) en ver open (Corporatie, Gemeente) liggen ver uit elkaar.')
  const between = vote('d', 'bewoners', 1)
  expect(say([shut, between, ...open])).toBe('Bewoners ligt ver van Corporatie en Gemeente.')
  expect(say([shut, between, vote('b', 'gemeente', 3)])).toBe('Bewoners en Gemeente liggen ver uit elkaar.')
})
