import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { expect, it } from 'vitest'
import { agreedToday, choiceOf, tableToday, todayIn, todaysOf } from './todays.ts'

it('[W510] what one says of today goes along as a sign for each knob, and anything else on the device is nothing said', () => {
  expect(todaysOf({})).toBeNull()
  expect(todaysOf({ 5: 'x', 6: '9', 7: '' })).toBeNull()
  const said = todaysOf({ 1: choiceOf(0), 5: choiceOf(3), 10: choiceOf('unknown') })
  expect(said).toBe('0---3----?')
  expect(knobNumbers.map((knob) => todayIn(said, knob))).toEqual([
    ...[0, null, null, null, 3],
    ...[null, null, null, null, 'unknown'],
  ])
  expect(todayIn(null, 1)).toBeNull()
})

it('[W510] the answers of a table stand side by side, “weet ik niet” apart, and who leads or looks on has none', () => {
  const person = (name: string, today: string | null, role = 'participant') => ({ name, today, role, party: null })
  const table = [
    person('Noor', '1---------'),
    person('Sam', '2---------'),
    person('Bram', '?---------'),
    person('Ans', null),
    person('lead', '4---------', 'facilitator'),
  ]
  const { columns, ...rest } = tableToday(table, 1)
  expect(columns.map(({ people }) => people.map(({ name }) => name))).toEqual([[], ['Noor'], ['Sam'], [], []])
  expect(rest).toEqual({ unknown: 1, answered: 3, people: 4, differs: true })
  expect(tableToday(table.slice(0, 1), 1).differs).toBe(false)
  expect(tableToday(table, 2)).toMatchObject({ answered: 0, unknown: 0, differs: false })
})

it('[C641] what a table agrees on is what everyone who names a setting names alike, of knobs that nobody set yet', () => {
  const person = (today: string | null, role = 'participant') => ({ today, role, party: null })
  // 1: alike. 2: apart. 3: one knows, one does not. 4: nobody knows. 5: one answer. 6: only who leads. 7: set before.
  const table = [person('1123-----2'), person('12?3?-2---'), person('??-??-2---'), person('-----4----', 'facilitator')]
  expect(agreedToday(table, (knob) => knob === 7)).toEqual([
    { knob: 1, setting: 1 },
    { knob: 3, setting: 2 },
    { knob: 4, setting: 3 },
    { knob: 10, setting: 2 },
  ])
  expect(agreedToday([], () => false)).toEqual([])
})
