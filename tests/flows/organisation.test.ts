// What /privacy says of the server, over HTTP: whose it is, which anyone may read, and that addresses are kept nowhere.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchProcess, launchServer, makeDataDir, postJson } from '../support/launchServer.ts'

test('[R619] anyone may ask whose server it is and how long it keeps a workshop, and hears what its operator set', async () => {
  const env = { ORGANISATION: 'Gemeente Voorbeeld', ORGANISATION_CONTACT: 'fg@voorbeeld.example', RETENTION_DAYS: '90' }
  const server = await launchServer(env)
  try {
    const answer = await fetch(`${server.url}/api/organisation`)
    expect(await answer.json()).toEqual({
      name: 'Gemeente Voorbeeld',
      contact: 'mailto:fg@voorbeeld.example',
      retentionDays: 90,
    })
    expect(answer.headers.get('set-cookie')).toBeNull()
  } finally {
    await server.close()
  }
})

test('[R619] no address of a visitor is in the log at its most talkative, nor in the data folder', async () => {
  const dataDir = makeDataDir()
  const server = await launchProcess({ DATA_DIR: dataDir.path, LOG_LEVEL: 'trace', TRUST_PROXY: '1', DEMO: 'off' })
  const address = '203.0.113.77'
  const from = { 'x-forwarded-for': address }
  expect((await postJson(server.url, '/api/workshops', { title: 'Proef' }, from)).status).toBe(201)
  expect((await postJson(server.url, '/api/sessions', { code: '000000' }, from)).status).toBe(404)
  expect(await server.end('SIGTERM')).toBe(0)
  expect(server.log()).toContain('/api/sessions')
  const written = readdirSync(dataDir.path).map((name) => readFileSync(join(dataDir.path, name), 'latin1'))
  expect(written.length).toBeGreaterThan(1)
  for (const text of [server.log(), server.output(), ...written]) expect(text.includes(address)).toBe(false)
  dataDir.remove()
})
