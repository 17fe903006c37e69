import { expect, it } from 'vitest'
import { readDoorQuery } from './doorQuery.ts'

const read = (query: string) => readDoorQuery(new URLSearchParams(query))
const nothing = { wantsExtensions: false, clientId: null, tab: null, party: null, person: null, life: null }

it('[R365] what a client says of itself at the door is taken as it is meant', () => {
  expect(read('ext=1&clientID=4294967295&tab=t1&party=gemeente&person=p-1')).toEqual({
    wantsExtensions: true,
    clientId: 4_294_967_295,
    tab: 't1',
    party: 'gemeente',
    person: 'p-1',
    life: null,
  })
  expect(read('life=')).toEqual({ ...nothing, life: '' })
  expect(read(`clientID=0&clientID=1&tab=${'t'.repeat(65)}`)).toEqual({ ...nothing, clientId: 0, tab: 't'.repeat(64) })
})

it.each([
  '',
  'ext=true',
  'ext=',
  'clientID=-1',
  'clientID=1e3',
  'clientID=',
  'clientID=9007199254740992',
  'tab=',
  'party=',
  'party=..%2Fx',
  'person=A%20B',
  'life=A%2FB',
  `life=${'l'.repeat(41)}`,
  `party=${'p'.repeat(41)}`,
])('[R365] what cannot be read at the door counts as not said: %s', (query) => expect(read(query)).toEqual(nothing))
