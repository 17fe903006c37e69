import { expect, it } from 'vitest'
import { Authors } from './authors.ts'
import { type SessionPort, serverPort } from './sessionPort.ts'

const port = (clientId: number | null, browser: string, tab: string | null = null): SessionPort => ({
  ...serverPort,
  clientId,
  browser,
  tab,
})

it("[R54] nobody brings in work under a client id that is someone else's", () => {
  const authors = new Authors()
  const ans = port(1, 'koek-ans', 'tab-ans')
  const bram = port(2, 'koek-bram', 'tab-bram')
  authors.announce(ans)
  authors.announce(bram)
  expect(authors.mayBring(ans, 1)).toBe(true)
  expect(authors.mayBring(bram, 1)).toBe(false)
  // Announcing it too makes it nobody else's.
  const asAns = port(1, 'koek-bram', 'tab-bram')
  authors.announce(asAns)
  expect(authors.mayBring(asAns, 1)).toBe(false)
})

it('[R54] another tab of the same browser may, and the same tab after its cookies were cleared', () => {
  const authors = new Authors()
  authors.announce(port(1, 'koek', 'tab'))
  expect(authors.mayBring(port(5, 'koek', 'andere tab'), 1)).toBe(true)
  expect(authors.mayBring(port(1, 'nieuwe koek', 'tab'), 1)).toBe(true)
  expect(authors.mayBring(port(null, 'nog een koek'), 1)).toBe(false)
})

it('[R54] work under an id that nobody announced is taken from anyone', () => {
  const authors = new Authors()
  authors.announce(port(null, 'koek'))
  expect(authors.mayBring(port(null, 'koek'), 77)).toBe(true)
})
