// Kills the real server with SIGKILL while people are writing, starts it again on the same folder, and counts what is
// missing of what anyone had already seen or been told is saved. It must be nothing.

import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { launchProcess, makeDataDir, makeWorkshop, seatOf } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const ROUNDS = 5
/** Frames the reader has seen when the server is killed; each round at another moment. */
const killAfter = (round: number) => 40 + 13 * round

/** Writes one fact under a key of its own again and again; keeps what was sent per frame number. */
function startWriting(writer: RawClient, name: string): { readonly sent: string[]; stop(): void } {
  const sent: string[] = []
  const timer = setInterval(() => {
    if (writer.closeCode !== null) return
    const key = `${name}-${sent.length}`
    writer.write((doc) => doc.getMap('proof').set(key, true))
    sent.push(key)
  }, 1)
  return { sent, stop: () => clearInterval(timer) }
}

it('[R20] after a SIGKILL nothing is missing of what anyone had seen or been told is saved', async () => {
  const dataDir = makeDataDir()
  const env = { DATA_DIR: dataDir.path, DEMO: 'off' }
  const first = await launchProcess(env)
  const workshop = await makeWorkshop(first.url)
  await first.end('SIGKILL')
  let seenTotal = 0
  let savedTotal = 0
  for (let round = 0; round < ROUNDS; round++) {
    const server = await launchProcess(env)
    const options = { ...seatOf(workshop, 'participant'), url: server.url }
    const [one, two, reader] = [
      await RawClient.join(options),
      await RawClient.join(options),
      await RawClient.join({ ...options, cookie: workshop.cookies.viewer }),
    ]
    const writing = [startWriting(one, `een-${round}`), startWriting(two, `twee-${round}`)]
    await until(() => reader.updates.length >= killAfter(round) && one.saved > 0 && two.saved > 0)
    await server.end('SIGKILL')
    await until(() => [one, two, reader].every(({ closeCode }) => closeCode !== null))
    for (const { stop } of writing) stop()

    const again = await launchProcess(env)
    const loaded = await RawClient.join({ ...options, url: again.url })
    const kept = loaded.doc.getMap('proof')
    const seen = [...reader.doc.getMap('proof').keys()]
    const saved = [one, two].flatMap(({ saved }, index) => writing[index]?.sent.slice(0, saved) ?? [])
    expect(seen.filter((key) => !kept.has(key))).toEqual([])
    expect(saved.filter((key) => !kept.has(key))).toEqual([])
    for (const update of reader.updates) expect(Y.snapshotContainsUpdate(Y.snapshot(loaded.doc), update)).toBe(true)
    seenTotal += reader.updates.length
    savedTotal += saved.length
    await again.end('SIGKILL')
  }
  dataDir.remove()
  process.stdout.write(`crash: ${ROUNDS} rounds, ${seenTotal} updates seen and ${savedTotal} called saved, 0 missing\n`)
})
