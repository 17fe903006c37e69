// The PDF file as other programs see it: poppler's, which read it as a screen reader or a viewer does.

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { type Block, hasRowHeads } from '@draaitafel/shared/report/reportTree.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pdfFile } from '../../client/src/office/pdf/pdfFile.ts'

const run = promisify(execFile)

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const report = buildReport(planFromTemplate('casus-c', 'Thuisplusflat & buurt'), facts)
let folder: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draaitafel-pdf-'))
  path = join(folder, 'plan.pdf')
  const file = await pdfFile(report, async (address) => new Uint8Array(await readFile(address)))
  await writeFile(path, new Uint8Array(await file.arrayBuffer()))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('[O31] poppler sees a tagged PDF 1.7 of A4 with its title', async () => {
  const facts = await output('pdfinfo', path)
  expect(facts).toMatch(/^Title: +Thuisplusflat & buurt$/m)
  expect(facts).toMatch(/^Tagged: +yes$/m)
  expect(facts).toMatch(/^PDF version: +1\.7$/m)
  expect(facts).toMatch(/^Page size: +595\.28 x 841\.89 pts \(A4\)$/m)
  expect(await output('pdfinfo', '-meta', path)).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

it('[O32] poppler sees headings, lists and tables, with the scope of every head', async () => {
  const tree = await output('pdfinfo', '-struct', path)
  const count = (tag: string) => tree.match(new RegExp(`^ *${tag}( \\(block\\))?:?$`, 'gm'))?.length ?? 0
  const blocks = (kind: Block['kind']) => report.blocks.filter((block) => block.kind === kind)
  const tables = report.blocks.filter((block) => block.kind === 'table')
  const heads = tables.flatMap(({ head }) => head).length
  const rowHeads = tables.filter(hasRowHeads).flatMap(({ rows }) => rows.filter(([name]) => name !== '')).length
  expect(tree.startsWith('Document\n')).toBe(true)
  expect(count('H1')).toBe(1)
  expect(count('H2') + count('H3')).toBe(blocks('heading').length)
  expect(count('L')).toBe(blocks('list').length)
  expect(count('Table')).toBe(tables.length)
  expect(count('TH')).toBe(heads + rowHeads)
  expect(tree.match(/\/Scope \/Column/g)).toHaveLength(heads)
  expect(rowHeads).toBeGreaterThan(10)
  expect(tree.match(/\/Scope \/Row/g)).toHaveLength(rowHeads)
  expect(count('TD')).toBe(tables.flatMap(({ rows }) => rows.flat()).length - rowHeads)
})

it('[O30] poppler reads every word and figure in the order of the report', async () => {
  const tree = await output('pdfinfo', '-struct-text', path)
  const spoken = bare([...tree.matchAll(/"(.*)"$/gm)].map(([, words]) => words).join(' '))
  const page = bare(await output('pdftotext', path, '-')).replaceAll('-', '')
  let at = 0
  for (const words of report.blocks.flatMap(wordsIn).map(bare)) {
    const found = spoken.indexOf(words, at)
    expect(found, words).toBeGreaterThanOrEqual(at)
    at = found + words.length
    // On the page too, where a cell of several lines is next to others; poppler takes a hyphen at the end of a line away.
    for (const word of words.split(/[ -]/)) expect(page).toContain(word)
  }
})

it('[O33] its fonts are in it, as parts, with a character for every glyph', async () => {
  const [, , ...fonts] = (await output('pdffonts', path)).trimEnd().split('\n')
  expect(fonts).toHaveLength(2)
  for (const font of fonts) expect(font).toMatch(/AtkinsonHyperlegibleNext-\w+ +CID TrueType +Identity-H +yes yes yes/)
})

it('[O33] poppler draws every page without a complaint', async () => {
  const { stderr } = await run('pdftoppm', ['-r', '40', '-png', path, join(folder, 'page')])
  expect(stderr).toBe('')
})

async function output(program: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await run(program, args, { maxBuffer: 32 * 1024 * 1024 })
  expect(stderr).toBe('')
  return stdout
}

function wordsIn(block: Block): string[] {
  if (block.kind === 'list') return [...block.items]
  // Poppler lists the words drawn in a picture, not its description: pdfFile.test.ts looks at that.
  if (block.kind === 'picture' || block.kind === 'break' || block.kind === 'contents') return []
  if (block.kind !== 'table') return [block.text]
  return [block.caption, ...block.head, ...block.rows.flat()].filter((text) => text !== '')
}

/** All kinds of spaces are equal, and a soft hyphen is not read out. */
function bare(text: string): string {
  // A piece that goes on after a page may have been broken behind a hyphen.
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').replaceAll('- ', '-').trim()
}
