import { expect, it } from 'vitest'
import { HOP_HEADER, readHop, secretMark, signHop } from './hop.ts'

const secret = Buffer.alloc(32, 1)
const call = { method: 'GET', url: '/api/workshops/a/plan' }
const NOW = 1_800_000_000_000

function read(hop: string, of: { readonly method: string; readonly url: string } = call, now = NOW) {
  return readHop(secret, { ...of, headers: { [HOP_HEADER]: hop } }, now)
}

it('[R557] the signature of a call holds for that call, for a minute, and brings the address of the visitor', () => {
  const hop = signHop(secret, call, '2001:db8::7', NOW)
  expect(read(hop)).toEqual({ address: '2001:db8::7' })
  expect(read(hop, call, NOW + 59_000)).toEqual({ address: '2001:db8::7' })
  expect(read(hop, call, NOW + 61_000)).toBe('late')
  expect(read(hop, { ...call, method: 'DELETE' })).toBe('forged')
  expect(read(hop, { ...call, url: '/api/workshops/b/plan' })).toBe('forged')
  expect(read(hop.replace('2001', '2002'))).toBe('forged')
  expect(read(signHop(Buffer.alloc(32, 2), call, '', NOW))).toBe('forged')
  for (const rubbish of ['', 'x', 'a b', `${hop} more`]) expect(read(rubbish)).toBe('forged')
  expect(readHop(secret, { ...call, headers: {} }, NOW)).toBeNull()
})

it('[R566] a mark tells that two secrets differ', () => {
  expect(secretMark(secret)).toBe(secretMark(Buffer.alloc(32, 1)))
  expect(secretMark(secret)).not.toBe(secretMark(Buffer.alloc(32, 2)))
})
