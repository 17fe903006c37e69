// Checks docs/rules.md against the tests: every test title starts with a number, every promise on the page is the title of
// at least one test, and no number is on the page twice. So the page cannot promise what nothing checks. Numbers that are
// not on the page belong to tests that promise nothing to the outside.

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const TITLE = /\b(?:test|it)(?:\.(?:each|for)\b.*?\))?\(\s*(['"`])(.*?)\1/gs
const RULE_ID = /^\[([A-Z]{1,2}\d{1,3})\]/

const numbered = readFileSync(join(root, 'docs', 'rules.md'), 'utf8').matchAll(/^- \*\*([A-Z]{1,2}\d{1,3})\*\*/gm)
const rules = new Set<string>()
const quoted = new Set<string>()
const faults: string[] = []

for (const [, id = ''] of numbered) {
  if (rules.has(id)) faults.push(`docs/rules.md: ${id} is listed twice`)
  rules.add(id)
}

for (const file of testFiles()) {
  for (const [, , title] of readFileSync(file, 'utf8').matchAll(TITLE)) {
    const id = RULE_ID.exec(title ?? '')?.[1]
    if (id) quoted.add(id)
    else faults.push(`${relative(root, file)}: "${title}" does not start with a number`)
  }
}
for (const id of rules) if (!quoted.has(id)) faults.push(`docs/rules.md: no test title starts with [${id}]`)

for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1

function testFiles(): string[] {
  return ['shared/src', 'server/src', 'client/src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => join(entry.parentPath, entry.name)),
  )
}
