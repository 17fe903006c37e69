import { fastify } from 'fastify'
import { expect, it } from 'vitest'
import { clientAddress, trustedHops } from './clientAddress.ts'

const headers = [
  undefined,
  '',
  '203.0.113.9',
  '10.0.0.1, 203.0.113.9',
  ' a ,, 10.0.0.1 , 203.0.113.9 ',
  '::1,2001:db8::7',
]

it.each([
  [false, '127.0.0.1', '127.0.0.1'],
  [true, '10.0.0.1', '::1'],
  [1, '203.0.113.9', '2001:db8::7'],
  [2, '10.0.0.1', '::1'],
] as const)('[A37] with TRUST_PROXY %s a WebSocket comes from the address that HTTP sees', async (trust, two, six) => {
  const app = fastify({ trustProxy: trustedHops(trust) })
  app.get('/', (request) => ({ http: request.ip, socket: clientAddress(request.raw, trust) }))
  const seen = async (forwarded: string | undefined) => {
    const answer = await app.inject({
      url: '/',
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    })
    return answer.json<{ http: string; socket: string }>()
  }
  for (const forwarded of headers) {
    const { http, socket } = await seen(forwarded)
    expect(socket).toBe(http)
  }
  expect((await seen(headers[3])).socket).toBe(two)
  expect((await seen(headers[5])).socket).toBe(six)
})
