// Checks docs/rules.md against the tests: every test title starts with a number, every promise on the page is the title of
// at least one test, and no number is on the page twice. So the page cannot promise what nothing checks. Numbers that are
// not on the page belong to tests that promise nothing to the outside. And docs/sources.md is as its script would make it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowFaults, sourcesPage } from './sources/sourcesPage.ts'
import { testTitles } from './testTitles.ts'

const root = join(import.meta.dirname, '..', '..')

const numbered = readFileSync(join(root, 'docs', 'rules.md'), 'utf8').matchAll(/^- \*\*([A-Z]{1,2}\d{1,3})\*\*/gm)
const titles = testTitles(root)
const rules = new Set<string>()
const quoted = new Set(titles.map(({ id }) => id))
const faults: string[] = []

for (const [, id = ''] of numbered) {
  if (rules.has(id)) faults.push(`docs/rules.md: ${id} is listed twice`)
  rules.add(id)
}

for (const { file, title, id } of titles) if (!id) faults.push(`${file}: "${title}" does not start with a number`)
for (const id of rules) if (!quoted.has(id)) faults.push(`docs/rules.md: no test title starts with [${id}]`)

faults.push(...rowFaults(root, titles))
if (readFileSync(join(root, 'docs', 'sources.md'), 'utf8') !== sourcesPage(titles))
  faults.push('docs/sources.md: not up to date, run `npm run sources`')

for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
