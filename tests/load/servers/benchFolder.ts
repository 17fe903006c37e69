// Data folders of servers, in the repository's cache: git-ignored and, unlike the system's temporary folder,
// certainly on a disk. What an aborted run leaves behind is removed at exit.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './startProcess.ts'

const parent = join(repositoryRoot, '.cache', 'bench-relay')
const made = new Set<string>()

export function makeBenchFolder(name: string): { readonly path: string; remove(): void } {
  mkdirSync(parent, { recursive: true })
  const path = mkdtempSync(join(parent, `${name}-`))
  made.add(path)
  return { path, remove: () => remove(path) }
}

export function removeBenchFolders(): void {
  for (const path of made) remove(path)
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
  made.delete(path)
}
