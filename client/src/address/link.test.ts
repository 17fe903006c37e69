import { fromBytes } from '@draaitafel/shared/base/base32.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLink } from './link.ts'
import { addressOf, readRoute } from './route.ts'

const id = 'k7f2m9qhx4rdtw3c'
const key = 'abcdefghijkmnpqrstuvwxyz23456789'
const host = 'https://draaitafel.example'

/** As a browser has it in `location`. */
function addressIn(text: string): Pick<Location, 'pathname' | 'search' | 'hash'> {
  return new URL(text, host)
}

it.each([
  ['as it was sent', `/w/${id}#${key}`],
  ['with # written as %23', `/w/${id}%23${key}`],
  ['with # written as %2523', `/w/${id}%2523${key}`],
  ['with # written as %252523', `/w/${id}%252523${key}`],
  ['with a slash before the #', `/w/${id}/#${key}`],
  ['with a slash and %23', `/w/${id}/%23${key}`],
  ['with the slash written as %2F', `/w%2F${id}%23${key}`],
  ['with ?utm_source before the #', `/w/${id}?utm_source=mail#${key}`],
  ['with ?utm_source behind the key', `/w/${id}#${key}?utm_source=mail`],
  ['with %23 and ?utm_source behind the key', `/w/${id}%23${key}?utm_source=mail&utm_medium=email`],
  ['with &fbclid behind the key', `/w/${id}#${key}&fbclid=IwAR0abc`],
  ['with a full stop behind it', `/w/${id}#${key}.`],
  ['with a comma behind it', `/w/${id}#${key},`],
  ['with a bracket behind it', `/w/${id}#${key})`],
  ['with an angle bracket behind it', `/w/${id}#${key}>`],
  ['with an encoded angle bracket behind it', `/w/${id}#${key}%3E`],
  ['with quotes behind it', `/w/${id}#${key}”.`],
  ['with a space and words behind it', `/w/${id}#${key}%20en%20dan`],
  ['with an angle bracket behind the #', `/w/${id}#<${key}>`],
  ['with a percent sign that means nothing', `/w/${id}#${key}%`],
  ['with two # in it', `/w/${id}##${key}`],
  ['with the words of a table in it', `/w/${id}/begeleider#${key}`],
])('[W242] a link %s opens, and stands clean in the address bar', (_how, damaged) => {
  const route = readRoute(addressIn(damaged))
  expect(route).toEqual({ screen: 'enter', workshop: id, key })
  expect(addressOf(route)).toBe(`/w/${id}#${key}`)
})

it.each([
  ['nothing behind the workshop', `/w/${id}`],
  ['a slash only', `/w/${id}/`],
  ['an empty #', `/w/${id}#`],
  ['half a key', `/w/${id}#${key.slice(0, 20)}`],
  ['half a key behind %23', `/w/${id}%23${key.slice(0, 20)}`],
  ['something else behind the #', `/w/${id}#top`],
  ['only ?utm_source', `/w/${id}?utm_source=mail`],
  ['a full stop', `/w/${id}.`],
])('[W242] a link with %s has no key left, and is still the address of its workshop', (_what, damaged) => {
  const route = readRoute(addressIn(damaged))
  expect(route).toEqual({ screen: 'enter', workshop: id, key: null })
  expect(addressOf(route)).toBe(`/w/${id}`)
})

it.each([
  ['/w/', 'no workshop'],
  ['/', 'the start page'],
  ['/w/!', 'no id'],
  [`/w/${'a'.repeat(41)}`, 'too long for an id'],
  [`/x/w/${id}#${key}`, 'another page'],
])('[W242] %s leads to no table: %s', (address) => {
  expect(['start', 'unknown']).toContain(readRoute(addressIn(encodeURI(address))).screen)
})

it.each([
  [`/w/${id}/begeleider`, { screen: 'table', workshop: id, role: 'facilitator' }],
  [`/w/${id}/deelnemer.`, { screen: 'table', workshop: id, role: 'participant' }],
  [`/w/${id}/meekijker?utm_source=mail`, { screen: 'table', workshop: id, role: 'viewer' }],
  [`/w/${id}/begeleider/bord)`, { screen: 'projector', workshop: id, role: 'facilitator' }],
  [`/w/${id}/meekijker/tot-ziens`, { screen: 'goodbye', workshop: id, role: 'viewer' }],
  [`/w/${id}/koning`, { screen: 'unknown' }],
])('[W242] the address %s is still that of its screen', (address, route) => {
  expect(readRoute(addressIn(address))).toEqual(route)
})

it('[W242] whatever a mail program or a sentence does to a good link, the key comes out', () => {
  const bytes = (count: number) => fc.uint8Array({ minLength: count, maxLength: count }).map(fromBytes)
  const encodedOften = fc.constantFrom('#', '%23', '%2523', '%252523', '/#', '/%23', '?utm_source=x#', '?a=b&c=d%23')
  const behind = fc.oneof(
    fc.constantFrom('', '?utm_source=x', '&utm_campaign=y', '%3E', '%22', '/', '\n', '\u200b', '#', '#top', ' en dan'),
    fc.string({ unit: fc.constantFrom(...'.,;:!?)]}>"”’\'*_|…') }),
  )
  const before = fc.constantFrom('', 'Kom binnen: ', '<', '(', '“', 'Link: <')
  fc.assert(
    fc.property(bytes(10), bytes(20), encodedOften, behind, before, (workshop, secret, hash, tail, head) => {
      const link = `/w/${workshop}${hash}${secret}${tail}`
      // In the address bar, and pasted as text.
      expect(readRoute(addressIn(link))).toMatchObject({ screen: 'enter', workshop, key: secret })
      expect(readLink(`${head}${host}${link}`)).toMatchObject({ workshop, key: secret })
    }),
  )
})

it('[W242] no text whatever breaks the reading of a link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readLink(text)
      expect(readLink(`/w/${id}#${key} ${text}`)?.key).toBe(key)
    }),
  )
})
