// What goes into the container image, as a folder: the built product, only the packages that the server needs, the
// pinned Node, and (without a base image) the libraries that Node itself needs. Nothing is built or fetched when it runs.

import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const NODE = join(root, 'node_modules', 'node', 'bin', 'node')
/** As in the Containerfile: belongs to no person and to no other program. */
const USER = 65_532
/** In packages: what Node never loads. Half of their size. */
const NOT_LOADED = /\.(map|md|markdown|d\.[cm]?ts)$|\/(test|tests|coverage|docs|benchmarks?|examples?)$/i

/** `ownBase`: there is no base image, so whatever Node links against comes from this machine. */
export function layOutImage(folder: string, { ownBase }: { readonly ownBase: boolean }): void {
  rmSync(folder, { recursive: true, force: true })
  const image = join(folder, 'root')
  layOutProduct(join(image, 'opt', 'draaitafel'))
  copyNode(join(image, 'usr', 'local', 'bin', 'node'))
  if (ownBase) copyLibraries(image)
  // The only folders that the server may write in.
  mkdirSync(join(folder, 'own', 'data'), { recursive: true, mode: 0o700 })
}

function layOutProduct(app: string): void {
  mkdirSync(app, { recursive: true })
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'LICENSE']) copy(file, app)
  for (const name of ['shared', 'server', 'client', 'tests']) copy(`${name}/package.json`, app)
  installPackages(app)
  // pnpm asks for each of them; nothing runs from these two.
  for (const name of ['tests', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) rmSync(join(app, name), { recursive: true })
  for (const name of ['scripts', 'shared/src', 'server/src', 'client/dist']) copy(name, app)
}

function copy(name: string, into: string): void {
  const to = join(into, name)
  mkdirSync(dirname(to), { recursive: true })
  cpSync(join(root, name), to, { recursive: true, filter: (path) => !/\.test\.tsx?$/.test(path) })
}

/** From the lock file, without any package's own scripts. */
function installPackages(app: string): void {
  const { config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { config: { pnpm: string } }
  const asked = ['install', '--prod', '--frozen-lockfile', '--ignore-scripts', '--prefer-offline']
  const done = spawnSync('npx', ['--yes', `pnpm@${config.pnpm}`, ...asked, '--filter', '@draaitafel/server...'], {
    cwd: app,
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`pnpm kon de pakketten niet klaarzetten.\n${done.stdout}${done.stderr}`)
  prune(join(app, 'node_modules'))
}

function prune(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (NOT_LOADED.test(path)) rmSync(path, { recursive: true })
    else if (entry.isDirectory()) prune(path)
  }
}

/** Without its debugging symbols it is a quarter smaller. */
function copyNode(to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(NODE, to, { dereference: true })
  chmodSync(to, 0o755)
  const stripped = spawnSync('strip', ['--strip-unneeded', to])
  if (stripped.status !== 0) console.log('strip (pakket binutils) is er niet: het image wordt 33 MB groter.')
}

function copyLibraries(image: string): void {
  const lines = execFileSync('ldd', [NODE], { encoding: 'utf8' }).split('\n')
  for (const line of lines) {
    const path = /(?:=> )?(\/\S+) \(0x/.exec(line)?.[1]
    if (path === undefined) continue
    const to = join(image, path)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(realpathSync(path), to)
  }
  const etc = join(image, 'etc')
  mkdirSync(etc, { recursive: true })
  writeFileSync(join(etc, 'passwd'), `draaitafel:x:${USER}:${USER}::/data:/sbin/nologin\n`)
  writeFileSync(join(etc, 'group'), `draaitafel:x:${USER}:\n`)
  // Not writable by itself in a read-only image; a runtime may mount its own here.
  mkdirSync(join(image, 'tmp'))
  chmodSync(join(image, 'tmp'), 0o1777)
}

/** Why it cannot be laid out on this machine, or null. */
export function whyNoImage(): string | null {
  if (process.platform !== 'linux') return 'Een image kan alleen op Linux worden gebouwd.'
  if (!existsSync(NODE)) return 'De pakketten staan er nog niet: start eerst een keer met npm start.'
  return null
}
