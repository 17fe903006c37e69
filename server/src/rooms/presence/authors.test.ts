import { expect, it } from 'vitest'
import { quietPort } from '../../../testing/port.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import { Authors } from './authors.ts'

const port = (clientId: number | null, browser: string, tab: string | null = null): SessionPort => ({
  ...quietPort(),
  clientId,
  browser,
  tab,
})

it("[R54] nobody brings in work under a client id that is someone else's", () => {
  const authors = new Authors({ isHere: () => false })
  const ans = port(1, 'koek-ans', 'tab-ans')
  const bram = port(2, 'koek-bram', 'tab-bram')
  authors.announce(ans)
  authors.announce(bram)
  expect(authors.mayBring(ans, 1)).toBe(true)
  expect(authors.mayBring(bram, 1)).toBe(false)
  // Announcing it too does not make it someone else's.
  const asAns = port(1, 'koek-bram', 'tab-bram')
  authors.announce(asAns)
  expect(authors.mayBring(asAns, 1)).toBe(false)
})

it('[R54] another tab of the same browser may, and the same tab after its cookies were cleared', () => {
  const authors = new Authors({ isHere: () => false })
  authors.announce(port(1, 'koek', 'tab'))
  expect(authors.mayBring(port(5, 'koek', 'andere tab'), 1)).toBe(true)
  expect(authors.mayBring(port(1, 'nieuwe koek', 'tab'), 1)).toBe(true)
  expect(authors.mayBring(port(null, 'nog een koek'), 1)).toBe(false)
})

it('[R54] work under an id that nobody announced is taken from anyone', () => {
  const authors = new Authors({ isHere: () => false })
  authors.announce(port(null, 'koek'))
  expect(authors.mayBring(port(null, 'koek'), 77)).toBe(true)
})

it('[R331] people who are here keep their id however many join, and so do those who left and had been seen, before anyone whom nobody saw', () => {
  const here = new Set([1])
  const authors = new Authors({ isHere: (clientId) => here.has(clientId) })
  const stranger = port(null, 'vreemde')
  for (const clientId of [1, 2]) authors.announce(port(clientId, 'koek', 'tab'))
  authors.shown(port(2, 'koek'), 2, { name: 'Noor', party: 'gemeente' })
  for (let clientId = 3; clientId < 12_000; clientId++) authors.announce(port(clientId, `koek-${clientId}`))
  expect([authors.mayBring(stranger, 1), authors.mayBring(stranger, 2)]).toEqual([false, false])
  expect(authors.mayBring(port(11_999, 'koek-11999'), 11_999)).toBe(true)
  expect([authors.mayBring(stranger, 11_999), authors.mayBring(stranger, 3)]).toEqual([false, true])
})

it('[R331] nor is the name forgotten by which someone was seen who keeps showing it', () => {
  const authors = new Authors({ isHere: () => false })
  const noor = port(1, 'koek')
  const show = () => authors.shown(noor, 1, { name: 'Noor', party: 'gemeente' })
  show()
  for (let browser = 0; browser < 6000; browser++) {
    authors.shown(port(2, `koek-${browser}`), 2, { name: `N${browser}`, party: 'corporatie' })
    if (browser === 3000) show()
  }
  expect([...authors.seatsOf('koek')]).toEqual([['gemeente', new Set(['noor'])]])
})

it('[R345] what is stored equals what is remembered: forgetting someone deletes their row; a viewer has none', () => {
  const rows = new Map<string, string>()
  const open = () =>
    new Authors({
      isHere: () => false,
      rows: Array.from(rows, ([key, fact]) => ({ key, fact })),
      onChange: ({ key, fact }) => {
        rows.delete(key)
        if (fact !== null) rows.set(key, fact)
      },
    })
  const authors = open()
  const noor = port(1, 'koek', 'tab')
  authors.announce(port(2, 'kijker'))
  authors.shown({ ...port(2, 'kijker'), role: 'viewer' }, 2, { name: 'Kees', party: null })
  authors.announce({ ...noor, person: 'piet' })
  expect([...rows.keys()]).toEqual(['person piet'])
  authors.shown(noor, 1, { name: 'Noor', party: 'gemeente' })
  authors.shown(noor, 1, { name: 'Nora', party: 'gemeente' })
  const again = open()
  expect(again.seenAs(port(9, 'koek'), 1)).toEqual({ party: 'gemeente', names: new Set(['noor', 'nora']) })
  expect(again.seatsOf('koek')).toEqual(authors.seatsOf('koek'))
  expect([again.mayBring(port(9, 'ander'), 1), again.isPerson(port(9, 'ander'), 'piet')]).toEqual([false, false])
  expect([again.mayBring(port(9, 'ander', 'tab'), 1), again.isPerson(noor, 'piet')]).toEqual([true, true])
  again.forgetName('NOOR', null, null)
  expect([...rows.values()].join()).not.toContain('noor')
  expect([...rows.values()].join()).toContain('nora')
  for (let id = 10; id < 5010; id++) {
    const one = port(id, `koek-${id}`)
    again.announce({ ...one, person: `p${id}` })
    again.shown(one, id, { name: `N${id}`, party: 'corporatie' })
  }
  expect(rows.size).toBe(15_000)
  expect([rows.has('owner 1'), rows.has('seats koek'), rows.has('person piet')]).toEqual([false, false, false])
})
