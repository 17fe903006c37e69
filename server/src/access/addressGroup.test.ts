import { expect, it } from 'vitest'
import { addressGroup } from './addressGroup.ts'

it('[A20] addresses of one IPv6 network count as one, however they are written, and IPv4 addresses apart', () => {
  for (const address of [
    '2001:db8:0:7::1',
    '2001:0DB8::7:1:2:3:4',
    '2001:db8:0:7:ffff:1:2:3',
    '2001:db8:0:7::1%eth0',
  ]) {
    expect(addressGroup(address)).toBe('2001:db8:0:7')
  }
  expect(addressGroup('2001:db8:0:8::1')).not.toBe('2001:db8:0:7')
  expect([addressGroup('10.0.0.1'), addressGroup('::ffff:10.0.0.1'), addressGroup('10.0.0.2')]).toEqual([
    '10.0.0.1',
    '10.0.0.1',
    '10.0.0.2',
  ])
})
