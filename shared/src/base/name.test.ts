import { expect, it } from 'vitest'
import { cleanName, isSameName, nameKey } from './name.ts'

it.each([
  ['Noor', ' noor '],
  ['NOOR DE VRIES', 'Noor  de\tVries'],
  ['Noor\u00a0de Vries', 'noor de vries'],
  ['\u202eNoor', 'Noor'],
  ['Bram\u200b', 'Bram'],
  ['\ufeffBr\u2060am', 'Bram'],
  ['Br\u00adam', 'Bra\u200dm'],
  ['Zoë', 'Zoe\u0308'],
  ['ZOË', 'zoe\u0308'],
  ['İnci', 'I\u0307nci'],
  ['x'.repeat(70), 'X'.repeat(60)],
])('[R324] %j and %j are one name', (one, other) => {
  expect(isSameName(one, other)).toBe(true)
  expect(nameKey(one)).toBe(nameKey(other))
  // Its displayed form is the same name, and cleaning it twice changes nothing.
  expect(nameKey(cleanName(one))).toBe(nameKey(one))
})

it.each([
  ['Noor', 'Noortje'],
  ['Zoë', 'Zoe'],
  ['', ''],
  ['  ', '\u200e'],
  ['\u200b', '\u200d'],
])('[R324] %j and %j are not', (one, other) => {
  expect(isSameName(one, other)).toBe(false)
})

it('[R337] nothing that nobody sees is shown of a name, and what joins letters or an emoji stays', () => {
  expect(cleanName('\u202eBr\u200bam\u2060 de\ufeff Wit\u00ad')).toBe('Bram de Wit')
  expect(cleanName('👩\u200d🚀')).toBe('👩\u200d🚀')
})
