import { roles } from '@draaitafel/shared/protocol/roles.ts'
import { expect, it } from 'vitest'
import { keyOf, linksOf, roleOfKey, sameText } from './keys.ts'

const secret = new Uint8Array(32).fill(7)
const workshop = { id: 'abc', linkGeneration: 1 }

it('[A10] each role has its own key of 32 letters, and each key gives its role', () => {
  const keys = roles.map((role) => keyOf(secret, workshop, role))
  expect(new Set(keys).size).toBe(roles.length)
  for (const key of keys) expect(key).toMatch(/^[a-z2-9]{32}$/)
  expect(keys.map((key) => roleOfKey(secret, workshop, key))).toEqual(roles)
})

it('[A10] a key opens nothing in another workshop, generation or server', () => {
  const key = keyOf(secret, workshop, 'facilitator')
  expect(roleOfKey(secret, { ...workshop, id: 'abd' }, key)).toBeNull()
  expect(roleOfKey(secret, { ...workshop, linkGeneration: 2 }, key)).toBeNull()
  expect(roleOfKey(new Uint8Array(32), workshop, key)).toBeNull()
  for (const wrong of ['', key.slice(1), `${key}a`, key.toUpperCase(), 'é'.repeat(32)]) {
    expect(roleOfKey(secret, workshop, wrong)).toBeNull()
  }
})

it('[A11] a key comes after the #, where no server sees it', () => {
  const { viewer } = linksOf(secret, workshop, 'https://tafel.example')
  expect(viewer).toBe(`https://tafel.example/w/abc#${keyOf(secret, workshop, 'viewer')}`)
})

it('[A10] texts are the same only when all of them is', () => {
  expect([sameText('ab', 'ab'), sameText('ab', 'ac'), sameText('ab', 'abc'), sameText('', '')]).toEqual([
    true,
    false,
    false,
    true,
  ])
})
