// The data folders of earlier versions stand in tests/releases and open in this one, with all that was in them.

import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { seen } from '../releases/seen.ts'
import { launchServer, makeDataDir } from '../support/launchServer.ts'

const releases = fileURLToPath(new URL('../releases', import.meta.url))
const versions = readdirSync(releases).filter((name) => /^\d/.test(name))

it.each(versions)('[R659] the folder of %s opens, with everything in it', async (version) => {
  const folder = join(releases, version)
  const { id, key, deleted, seen: expected } = JSON.parse(readFileSync(join(folder, 'expected.txt'), 'utf8'))
  const dataDir = makeDataDir()
  cpSync(folder, dataDir.path, { recursive: true })
  const server = await launchServer({ DATA_DIR: dataDir.path, RETENTION_DAYS: '36500' })
  expect(await seen(server.url, id, key)).toEqual(expected)
  const gone = await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ workshop: deleted, key }),
  })
  expect(gone.status).toBe(410)
  await server.close()
  dataDir.remove()
})

it('[R659] there is a folder to open', () => expect(versions.length).toBeGreaterThan(0))
