import { expect, it } from 'vitest'
import { readEntry } from './readEntry.ts'

const key = 'abcdefghijkmnpqrstuvwxyz23456789'

it.each([
  '482913',
  '482 913',
  '482-913',
  'Code: 482 913',
  'code 482-913.',
  '   482 913   ',
  'De code is 482 913, tot zo!',
  '482\u00a0913',
  '482 – 913',
  '(482) 913',
  '4 8 2 9 1 3',
  'Code 482 913. Nog eens: 482913.',
])('[W243] the code is read out of %j', (text) => {
  expect(readEntry(text)).toEqual({ kind: 'code', code: '482913' })
})

it.each(['', '48 29', '4829131', '482 913 1', 'code', '482 913 of 482 914', '06 12 34 56 78'])(
  '[W243] there is no code to be sure of in %j',
  (text) => {
    expect(readEntry(text)).toEqual({ kind: 'unclear' })
  },
)

it.each([
  `https://draaitafel.example/w/k7f2m9qhx4rdtw3c#${key}`,
  `Hier is de link: <https://draaitafel.example/w/k7f2m9qhx4rdtw3c%23${key}>.`,
])('[W243] a link that was pasted where the code goes is read as a link: %j', (text) => {
  expect(readEntry(text)).toMatchObject({ kind: 'link', link: { workshop: 'k7f2m9qhx4rdtw3c', key } })
})
