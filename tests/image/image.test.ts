// The container image: built without a daemon, then run with nothing writable but its volume.

import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildClientIfChanged } from '@draaitafel/client/build.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layOutImage } from '../../scripts/imageRoot.ts'
import { ImageStore } from '../support/buildah.ts'
import { folderBytes } from '../support/folderBytes.ts'
import { makeWorkshop } from '../support/launchServer.ts'
import { askImage, type ImageHere, type RunningImage, runImage } from '../support/readOnlyRun.ts'

const root = join(import.meta.dirname, '..', '..')
const CONTAINERFILE = join(root, 'Containerfile')
const MOST_BYTES = 150e6
const USER = 65_532

const folder = mkdtempSync(join(tmpdir(), 'draaitafel-image-'))
const store = new ImageStore(folder)
const volume = join(folder, 'volume')
let image: ImageHere
let running: RunningImage | null = null

beforeAll(async () => {
  await buildClientIfChanged()
  layOutImage(join(folder, 'context'), { ownBase: true })
  store.build(CONTAINERFILE, join(folder, 'context'), 'draaitafel:test')
  image = { files: store.unpack('draaitafel:test'), config: store.configOf('draaitafel:test') }
  mkdirSync(volume, { mode: 0o700 })
  chownSync(volume, USER, USER)
})

afterAll(async () => {
  await running?.end('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test('[R590] the image holds the built product, and is no larger than 150 MB', () => {
  const bytes = folderBytes(image.files)
  console.info(`image: ${(bytes / 1e6).toFixed(1)} MB`)
  expect(bytes).toBeLessThan(MOST_BYTES)
  expect(image.config).toMatchObject({ User: `${USER}:${USER}`, Volumes: { '/data': {} }, StopSignal: 'SIGTERM' })
  expect(statSync(join(image.files, 'data'))).toMatchObject({ uid: USER, gid: USER })
  expect(statSync(join(image.files, 'data')).mode & 0o777).toBe(0o700)
  expect(statSync(join(image.files, 'opt/draaitafel/client/dist/index.html')).size).toBeGreaterThan(0)
})

test('[R591] read-only and as another user it serves, keeps what was made over a stop, and can write in its volume alone', async () => {
  const port = await freePort()
  const env = { PORT: String(port), HOST: '127.0.0.1' }
  const url = `http://localhost:${port}`
  const first = await start(env)
  console.info(`image: ready after ${Math.round(first.startMs)} ms`)
  expect(ownerOf(first.pid)).toBe(USER)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect(await (await fetch(url)).text()).toContain('<title>Draaitafel</title>')
  expect(askImage(image, volume, image.config.Healthcheck.Test.slice(1), env).status).toBe(0)
  const made = await makeWorkshop(url, 'In het image')
  expect(await first.end('SIGTERM')).toBe(0)
  expect(askImage(image, volume, image.config.Healthcheck.Test.slice(1), env).status).toBe(1)

  const second = await start(env)
  const answer = await fetch(`${url}/api/workshops/${made.id}/plan`, { headers: { cookie: made.cookies.facilitator } })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('In het image')
  expect(await second.end('SIGTERM')).toBe(0)

  expect(writing('/data/probe')).toBe('')
  for (const place of ['/opt/draaitafel/probe', '/tmp/probe', '/probe']) expect(writing(place)).toBe('EROFS')
})

test('[R592] a volume that it may not write in is one sentence, and no stack', async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const { status, stderr } = askImage(image, closed, [...image.config.Entrypoint, ...image.config.Cmd], { PORT: '0' })
  expect(status).toBe(1)
  expect(stderr).toBe('In DATA_DIR (/data) kan niet worden geschreven (EACCES).\n')
})

test('[R593] it runs on a base image of the operator too', async () => {
  const context = join(folder, 'base')
  cpSync(join(folder, 'context', 'root', 'lib'), join(context, 'lib'), { recursive: true })
  cpSync(join(folder, 'context', 'root', 'lib64'), join(context, 'lib64'), { recursive: true })
  const containerfile = join(context, 'Containerfile')
  writeFileSync(containerfile, 'FROM scratch\nCOPY . /\n')
  store.build(containerfile, context, 'localhost/base:test')
  layOutImage(join(folder, 'onBase'), { ownBase: false })
  store.build(CONTAINERFILE, join(folder, 'onBase'), 'draaitafel:onbase', 'localhost/base:test')
  const onBase = { files: store.unpack('draaitafel:onbase'), config: store.configOf('draaitafel:onbase') }
  running = await runImage(onBase, volume, { PORT: '0', HOST: '127.0.0.1' })
  expect(await running.end('SIGTERM')).toBe(0)
  running = null
})

async function start(env: Readonly<Record<string, string>>): Promise<RunningImage> {
  running = await runImage(image, volume, env)
  return running
}

/** Why it cannot be written, or nothing. */
function writing(path: string): string {
  const script = `try { fs.writeFileSync(${JSON.stringify(path)}, '') } catch (error) { process.stdout.write(error.code) }`
  return askImage(image, volume, [image.config.Entrypoint[0] ?? '', '-e', script]).stdout
}

function ownerOf(pid: number): number {
  return statSync(`/proc/${pid}`).uid
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
