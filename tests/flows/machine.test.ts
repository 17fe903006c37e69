// The first thing that runs on a new machine, as a real process in a folder where nothing is installed.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDataDir } from '../support/launchServer.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = makeDataDir()
const product = join(folder.path, 'draaitafel')
const fakeMusl = join(folder.path, 'musl.mjs')
const runtime = join(product, 'node_modules', 'node', 'bin', 'node')
const onLinux = process.platform === 'linux'
/** In no /etc/passwd. */
const STRANGER = 54_321
/** Only root may start something as another, and not from a folder that is closed to others. */
const strangersRun = spawnSync(process.execPath, ['--version'], { uid: STRANGER, gid: STRANGER }).status === 0
const isRoot = process.getuid?.() === 0

beforeAll(() => {
  cpSync(join(root, 'scripts'), join(product, 'scripts'), { recursive: true })
  cpSync(join(root, 'package.json'), join(product, 'package.json'))
  // What Node says of a system without glibc: the report has no version of it.
  writeFileSync(fakeMusl, 'process.report.getReport = () => ({ header: {} })\n')
  chmodSync(folder.path, 0o755)
})

afterAll(() => folder.remove())

function start(env: NodeJS.ProcessEnv, uid?: number) {
  const asked = [join(product, 'scripts', 'bootstrap.mjs'), 'scripts/start.ts']
  const user = uid === undefined ? {} : { uid, gid: uid }
  return spawnSync(process.execPath, asked, { cwd: product, encoding: 'utf8', env, ...user })
}

const onMusl = { ...process.env, NODE_OPTIONS: `--import=${fakeMusl}` }

test.runIf(onLinux)('[R594] on a system with musl, starting is one sentence that says what to take', () => {
  const { status, stdout, stderr } = start(onMusl)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^Dit systeem gebruikt musl[^\n]*glibc[^\n]*image\.\n$/)
})

test.runIf(onLinux)('[R595] a folder that was installed elsewhere says the same on musl', () => {
  mkdirSync(join(runtime, '..'), { recursive: true })
  // As on Alpine: the file is there, its loader is not.
  writeFileSync(runtime, '#!/lib64/no-such-loader\n', { mode: 0o755 })
  const stamp = createHash('sha256').update(readFileSync(join(product, 'package.json')))
  writeFileSync(join(product, 'node_modules', '.draaitafel-installed'), stamp.digest('hex'))
  const { status, stderr } = start(onMusl)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Dit systeem gebruikt musl[^\n]*\n$/)
  writeFileSync(join(product, 'node_modules', '.draaitafel-installed'), '')
})

test.runIf(onLinux && (strangersRun || !isRoot))(
  '[R596] without a home folder to keep packages in, starting is one sentence that names HOME',
  () => {
    const { HOME: _home, ...env } = process.env
    const missing = start({ ...env, HOME: '/nonexistent' }, strangersRun ? STRANGER : undefined)
    expect([missing.status, missing.stdout]).toEqual([1, ''])
    expect(missing.stderr).toMatch(/^In de thuismap \(\/nonexistent\)[^\n]* zet HOME op een map[^\n]*\n$/)
  },
)

test.runIf(onLinux && strangersRun)(
  '[R597] the same for a user that the system does not know, with no HOME at all',
  () => {
    const { HOME: _home, ...env } = process.env
    const unknown = start(env, STRANGER)
    expect([unknown.status, unknown.stdout]).toEqual([1, ''])
    expect(unknown.stderr).toMatch(/^Er is geen thuismap[^\n]* zet HOME op een map[^\n]*\n$/)
  },
)
