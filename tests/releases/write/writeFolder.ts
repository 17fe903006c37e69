// Makes the data folder of this version, for the tests of every later one: npm run keep-folder. Part of each release; a folder that
// is there is never written again.

import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownVersion } from '@draaitafel/server/src/backup/version.ts'
import { SCHEMA_VERSION } from '@draaitafel/server/src/storage/sqlite/schema.ts'
import { launchServer, makeDataDir, makeWorkshop, postJson } from '../../support/launchServer.ts'
import { seen } from '../seen.ts'

const folder = join(import.meta.dirname, '..', `${ownVersion()}-schema-${SCHEMA_VERSION}`)

async function main(): Promise<void> {
  if (existsSync(folder)) throw new Error(`${folder} is er al`)
  const dataDir = makeDataDir()
  const env = { DATA_DIR: dataDir.path }
  const server = await launchServer(env)
  const { id, links } = await makeWorkshop(server.url, 'Bewaard voor later')
  const key = new URL(links.facilitator).hash.slice(1)
  const entered = await postJson(server.url, '/api/sessions', { workshop: id, key })
  const headers = {
    'content-type': 'application/json',
    cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '',
  }
  const call = (method: string, path: string, body: unknown) =>
    fetch(`${server.url}/api/workshops/${id}${path}`, { method, headers, body: JSON.stringify(body) })
  await call('POST', '/moments', { name: 'Een moment' })
  await call('PUT', '/notes', { text: 'Een notitie', version: 0 })
  await call('PUT', '/cues', { cues: [{ step: 'stap', text: 'Een geheugensteuntje' }] })
  await call('POST', '/rounds', { id: 'ronde', kind: 'stand', voters: 'persoon' })
  await call('POST', '/tables', { tables: [{ name: 'Groen' }, { name: 'Blauw' }], mayLead: true })
  await call('PATCH', '', { paused: true })
  const gone = await makeWorkshop(server.url, 'Verwijderd')
  await fetch(`${server.url}/api/workshops/${gone.id}`, {
    method: 'DELETE',
    headers: { cookie: gone.cookies.facilitator },
  })
  const expected = { id, key, deleted: gone.id, seen: await seen(server.url, id, key) }
  await server.close()
  mkdirSync(folder)
  for (const name of ['draaitafel.sqlite', 'secret']) cpSync(join(dataDir.path, name), join(folder, name))
  writeFileSync(join(folder, 'expected.txt'), `${JSON.stringify(expected, null, 2)}\n`)
  dataDir.remove()
}

await main()
