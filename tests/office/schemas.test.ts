// Every part of our office files is valid by the schema of its standard, by xmllint. OpenDocument 1.2 stands beside this
// file; the others are run when OFFICE_SCHEMAS names a folder that has them (schemas/README.md).

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { docxFile } from '@draaitafel/client/src/office/docx/docxFile.ts'
import { odtFile } from '@draaitafel/client/src/office/odf/odtFile.ts'
import { odpFile } from '@draaitafel/client/src/office/slides/odpFile.ts'
import { pptxFile } from '@draaitafel/client/src/office/slides/pptxFile.ts'
import { spreadsheetFile } from '@draaitafel/client/src/office/spreadsheetFile.ts'
import { templateFile } from '@draaitafel/client/src/office/templateFile.ts'
import { fullBoardPlans } from '@draaitafel/client/testing/fullBoardPlans.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { slidesOf } from '@draaitafel/shared/report/slides.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { testPicture } from '@draaitafel/shared/testing/testReport.ts'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasXmllint } from '../support/office.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const plans: Readonly<Record<string, Plan>> = {
  ...fullBoardPlans,
  'case A': planFromTemplate('casus-a', 'A', 2026),
  'case B': planFromTemplate('casus-b', 'B', 2026),
}
const kinds = [{ kind: 'whole' }, { kind: 'board' }, { kind: 'agreement' }] as const
const reports = (plan: Plan): Report[] => kinds.map((kind) => withPicture(buildReport(plan, facts, kind)))

const files = {
  odt: (plan: Plan) => Promise.all(reports(plan).map((report) => odtFile(report, async () => new Uint8Array([0x89])))),
  ods: async (plan: Plan) => [spreadsheetFile(plan, facts, 'ods'), templateFile(plan, facts.madeAt, 'ods')],
  odp: async (plan: Plan) => [odpFile(slidesOf(plan, facts.madeAt))],
  docx: (plan: Plan) => Promise.all(reports(plan).map((report) => docxFile(report))),
  xlsx: async (plan: Plan) => [spreadsheetFile(plan, facts, 'xlsx'), templateFile(plan, facts.madeAt, 'xlsx')],
  pptx: async (plan: Plan) => [pptxFile(slidesOf(plan, facts.madeAt))],
} as const
type Form = keyof typeof files

const OPEN_1_2 = 'OpenDocument-v1.2-schema.rng'
const OPEN_1_3 = 'OpenDocument-v1.3-schema.rng'
const theirs = process.env.OFFICE_SCHEMAS ?? ''
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draaitafel-schemas-'))
  const packed = readFileSync(new URL(`schemas/${OPEN_1_2}.gz`, import.meta.url))
  writeFileSync(join(folder, OPEN_1_2), gunzipSync(packed))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isChecked = hasXmllint()

describe.skipIf(!isChecked).each(['odt', 'ods', 'odp'] as const)('our .%s', (form) => {
  test.each(Object.entries(plans))('[X66] is valid OpenDocument: %s', async (_, plan) => {
    for (const [path, xml] of await partsOf(form, plan)) {
      if (!/^(content|styles|meta|settings)\.xml$/.test(path)) continue
      const has = openDocumentOf(xml)
      expect(faultsIn(has.xml, join(folder, OPEN_1_2)), path).toBe('')
      if (has.isNewer && existsSync(join(theirs, OPEN_1_3)))
        expect(faultsIn(xml, join(theirs, OPEN_1_3)), path).toBe('')
    }
  })
})

describe.skipIf(!isChecked || theirs === '').each(['docx', 'xlsx', 'pptx'] as const)('our .%s', (form) => {
  test.each(Object.entries(plans))('[X65] is valid by the schemas of ECMA-376: %s', async (_, plan) => {
    for (const [path, xml] of await partsOf(form, plan)) {
      const schema = ecmaOf(path)
      if (schema !== null) expect(faultsIn(withoutIgnorable(xml), join(theirs, schema)), path).toBe('')
    }
  })
})

test.skipIf(!isChecked)('[X66] the check itself sees a page that is scaled to no pages at all', async () => {
  const [plan] = Object.values(plans)
  const [, styles] = (plan && (await partsOf('ods', plan)).find(([path]) => path === 'styles.xml')) ?? []
  const turned = openDocumentOf(styles ?? '').xml.replace(
    'style:print-orientation="landscape"',
    'style:print-orientation="0"',
  )
  expect(turned).toContain('style:print-orientation="0"')
  expect(faultsIn(turned, join(folder, OPEN_1_2))).toContain('fails to validate')
})

async function partsOf(form: Form, plan: Plan): Promise<[string, string][]> {
  const made = await files[form](plan)
  const parts = await Promise.all(made.map(async (file) => unzipSync(new Uint8Array(await file.arrayBuffer()))))
  return parts.flatMap((one) =>
    Object.entries(one).flatMap(([path, bytes]) =>
      path.endsWith('.xml') ? [[path, strFromU8(bytes)] as [string, string]] : [],
    ),
  )
}

/** As OpenDocument 1.2: without the two attributes of ours that 1.3 added. */
function openDocumentOf(xml: string): { readonly xml: string; readonly isNewer: boolean } {
  const isNewer = xml.includes('office:version="1.3"')
  const older = xml
    .replace('office:version="1.3"', 'office:version="1.2"')
    .replace(/ (?:number:min-decimal-places|style:scale-to-[XY])="\d+"/g, '')
  return { xml: isNewer ? older : xml, isNewer }
}

/** What a program may skip is not in the standard (ECMA-376, part 3); xml:space on a text every program writes. */
function withoutIgnorable(xml: string): string {
  const [mark, prefixes = ''] = / mc:Ignorable="([^"]*)"/.exec(xml) ?? []
  const known = mark === undefined ? xml : xml.replace(mark, '')
  const names = prefixes.split(' ').filter((name) => name !== '')
  const bare = names.reduce((all, name) => all.replace(new RegExp(` ${name}:\\w+="[^"]*"`, 'g'), ''), known)
  return bare.replaceAll('<t xml:space="preserve">', '<t>')
}

function ecmaOf(path: string): string | null {
  if (/^(word|ppt|xl)\/theme/.test(path)) return 'dml-main.xsd'
  if (/^ppt\/(presentation|slide)/.test(path)) return 'pml.xsd'
  if (/^xl\//.test(path)) return 'sml.xsd'
  return /^word\//.test(path) ? 'wml.xsd' : null
}

/** '' when it is valid. */
function faultsIn(xml: string, schema: string): string {
  const part = join(folder, 'part.xml')
  writeFileSync(part, xml)
  const kind = schema.endsWith('.rng') ? '--relaxng' : '--schema'
  const said = spawnSync('xmllint', ['--noout', kind, schema, part], { encoding: 'utf8' })
  return said.status === 0 ? '' : `${said.stdout}${said.stderr}`
}

function withPicture(report: Report): Report {
  return { ...report, blocks: [testPicture, ...report.blocks] }
}
