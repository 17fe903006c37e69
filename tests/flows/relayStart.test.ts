// Starting and stopping the real process: what a person at the terminal sees.

import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchProcess, makeDataDir, makeWorkshop, seatOf } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

let dataDir: ReturnType<typeof makeDataDir>

beforeEach(() => {
  dataDir = makeDataDir()
})
afterEach(() => dataDir.remove())

/** Starts a process that must fail; returns exit code and stderr as the error's text. */
async function failedStart(env: Record<string, string>): Promise<string> {
  const started = launchProcess({ DATA_DIR: dataDir.path, ...env })
  return started.then(
    () => 'it started',
    (error: Error) => error.message,
  )
}

describe('a start that cannot be', () => {
  it('[S4] says so in one sentence when the port is in use', async () => {
    const other = createServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    expect(await failedStart({ PORT: port })).toMatch(
      new RegExp(`^exit 1: PORT ${port} is al in gebruik[^\\n]*\\.\\n$`),
    )
    other.close()
  })

  it('[S4] says so in one sentence when the folder cannot be written', async () => {
    const file = join(dataDir.path, 'bestand')
    writeFileSync(file, '')
    expect(await failedStart({ DATA_DIR: join(file, 'data') })).toMatch(/^exit 1: In DATA_DIR [^\n]*\.\n$/)
  })

  it('[S8] says so in a sentence and one technical line when the cause is unexpected', async () => {
    // The secret is a folder: reading it fails in a way that nothing anticipates.
    mkdirSync(join(dataDir.path, 'secret'))
    expect(await failedStart({})).toMatch(/^exit 1: Draaitafel kon niet starten [^\n]*\.\n[^\n]*EISDIR[^\n]*\n$/)
  })

  it('[S4] says so in one sentence when a variable is wrong', async () => {
    expect(await failedStart({ PORT: 'drieduizend' })).toMatch(/^exit 1: PORT [^\n]*\.\n$/)
  })

  it('[S4] says so in one sentence when another server has the folder', async () => {
    const running = await launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off' })
    expect(await failedStart({})).toMatch(/^exit 1: DATA_DIR is al in gebruik[^\n]*\.\n$/)
    await running.end('SIGTERM')
  })
})

describe('a server that runs', () => {
  it('[S7] says that others cannot come in, and how they can, until it has a public address', async () => {
    const env = { DATA_DIR: dataDir.path, DEMO: 'off', HOST: '0.0.0.0' }
    const open = await launchProcess(env)
    await until(() => open.output().includes('\n', open.output().indexOf('\n') + 1), 'the second line')
    expect(open.output()).toMatch(
      /^Draaitafel staat klaar op \S+\nAlleen deze computer kan meedoen\. [^\n]*HOST=0\.0\.0\.0 PUBLIC_URL=[^\n]* npm start\n$/,
    )
    await open.end('SIGTERM')
    const named = await launchProcess({ ...env, PUBLIC_URL: 'http://192.168.1.20:3000' })
    expect(named.output()).not.toContain('Alleen deze computer')
    await named.end('SIGTERM')
  })

  it('[S5] says where it is and gives three links and the code of the demo, the same after a restart', async () => {
    const first = await launchProcess({ DATA_DIR: dataDir.path })
    const links = (text: string) =>
      [...text.matchAll(/^ {2}(Begeleider|Deelnemer|Meekijker|Code) +(.*)$/gm)].map((row) => row[2])
    expect(first.readyText).toMatch(/^Draaitafel staat klaar op http:\/\/localhost:\d+\n/)
    await until(() => links(first.readyText).length === 4)
    await first.end('SIGINT')
    const port = new URL(first.url).port
    const second = await launchProcess({ DATA_DIR: dataDir.path, PORT: port })
    expect(links(second.readyText)).toEqual(links(first.readyText))
    await second.end('SIGTERM')
  })

  it('[S6] stops on SIGTERM with exit code 0, and sends its people away to come back', async () => {
    const server = await launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off' })
    const workshop = await makeWorkshop(server.url)
    const writer = await RawClient.join(seatOf(workshop, 'participant'))
    writer.write((doc) => doc.getText('note.1').insert(0, 'bewaard'))
    await until(() => writer.saved === 1)
    expect(await server.end('SIGTERM')).toBe(0)
    await until(() => writer.closeCode !== null)
    expect(writer.closeCode).toBe(1012)
  })
})
