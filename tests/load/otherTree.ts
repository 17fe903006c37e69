// An older version of the same code: another working tree of this repository with its packages installed, measured in
// the same run.

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export const thisTree = join(import.meta.dirname, '..', '..')

/** The tree named on the command line; null: none. pnpm passes on the -- that separates its own options. */
export function treeToCompare(): string | null {
  const folder = process.argv.slice(2).find((word) => word !== '--')
  return folder === undefined ? null : resolve(folder)
}

/** Has `shared` this module in that tree? */
export function hasModule(tree: string, path: string): boolean {
  return existsSync(join(tree, 'shared', 'src', path))
}

/** A module of `shared` in that tree. The caller says what it is; `before`: its earlier path. */
export function sharedModule<T>(tree: string, path: string, before: string = path): Promise<T> {
  const [now, then] = [path, before].map((one) => join(tree, 'shared', 'src', one)) as [string, string]
  return import(pathToFileURL(existsSync(now) ? now : then).href) as Promise<T>
}

/** The Yjs that `shared` has in that tree: documents of one are meaningless to another. */
export function yjsOf(tree: string): Promise<typeof import('yjs')> {
  return import(pathToFileURL(join(tree, 'shared', 'node_modules', 'yjs', 'dist', 'yjs.mjs')).href)
}
