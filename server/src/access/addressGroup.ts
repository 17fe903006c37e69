// What counts as one address when something is counted. Someone with IPv6 has a whole /64 to choose from.

/** The longest address there is; behind a proxy that passes on what visitors write, anything may come. */
const LONGEST = 45

/** An IPv4 address as it is, also when written inside IPv6; of an IPv6 address its first four groups. */
export function addressGroup(given: string): string {
  const address = given.slice(0, LONGEST)
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const before = groupsOf(head)
  const after = groupsOf(tail ?? '')
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  const groups = tail === undefined ? before : [...before, ...zeros, ...after]
  return groups.slice(0, 4).join(':')
}

function groupsOf(part: string): string[] {
  const groups = part.split(':').filter((group) => group !== '')
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
}
