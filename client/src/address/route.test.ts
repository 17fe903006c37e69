import { roles } from '@draaitafel/shared/protocol/roles.ts'
import { expect, test } from 'vitest'
import {
  aboutTopics,
  addressOf,
  goodbyeAddress,
  linkAddress,
  projectorAddress,
  readRoute,
  tableAddress,
} from './route.ts'

const KEY = 'abcdefghjkmnpqrstuvwxyz234567892'

function at(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://tafel.example')
  return readRoute({ pathname, search, hash })
}

test('[N36] every screen of a workshop has an address that leads back to it', () => {
  for (const role of roles) {
    for (const [write, screen] of [
      [tableAddress, 'table'],
      [projectorAddress, 'projector'],
      [goodbyeAddress, 'goodbye'],
    ] as const) {
      const address = write('thuis', role)
      expect(at(address)).toEqual({ screen, workshop: 'thuis', role })
      expect(addressOf(at(address))).toBe(address)
    }
  }
})

test('[N36] a link with a key is a way in, whatever is behind it', () => {
  expect(at(linkAddress('thuis', KEY))).toEqual({ screen: 'enter', workshop: 'thuis', key: KEY })
  expect(at(`/w/thuis/begeleider#${KEY}`)).toEqual({ screen: 'enter', workshop: 'thuis', key: KEY })
  expect(at('/w/thuis')).toEqual({ screen: 'enter', workshop: 'thuis', key: null })
  expect(addressOf(at(`/w/thuis/begeleider#${KEY}`))).toBe(`/w/thuis#${KEY}`)
})

test('[N36] the pages beside a workshop', () => {
  expect(at('/')).toEqual({ screen: 'start' })
  expect(at('/nieuw')).toEqual({ screen: 'new' })
  expect(at('/plannen')).toEqual({ screen: 'plans' })
  for (const topic of aboutTopics) expect(at(`/${topic}`)).toEqual({ screen: 'about', topic })
  expect(addressOf(at('/nieuw'))).toBeNull()
})

test('[N36] what leads nowhere is said to be unknown', () => {
  for (const address of ['/x', '/w', '/wat/thuis', '/w/thuis/baas']) {
    expect(at(address).screen, address).toBe('unknown')
  }
})
