// Builds the client only when its sources changed since the last build, so a second start is ready at once.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const clientRoot = import.meta.dirname
const sharedSources = join(clientRoot, '..', 'shared', 'src')
const stampFile = join(clientRoot, 'dist', '.built-from')

/** Throws when the build fails; the message is Vite's. */
export async function buildClientIfChanged(): Promise<void> {
  const wanted = fingerprint()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  await buildForProduction()
  writeFileSync(stampFile, wanted)
}

/**
 * Vite and React look at NODE_ENV; a test runner that starts us has set it to `test`, which would give a slow React.
 */
async function buildForProduction(): Promise<void> {
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    const { build } = await import('vite')
    await build({ root: clientRoot, logLevel: 'error' })
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = [
    ...filesUnder(join(clientRoot, 'src')),
    ...filesUnder(join(clientRoot, 'public')),
    ...filesUnder(sharedSources),
    ...['index.html', 'vite.config.ts', 'chunks.ts', 'build.ts', 'package.json', '../pnpm-lock.yaml'].map((name) =>
      join(clientRoot, name),
    ),
  ]
  for (const file of files) {
    hash.update(file.slice(clientRoot.length))
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
