import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { expect, test } from 'vitest'
import { refusal, serverSays } from '../../testing/serverSays.ts'
import type { Fullness } from '../store/connectionStore.ts'
import { askDoor } from './askDoor.ts'

async function ask(answer: Parameters<typeof serverSays>[0]) {
  serverSays(answer)
  const full: (Fullness | null)[] = []
  const next = await askDoor('thuis', 'participant', 2, (what) => full.push(what))
  return { next, full }
}

test('[N36] where there is a place the socket opens', async () => {
  expect(await ask(() => [204])).toEqual({ next: { next: 'open' }, full: [null] })
})

test.each([
  [401, 'geen-toegang', closeCodes.revoked.code],
  [404, 'onbekend', closeCodes.unknown.code],
  [410, 'weg', closeCodes.deleted.code],
] as const)('[N36] %i ends it for good', async (status, name, code) => {
  expect((await ask(() => refusal(status, name))).next).toEqual({ next: 'end', code })
})

test.each([
  ['tafel-vol', 'table'],
  ['server-vol', 'server'],
  ['adres-vol', 'network'],
] as const)('[N36] %s: says what is full, and comes back calmly', async (name, full) => {
  expect(await ask(() => refusal(503, name))).toEqual({ next: { next: 'wait', calmly: true }, full: [full] })
})

test('[N36] without an answer, or with one of a proxy, it is tried again soon', async () => {
  expect(await ask(() => null)).toEqual({ next: { next: 'wait', calmly: false }, full: [null] })
  expect((await ask(() => [502, 'Bad gateway'])).next).toEqual({ next: 'wait', calmly: false })
})
