// Plain Node ≥ 20, nothing installed: installs the packages from the lock file, then runs the given TypeScript file
// on the pinned runtime (npm package `node`). One process in between, so signals and exit codes are passed on.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { muslSentence, whyNotInstall } from './machine.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, 'node_modules', '.draaitafel-installed')
const runtime = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
// Not as `packageManager` in package.json: pnpm would then want to manage, and lock, its own version.
const pnpm = `pnpm@${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).config.pnpm}`

const inputs = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...['shared', 'server', 'client', 'tests'].map((p) => `${p}/package.json`),
]
const stamp = createHash('sha256')
for (const file of inputs) stamp.update(existsSync(join(root, file)) ? readFileSync(join(root, file)) : '')
const wanted = stamp.digest('hex')
const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted && existsSync(runtime)

if (!installed) {
  stopIf(whyNotInstall())
  console.log('Pakketten worden klaargezet (alleen de eerste keer)…')
  // --yes: npx may fetch pnpm without asking. CI=true: pnpm never stops to ask a question.
  const frozen = existsSync(join(root, 'pnpm-lock.yaml')) ? '--frozen-lockfile' : '--no-frozen-lockfile'
  const result = spawnSync('npx', ['--yes', pnpm, 'install', frozen, '--reporter=append-only'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: 'true' },
  })
  if (result.status !== 0 || !existsSync(runtime)) {
    console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`)
    console.error('Het klaarzetten van de pakketten is niet gelukt. Is er verbinding met het npm-register?')
    process.exit(1)
  }
  writeFileSync(stampFile, wanted)
}

const given = process.argv.slice(2)
// Options before the file are for the runtime.
const fileAt = given.findIndex((word) => !word.startsWith('--'))
const [file, ...rest] = given.slice(fileAt)
const flags = ['--disable-warning=ExperimentalWarning', ...given.slice(0, fileAt)]
const child = spawn(runtime, [...flags, join(root, file), ...rest], {
  cwd: root,
  stdio: 'inherit',
})
// npm passes a signal to its shell, and the shell dies without passing it on: then we are an orphan, and stop.
const parent = process.ppid
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 300).unref()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// The file is there and its loader is not: a folder that was installed on another kind of Linux.
child.on('error', (error) => stopIf(muslSentence() ?? `Node kon niet worden gestart (${error.code}).`))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))

function stopIf(sentence) {
  if (sentence === null) return
  console.error(sentence)
  process.exit(1)
}
