import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fastify } from 'fastify'
import { expect, it } from 'vitest'
import { addStaticFiles } from './staticFiles.ts'

it('[H22] an unknown path is answered with a page for people, and with data for everything else', async () => {
  const root = mkdtempSync(join(tmpdir(), 'draaitafel-dist-'))
  writeFileSync(join(root, 'index.html'), '<p>Draaitafel</p>')
  const app = fastify()
  await addStaticFiles(app, root)
  const get = (url: string, accept = 'text/html,*/*') => app.inject({ url, headers: { accept } })
  for (const url of ['/', '/plannen', '/over-het-model', '/voor-begeleiders', '/toegankelijkheid']) {
    expect([url, (await get(url)).statusCode]).toEqual([url, 200])
  }
  const lost = await get('/bestaat/niet')
  expect([lost.statusCode, lost.body]).toEqual([404, '<p>Draaitafel</p>'])
  for (const url of ['/api/niets', '/assets/niets.js', '/metrics/x', '/sync/x']) {
    expect((await get(url)).headers['content-type']).toContain('application/problem+json')
  }
  expect((await get('/bestaat/niet', '*/*')).headers['content-type']).toContain('application/problem+json')
  await app.close()
  rmSync(root, { recursive: true })
})
