// The client's connection (`ServerConnection`) against a real relay, next to an unchanged client: what is saved, what comes back,
// who is seen.

import { PresenceChannel } from '@draaitafel/client/src/sync/presence.ts'
import type { SyncState } from '@draaitafel/client/src/sync/saveStatus.ts'
import { afterEvent, notConnected } from '@draaitafel/client/src/sync/saveStatus.ts'
import { ServerConnection } from '@draaitafel/client/src/sync/serverConnection.ts'
import { fakePage } from '@draaitafel/client/testing/fakeSocket.ts'
import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { FailingStorage } from '../support/failingStorage.ts'
import { changeWorkshop, launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const storage = new FailingStorage()
const closing: (() => void)[] = []
let server: RunningServer
let workshop: TestWorkshop
let page: ReturnType<typeof fakePage>

beforeAll(async () => {
  server = await launchServer({}, { wrapStorage: storage.wrap })
})
afterAll(() => server.close())
beforeEach(async () => {
  workshop = await makeWorkshop(server.url)
  page = fakePage()
})
afterEach(() => {
  for (const close of closing.splice(0)) close()
  vi.unstubAllGlobals()
})

/** A participant's client without a screen: its document, its connection and the state of that. */
function sitDown() {
  const { id, cookies } = workshop
  class WithCookie extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie: cookies.participant } })
    }
  }
  vi.stubGlobal('WebSocket', WithCookie)
  const doc = new Y.Doc()
  const screen = { doc, note: doc.getText('note.1'), state: notConnected as SyncState }
  const query = { clientID: String(doc.clientID), ext: '1', role: 'participant', tab: 'tab' }
  const connection = new ServerConnection(
    doc,
    { server: `${server.url.replace('http', 'ws')}/sync`, room: id, query },
    {
      onEvent: (event) => {
        screen.state = afterEvent(screen.state, event)
        if (event.type === 'opened') presence.introduce()
      },
      onPresence: (body) => presence.receive(body),
      onEnded: () => {},
      ask: async () => ({ next: 'open' }),
      onBlocked: () => {},
    },
  )
  const presence = new PresenceChannel(
    doc.clientID,
    { name: 'Anna', party: null, role: 'participant', ...nothingShown },
    (body) => connection.sendPresence(body),
    () => {},
  )
  connection.connect()
  closing.push(() => {
    connection.destroy()
    presence.destroy()
    doc.destroy()
  })
  return screen
}

const isSaved = ({ state }: { readonly state: SyncState }) =>
  state.synced && state.unsaved === 0 && !state.unsavedWork && !state.heldBack
const other = (query = 'ext=1') => RawClient.join(seatOf(workshop, 'participant', query))

it('[R370] counts as the server does: every frame is called saved once, and no more than was sent', async () => {
  const [screen, watcher] = [sitDown(), await other()]
  await until(() => isSaved(screen))
  for (let turn = 0; turn < 30; turn++) screen.note.insert(0, 'x')
  expect(screen.state).toMatchObject({ unsaved: 30, unsavedWork: true })
  await until(() => isSaved(screen))
  expect(screen.state.sent).toBe(31)
  await until(() => watcher.doc.getText('note.1').length === 30)
  watcher.write((doc) => doc.getText('note.1').insert(0, 'y'))
  await until(() => screen.note.length === 31)
  expect(screen.state.sent).toBe(31)
})

it('[R370] what both made while the network was gone is merged and saved when it is back', async () => {
  const [screen, watcher] = [sitDown(), await other()]
  await until(() => isSaved(screen))
  page.goOffline()
  expect(screen.state.connected).toBe(false)
  screen.note.insert(0, 'onderweg')
  watcher.write((doc) => doc.getText('note.1').insert(0, 'intussen'))
  page.goOnline()
  await until(() => isSaved(screen) && screen.note.length === 16)
  await until(() => watcher.doc.getText('note.1').toString() === screen.note.toString())
})

it('[R370] what came in a pause is held back, and saved once the table goes on', async () => {
  const [screen, watcher] = [sitDown(), await other()]
  await until(() => isSaved(screen))
  await changeWorkshop(workshop, { paused: true })
  await until(() => screen.state.paused)
  screen.note.insert(0, 'toch')
  await until(() => screen.state.heldBack)
  expect(screen.state.unsavedWork).toBe(true)
  await changeWorkshop(workshop, { paused: false })
  await until(() => isSaved(screen))
  await until(() => watcher.doc.getText('note.1').toString() === 'toch')
})

it('[R370] while the server cannot write nothing is called saved', async () => {
  const screen = sitDown()
  await until(() => isSaved(screen))
  storage.fail(new Error('disk full'))
  screen.note.insert(0, 'nog niet')
  await until(() => !screen.state.storageWorking)
  expect(screen.state).toMatchObject({ unsaved: 1, unsavedWork: true })
  storage.mend()
  await until(() => isSaved(screen))
  expect(screen.state.storageWorking).toBe(true)
})

it('[R371] is seen as itself alone, gone when its connection is, and there again with the same id', async () => {
  const watcher = await other()
  const [screen] = [sitDown(), await other('')]
  const mine = () => watcher.presence.filter(({ clientId }) => clientId === screen.doc.clientID)
  await until(() => mine().at(-1)?.state !== undefined && mine().at(-1)?.state !== null)
  page.goOffline()
  await until(() => mine().at(-1)?.state === null)
  page.goOnline()
  await until(() => mine().at(-1)?.state !== null)
  expect(mine().map(({ state }) => (state as { name: string } | null)?.name ?? null)).toEqual(['Anna', null, 'Anna'])
  const clocks = mine().map(({ clock }) => clock)
  expect(clocks).toEqual([...clocks].sort((a, b) => a - b))
})
