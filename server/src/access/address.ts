// How the server identifies an address: what counts as one address, and whether it is this machine.

import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Length of the longest address; behind a proxy that forwards what visitors write, anything may arrive. */
const LONGEST = 45

/**
 * An IPv4 address as it is, also when written inside IPv6; for an IPv6 address its /64, since one user can pick any
 * address in it.
 */
export function addressGroup(given: string): string {
  const address = given.slice(0, LONGEST)
  if (!isIP(address)) return address
  const parsed = ipaddr.process(address)
  if (!('parts' in parsed)) return parsed.toString()
  return parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')
}

export function isThisMachine(address: string): boolean {
  // Not parsed by the library: that also accepts 127.1 and 2130706433 as addresses.
  return isIP(address) !== 0 && ipaddr.process(address).range() === 'loopback'
}
