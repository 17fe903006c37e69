import { expect, it } from 'vitest'
import { parsePresence } from './presence.ts'

const nameOf = (name: unknown) => parsePresence({ name })?.name

it('[R83] a name in presence is one line of at most sixty characters, without marks that reverse the text around it', () => {
  expect(nameOf('  Anna  ')).toBe('Anna')
  expect(nameOf('Anna\r\n\u2028\u0000de Vries\u0007')).toBe('Anna de Vries')
  expect(nameOf('\u202eannA\u202c \u2066Bas\u2069\ufeff')).toBe('annA Bas')
  expect(nameOf(' \u200f ')).toBe('')
  expect(nameOf('x'.repeat(100))).toBe('x'.repeat(60))
  expect(nameOf(`${'x'.repeat(59)}😀`)).toBe('x'.repeat(59))
  expect(nameOf('half \ud83d een')).toBe('half een')
  expect(nameOf(['Anna'])).toBe('')
})

it('[R83] names of any script stay as they are', () => {
  for (const name of ['Zoë', 'Jan-Willem', 'فاطمة', 'שרה', '李小龙', 'O’Neill', 'Sem 👩‍👩‍👧'])
    expect(nameOf(name)).toBe(name)
})

it('[R92] whatever someone claims to hold is a knob, a stand, a source and a party that can be, or nothing', () => {
  const nothing = {
    knob: null,
    position: null,
    carrying: null,
    above: null,
    writing: null,
    ready: null,
    voted: null,
    leads: false,
    shows: null,
    party: null,
  }
  expect(
    parsePresence({
      knob: 11,
      position: 4.5,
      carrying: 'XI',
      above: 'A B',
      writing: '<b>',
      ready: 'A B',
      voted: '<i>',
      leads: 'ja',
      shows: 'knob',
      party: '<b>',
    }),
  ).toMatchObject(nothing)
  expect(
    parsePresence({
      knob: '3',
      position: Number.NaN,
      carrying: 4,
      above: {},
      writing: 1,
      ready: 2,
      voted: 3,
      leads: 1,
      shows: [],
      party: 7,
    }),
  ).toMatchObject(nothing)
  const held = {
    knob: 10,
    position: 2.5,
    carrying: 'IV',
    above: 'gemeente',
    writing: 'talk.6.how',
    ready: 'oogst',
    voted: 'ronde-een',
    leads: true,
    shows: 'knob.5',
    party: 'bewoners',
  }
  expect(parsePresence(held)).toMatchObject(held)
  for (const value of [null, 'tekst', 7, undefined]) expect(parsePresence(value)).toBeNull()
})
