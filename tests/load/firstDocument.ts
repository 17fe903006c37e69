// The initial document of a room: case C, as the product's server writes it. Our own rooms are created with it; in
// those of a peer someone writes it before the others join; a bare broadcast has no document to write it in.

import { firstUpdate } from '@draaitafel/server/src/rooms/document/firstUpdate.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { keptClocks } from './keptClocks.ts'
import type { RelayServer, RunningServer } from './servers/relayServer.ts'
import { syncKind, syncMessage } from './wire/dialect.ts'
import { RawPeer } from './wire/rawPeer.ts'
import { wireFrame } from './wire/rawSocket.ts'

const WRITER = 2_400_000_001
const LOOK_EVERY_MS = 20
const LOOKS = 250

export function makeFirstDocument(): Uint8Array {
  return firstUpdate(planFromTemplate('casus-c', 'Proefsessie'))
}

/**
 * Makes sure that these rooms of a running server begin with it. The writer stays until `leave`, or it would be
 * forgotten.
 */
export async function beginRooms(
  { hasDocuments }: RelayServer,
  running: RunningServer,
  rooms: number,
  first: Uint8Array,
): Promise<{ leave(): void }> {
  const writers: RawPeer[] = []
  for (let room = 0; hasDocuments && room < rooms; room++) {
    if (!(await hasBegun(running, room))) writers.push(await writeFirst(running, room, first))
  }
  return {
    leave: () => {
      for (const writer of writers) writer.cut()
    },
  }
}

async function writeFirst(running: RunningServer, room: number, first: Uint8Array): Promise<RawPeer> {
  const address = running.addressOf(room, WRITER)
  const writer = await RawPeer.join(address, () => undefined)
  writer.sendContent(wireFrame(syncMessage(address.dialect, syncKind.update, first)))
  for (let looks = 0; !(await hasBegun(running, room)); looks++) {
    if (looks === LOOKS) throw new Error('a room did not take the document it was to begin with')
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return writer
}

async function hasBegun(running: RunningServer, room: number): Promise<boolean> {
  return (await keptClocks(running, room)).size > 0
}
