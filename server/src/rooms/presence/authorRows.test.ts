import { expect, it } from 'vitest'
import { changeOf, type Owner, readRow } from './authorRows.ts'

const owner: Owner = {
  browser: 'koek',
  tab: null,
  seen: { party: 'p1', names: new Set(['noor', 'n']) },
  shown: null,
  forgotten: null,
  isKept: true,
}

it('[R351] the stored record of who was seen is read back as it was', () => {
  const rows = [
    changeOf.owner(7, owner),
    changeOf.seats('koek', new Map([['p1', new Set(['noor'])]])),
    changeOf.person('mens', 'koek'),
  ].map(({ key, fact }) => ({ key, fact: fact ?? '' }))
  expect(rows.map(readRow)).toEqual([
    { of: 'owner', clientId: 7, owner },
    { of: 'seats', browser: 'koek', seats: new Map([['p1', new Set(['noor'])]]) },
    { of: 'person', person: 'mens', browser: 'koek' },
  ])
})

it('[R351] a row that is damaged, or of another version, is not known and keeps nobody out of the room', () => {
  const damaged = [
    ['owner 7', ''],
    ['owner 7', '{"browser":"koek"'],
    ['owner 7', 'null'],
    ['owner 7', '{"browser":4,"tab":null,"seen":null}'],
    ['owner 7', '{"browser":"koek","tab":null,"seen":{"party":"p1","names":"noor"}}'],
    ['owner zeven', '{"browser":"koek","tab":null,"seen":null}'],
    ['seats koek', '[["p1"]]'],
    ['seats koek', '[["p1",[3]]]'],
    ['seats koek', '{}'],
    ['person mens', '{}'],
    ['later iets', '{}'],
    ['', '1'],
  ]
  for (const [key = '', fact = ''] of damaged) expect(readRow({ key, fact }), `${key} ${fact}`).toBeNull()
})
