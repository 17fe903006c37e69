// A copy of the data folder taken with `cp -r` while people type. Its files are of different moments; a server that opens it
// could go on with less than was called saved. So it refuses, and a copy taken after stopping opens with everything.

import { execFileSync } from 'node:child_process'
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RUNNING_FILE } from '@draaitafel/server/src/backup/runningMark.ts'
import { expect, it } from 'vitest'
import { launchProcess, makeDataDir, makeWorkshop, seatOf } from '../support/launchServer.ts'
import { factsOf, ProofWriter } from '../support/proofWriter.ts'
import { randomSource } from '../support/randomSource.ts'
import { RawClient, until } from '../support/rawClient.ts'

const COPIES = 6

it('[R641] a copy taken while people type opens with all that was called saved before it, or refuses', async () => {
  const random = randomSource()
  const [dataDir, copies] = [makeDataDir(), makeDataDir()]
  const env = { DATA_DIR: dataDir.path, DEMO: 'off' }
  const server = await launchProcess(env)
  const workshop = await makeWorkshop(server.url)
  const client = await RawClient.join({ ...seatOf(workshop, 'participant'), url: server.url })
  const writer = new ProofWriter(client, 'kopie', random)
  writer.start(2)
  const taken: { readonly path: string; readonly saved: readonly string[] }[] = []
  for (let count = 0; count < COPIES; count++) {
    const enough = writer.saved.length + random.whole(5, 60)
    await until(() => writer.saved.length >= enough)
    const path = join(copies.path, String(count))
    const saved = [...writer.saved]
    // A socket is not copied by every cp.
    execFileSync('cp', ['-r', dataDir.path, path], { stdio: 'ignore' })
    taken.push({ path, saved })
  }
  writer.stop()
  let refusedCopies = 0
  for (const { path, saved } of taken) {
    try {
      const opened = await launchProcess({ ...env, DATA_DIR: path })
      const reader = await RawClient.join({ ...seatOf(workshop, 'viewer'), url: opened.url })
      expect(
        saved.filter((key) => !factsOf(reader).includes(key)),
        `seed ${random.seed}`,
      ).toEqual([])
      await opened.end('SIGTERM')
    } catch (error) {
      expect(String(error)).toContain('is gekopieerd terwijl Draaitafel erin werkte')
      refusedCopies += 1
    }
  }
  // Nothing can tell such a copy from a whole one, so all of them are refused.
  expect(refusedCopies).toBe(COPIES)
  await server.end('SIGTERM')
  expect(existsSync(join(dataDir.path, RUNNING_FILE))).toBe(false)
  const atRest = join(copies.path, 'rust')
  execFileSync('cp', ['-r', dataDir.path, atRest])
  const opened = await launchProcess({ ...env, DATA_DIR: atRest })
  const reader = await RawClient.join({ ...seatOf(workshop, 'viewer'), url: opened.url })
  expect(writer.saved.filter((key) => !factsOf(reader).includes(key))).toEqual([])
  await opened.end('SIGTERM')
  for (const folder of [dataDir, copies]) folder.remove()
})

it('[R642] a killed server finds its own folder again, and a mark that cannot be read keeps nobody out', async () => {
  const dataDir = makeDataDir()
  const env = { DATA_DIR: dataDir.path, DEMO: 'off' }
  const first = await launchProcess(env)
  await first.end('SIGKILL')
  expect(existsSync(join(dataDir.path, RUNNING_FILE))).toBe(true)
  const second = await launchProcess(env)
  await second.end('SIGKILL')
  for (const mark of ['', '{"inode":', '{"inode":7}', '[]']) {
    writeFileSync(join(dataDir.path, RUNNING_FILE), mark)
    const again = await launchProcess(env)
    expect(await again.end('SIGTERM')).toBe(0)
  }
  // Some file systems number their files anew at each start: one witness is not enough to refuse.
  const { birthtimeNs } = statSync(join(dataDir.path, 'draaitafel.sqlite'), { bigint: true })
  writeFileSync(join(dataDir.path, RUNNING_FILE), JSON.stringify({ inode: '1', born: String(birthtimeNs) }))
  const renumbered = await launchProcess(env)
  await renumbered.end('SIGTERM')
  writeFileSync(join(dataDir.path, RUNNING_FILE), JSON.stringify({ inode: '1', born: '1' }))
  await expect(launchProcess(env)).rejects.toThrow('Verwijder dan het bestand ‘draait’')
  rmSync(join(dataDir.path, RUNNING_FILE))
  const told = await launchProcess(env)
  await told.end('SIGTERM')
  dataDir.remove()
})
