import { expect, it } from 'vitest'
import { isOwnOrigin } from './origin.ts'

it('[A2] only the public address is ours', () => {
  const own = 'https://tafel.example'
  expect(isOwnOrigin('https://tafel.example', own)).toBe(true)
  for (const origin of ['http://tafel.example', 'https://tafel.example:444', 'https://x.tafel.example', 'null', '']) {
    expect(isOwnOrigin(origin, own)).toBe(false)
  }
})

it('[A2] on this machine its three names are one, with the same port', () => {
  const own = 'http://localhost:3000'
  for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']) {
    expect(isOwnOrigin(origin, own)).toBe(true)
  }
  for (const origin of ['http://localhost:3001', 'https://127.0.0.1:3000', 'http://10.0.0.1:3000']) {
    expect(isOwnOrigin(origin, own)).toBe(false)
  }
})
