// How far each author's updates are in the document that a newcomer gets: what the server really has.

import type { RunningServer } from './servers/relayServer.ts'
import { RawPeer } from './wire/rawPeer.ts'
import { scanUpdate } from './wire/scanUpdate.ts'

const WITNESS = 2_400_000_000

export async function keptClocks(running: RunningServer, room: number): Promise<ReadonlyMap<number, number>> {
  const kept = new Map<number, number>()
  const witness = await RawPeer.join(running.addressOf(room, WITNESS), (bytes, start, end) => {
    scanUpdate(bytes, start, end, (author, _from, to) => kept.set(author, Math.max(kept.get(author) ?? 0, to)))
  })
  witness.cut()
  return kept
}
