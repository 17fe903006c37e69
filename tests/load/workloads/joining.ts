// W4: how long until someone who joins has a document of five thousand edits? Warm: others have it open. Cold: the
// first to join after the server was restarted.

import { median } from '../figures.ts'
import type { RelayServer, RunningServer } from '../servers/relayServer.ts'
import { syncKind, syncMessage } from '../wire/dialect.ts'
import { RawPeer } from '../wire/rawPeer.ts'
import { scanUpdate } from '../wire/scanUpdate.ts'
import { type LongDocument, makeLongDocument } from './longDocument.ts'

const WRITER = 2_400_000_000
const EDITS_AT_ONCE = 50
const WARM_UP_JOINS = 10
const WARM_JOINS = 20
const WITHIN_MS = 60_000
/** After listening: whatever a server still does then is not part of joining. */
const QUIET_MS = 500

export interface JoiningLoad {
  readonly restarts: number
}

export type JoiningFigures = {
  readonly warmMs: number
  /** Only for servers whose documents survive a restart. */
  readonly coldMs?: number
  readonly documentKb: number
}

export async function joining(server: RelayServer, { restarts }: JoiningLoad): Promise<JoiningFigures> {
  const document = makeLongDocument()
  const site = await server.prepare(1)
  let running = await site.start()
  try {
    const writer = await writeAll(running, document)
    const warm: number[] = []
    for (let i = 0; i < WARM_UP_JOINS + WARM_JOINS; i++) warm.push(await timeJoin(running, document, i))
    writer.cut()
    const cold: number[] = []
    for (let i = 0; i < (server.keepsDocuments ? restarts : 0); i++) {
      await running.end('SIGTERM')
      running = await site.start()
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS))
      cold.push(await timeJoin(running, document, i))
    }
    const warmMs = median(warm.slice(WARM_UP_JOINS))
    return { warmMs, documentKb: document.bytes / 1000, ...(cold.length > 0 && { coldMs: median(cold) }) }
  } finally {
    await running.end('SIGKILL')
    site.remove()
  }
}

/** Sends the edits one by one and waits until a second person has them all. Returns the writer, who stays. */
async function writeAll(running: RunningServer, document: LongDocument): Promise<RawPeer> {
  const missing = new Map(document.clocks)
  const reader = await RawPeer.join(running.addressOf(0, WRITER + 1), (bytes, start, end) => {
    scanUpdate(bytes, start, end, (author, _from, to) => {
      if ((missing.get(author) ?? Number.POSITIVE_INFINITY) <= to) missing.delete(author)
    })
  })
  const address = running.addressOf(0, WRITER)
  const writer = await RawPeer.join(address, () => undefined)
  for (const [index, edit] of document.edits.entries()) {
    writer.send(syncMessage(address.dialect, syncKind.update, edit))
    if (index % EDITS_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const deadline = performance.now() + WITHIN_MS
  while (missing.size > 0) {
    if (performance.now() > deadline) throw new Error('the document did not arrive at a second person')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  reader.cut()
  return writer
}

/** From the first packet of the connection to the last byte of the document, ms. */
async function timeJoin(running: RunningServer, document: LongDocument, index: number): Promise<number> {
  const address = running.addressOf(0, WRITER + 2 + index)
  let state: Buffer | null = null
  let arrivedAt = 0
  const started = performance.now()
  const peer = await RawPeer.join(address, (bytes, start, end, isStep2) => {
    if (!isStep2 || state) return
    arrivedAt = performance.now()
    state = Buffer.from(bytes.subarray(start, end))
  })
  peer.cut()
  mindWhatIsMissing(state ?? Buffer.of(), document)
  return arrivedAt - started
}

function mindWhatIsMissing(state: Buffer, { clocks }: LongDocument): void {
  const reached = new Map<number, number>()
  scanUpdate(state, 0, state.length, (author, _from, to) => reached.set(author, Math.max(reached.get(author) ?? 0, to)))
  for (const [author, clock] of clocks) {
    if ((reached.get(author) ?? 0) < clock) throw new Error('someone joined and did not get the whole document')
  }
}
