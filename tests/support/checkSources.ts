// Looks at who imports whom from the files that start and build the product: what only tests reach belongs in the folder
// `testing` of its package, nothing that ships may import from there, and no two files import each other.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const starts = ['scripts/start.ts', 'client/src/main.tsx', 'client/vite.config.ts']
/** `from 'x'`, `import 'x'`, `import('x')`, and what a thread starts with: `new URL('x', …)`. */
const REACHES = /(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*['"]([^'"]+)['"]/g
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

for (const circle of circles()) faults.push(`a circle, also by types alone: ${circle.join(' → ')}`)

for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

/** Files that import each other, directly or by way of others. What is fetched later counts, as do types. */
function circles(): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) return void found.push([...path.slice(at), file])
    if (done.has(file)) return
    path.push(file)
    for (const next of importsOf(file, IMPORTS)) if (reached.has(next) && /\.tsx?$/.test(next)) visit(next)
    path.pop()
    done.add(file)
  }
  for (const file of reached) if (/\.tsx?$/.test(file)) visit(file)
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
