// The titles of all tests, and what they name: the number of a promise, and rows of docs/sources.md. A title is
// `[C401] L-08: what holds`, or with more rows `[M1] C-01, C-07: what holds`.

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const TITLE = /\b(?:test|it)(?:\.(?:each|for|runIf|skipIf)\b.*?\))?\(\s*(['"`])(.*?)\1/gs
const RULE_ID = /^\[([A-Z]{1,2}\d{1,3})\]/
const ROW_IDS = /^\[\w+\] ([A-Z]-\d\d(?:, [A-Z]-\d\d)*): /

export interface TestTitle {
  readonly file: string
  readonly title: string
  /** Undefined when it does not start with one. */
  readonly id: string | undefined
  readonly rows: readonly string[]
}

export function testTitles(root: string): TestTitle[] {
  return testFiles(root).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(TITLE)].map(([, , title = '']) => ({
      file: relative(root, file).split(sep).join('/'),
      title,
      id: RULE_ID.exec(title)?.[1],
      rows: ROW_IDS.exec(title)?.[1]?.split(', ') ?? [],
    })),
  )
}

function testFiles(root: string): string[] {
  return ['shared/src', 'server/src', 'client/src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => join(entry.parentPath, entry.name)),
  )
}
