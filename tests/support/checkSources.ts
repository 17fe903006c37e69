// Looks at who imports whom from the files that start and build the product: what only tests reach belongs in the folder
// `testing` of its package, nothing that ships may import from there, and no two files, folders or rooms (the folders right
// below `src`) import each other. Types, style sheets and what is fetched later count.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const starts = [
  'scripts/start.ts',
  'scripts/admin.ts',
  'scripts/backup.ts',
  'scripts/restore.ts',
  'scripts/move.ts',
  'client/src/main.tsx',
  'client/vite.config.ts',
]
/** `from 'x'`, `import 'x'`, `import('x')`, and how a thread is started: `new URL('x', …)`. */
const REACHES = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*['"]([^'"]+)['"]/g
/** A thread and who starts it may share their types. */
const IMPORTS = /(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g

const reached = new Set<string>()
const faults: string[] = []

const toVisit = [...starts]
for (let file = toVisit.pop(); file !== undefined; file = toVisit.pop()) {
  if (reached.has(file)) continue
  reached.add(file)
  if (/\.tsx?$/.test(file)) toVisit.push(...importsOf(file, REACHES))
}

for (const file of sourceFiles()) {
  if (!reached.has(file)) faults.push(`${file}: only tests reach it, so it belongs in ${file.split('/')[0]}/testing`)
}
for (const file of reached) {
  if (/^\w+\/testing\//.test(file)) faults.push(`${file}: what ships imports it, and it is for tests`)
}

const levels = { file: (file: string) => file, folder: dirname, room: roomOf }
for (const [level, nameOf] of Object.entries(levels)) {
  for (const circle of circlesIn(importsBy(nameOf))) faults.push(`${level}s in a circle: ${circle}`)
}

for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

/** Who imports whom once every file is called by what it is in; and by which import. */
type Imports = ReadonlyMap<string, ReadonlyMap<string, string>>

function importsBy(nameOf: (file: string) => string): Imports {
  const imports = new Map<string, Map<string, string>>()
  for (const file of reached) {
    if (!/^\w+\/src\/.*\.tsx?$/.test(file)) continue
    for (const other of importsOf(file, IMPORTS)) {
      const [from, to] = [nameOf(file), nameOf(other)]
      if (from === to || !reached.has(other)) continue
      imports.set(from, (imports.get(from) ?? new Map()).set(to, `${file} imports ${other}`))
    }
  }
  return imports
}

/** `client/src/board`; a file that is in no room is in the package itself. */
function roomOf(file: string): string {
  const [pack, src, ...rest] = file.split('/')
  return [pack, src, ...rest.slice(0, -1).slice(0, 1)].join('/')
}

/** At least one through each group that is tangled. */
function circlesIn(imports: Imports): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (name: string): void => {
    const at = path.indexOf(name)
    if (at >= 0) {
      const round = [...path.slice(at), name]
      return void found.push(
        round
          .slice(1)
          .map((next, i) => imports.get(round[i] ?? '')?.get(next))
          .join(', '),
      )
    }
    if (done.has(name)) return
    path.push(name)
    for (const next of imports.get(name)?.keys() ?? []) visit(next)
    path.pop()
    done.add(name)
  }
  for (const name of imports.keys()) visit(name)
  return found
}

/** Those of our own, from the root of the repository. */
function importsOf(file: string, way: RegExp): string[] {
  const found = readFileSync(join(root, file), 'utf8').matchAll(way)
  return [...found].flatMap(([, name = '']) => pathOf(file, name) ?? [])
}

function pathOf(file: string, name: string): string | null {
  if (name.startsWith('.')) return normalize(join(dirname(file), name)).replaceAll('\\', '/')
  const shared = /^@draaitafel\/shared\/(.+)$/.exec(name)?.[1]
  if (shared) return shared.startsWith('testing/') ? `shared/${shared}` : `shared/src/${shared}`
  return /^@draaitafel\/(.+)$/.exec(name)?.[1] ?? null
}

function sourceFiles(): string[] {
  return ['shared/src', 'server/src', 'client/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => /\.tsx?$/.test(name) && !/\.(?:test|d)\.tsx?$/.test(name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
}
