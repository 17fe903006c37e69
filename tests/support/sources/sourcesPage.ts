// docs/sources.md: every row with where it is from, where people meet it and which test holds it. Made from the list of
// rows and the titles of the tests, so it says no more than what is there.

import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Citation, documentYears } from '../../../shared/src/library/citation.ts'
import type { TestTitle } from '../testTitles.ts'
import { type Row, rows } from './rows.ts'

const NOT_YET = '*nog niet*'

const head = `# Sources

What the documents hold that software can do, row by row: where it is from, where people meet it, and which test fails when
it is gone. Made by \`npm run sources\` from \`tests/support/sources/rows.ts\` and the test titles that name a row
(\`[C401] L-08: …\`); \`tests/support/checkRules.ts\` fails when this page is not up to date.

- 000: the EHA note *Wie draait aan de knoppen* · 002: the Corpovenista model · 003: *Leefvormen in een ouder wordende
  samenleving* of Movisie and Vilans · 004: the lessons of *WHO CARES*.
- ${NOT_YET}: nobody meets it on a screen or in a file yet; or no test title names it.
- Facts that no screen shows yet can have a test already: they are in \`shared/src/library\`.

| row | what | from | year | shown in | held by | lacks |
| --- | --- | --- | --- | --- | --- | --- |
`

export function sourcesPage(titles: readonly TestTitle[]): string {
  return head + rows.map((row) => `${lineOf(row, titles)}\n`).join('')
}

/** Rows that no test can mean, files that are not there, and rows that are there twice. */
export function rowFaults(root: string, titles: readonly TestTitle[]): string[] {
  const known = new Set(rows.map(({ id }) => id))
  return [
    ...titles.flatMap(({ file, rows: named }) =>
      named.filter((id) => !known.has(id)).map((id) => `${file}: there is no row ${id}`),
    ),
    ...rows.flatMap(({ id, shown }) =>
      shown.filter((file) => !existsSync(join(root, file))).map((file) => `row ${id}: ${file} is not there`),
    ),
    ...(known.size === rows.length ? [] : ['tests/support/sources/rows.ts: a row is listed twice']),
  ]
}

/** How many rows are shown and held by a test: whole, in part, and not. */
export function countRows(titles: readonly TestTitle[]): { whole: number; inPart: number; notYet: number } {
  const built = rows.filter((row) => row.shown.length > 0)
  const whole = built.filter((row) => row.lacks === null && heldBy(row, titles).length > 0).length
  return { whole, inPart: built.length - whole, notYet: rows.length - built.length }
}

function lineOf(row: Row, titles: readonly TestTitle[]): string {
  const cells = [
    row.id,
    row.name,
    `${row.citation.document}, ${row.citation.place}`,
    yearOf(row.citation),
    row.shown.map((file) => `[${basename(file)}](../${file})`).join(' ') || NOT_YET,
    heldBy(row, titles).join(' ') || NOT_YET,
    row.lacks ?? '',
  ]
  return `| ${cells.join(' | ')} |`
}

function yearOf({ document, year }: Citation): string {
  return String(year ?? documentYears[document] ?? 'none given')
}

/** The numbers of the tests, each once, with their files. */
function heldBy({ id }: Row, titles: readonly TestTitle[]): readonly string[] {
  const naming = titles.filter(({ rows: named }) => named.includes(id))
  return [...new Set(naming.map(({ id: number, file }) => `[${number}](../${file})`))].sort()
}
