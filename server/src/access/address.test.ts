import { expect, it } from 'vitest'
import { addressGroup, isThisMachine } from './address.ts'

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

it('[R364] an invalid address counts as it is written, and is not this machine', () => {
  for (const address of ['', 'onbekend', '1.2.3.4.5', '2001:db8:0:7', '::ffff:10.0.0.256', '127.1', '2130706433', '['])
    expect([addressGroup(address), isThisMachine(address)]).toEqual([address, false])
  expect(addressGroup('x'.repeat(1000))).toHaveLength(45)
})

it('[R364] this machine is known however its address is written', () => {
  for (const address of ['127.0.0.1', '127.1.2.3', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1'])
    expect([address, isThisMachine(address)]).toEqual([address, true])
  for (const address of ['128.0.0.1', '10.0.0.9', '::2', '::ffff:10.0.0.1', 'fe80::1'])
    expect([address, isThisMachine(address)]).toEqual([address, false])
})
