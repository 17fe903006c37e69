// Our own parts hold their children in the order that the standards ask (ECMA-376 for presentations and spreadsheets,
// OpenDocument). It needs no other program; schemas.test.ts runs the schemas themselves.

import { odtFile } from '@draaitafel/client/src/office/odf/odtFile.ts'
import { odpFile } from '@draaitafel/client/src/office/slides/odpFile.ts'
import { pptxFile } from '@draaitafel/client/src/office/slides/pptxFile.ts'
import { spreadsheetFile } from '@draaitafel/client/src/office/spreadsheetFile.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { slidesOf } from '@draaitafel/shared/report/slides.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { elementsIn, readXml, type XmlElement } from '@draaitafel/shared/testing/testReport.ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const plan = planFromTemplate('casus-c', 'Thuisplusflat & buurt', 2026)
const deck = slidesOf(plan, facts.madeAt)

const files = {
  pptx: () => pptxFile(deck),
  odp: () => odpFile(deck),
  odt: () => odtFile(buildReport(plan, facts)),
  xlsx: () => spreadsheetFile(plan, facts, 'xlsx'),
  ods: () => spreadsheetFile(plan, facts, 'ods'),
} as const

/** Which children an element may have, in this order. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'p:sld': ['p:cSld', 'p:clrMapOvr', 'p:transition', 'p:timing'],
  'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:transition', 'p:timing', 'p:hf', 'p:txStyles'],
  'p:cSld': ['p:bg', 'p:spTree'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody'],
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:handoutMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
  ],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'a:r': ['a:rPr', 'a:t'],
  'a:xfrm': ['a:off', 'a:ext', 'a:chOff', 'a:chExt'],
  'a:custGeom': ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
  'a:ln': ['a:noFill', 'a:solidFill', 'a:prstDash'],
  worksheet: [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'dataValidations',
    'pageMargins',
    'pageSetup',
  ],
  styleSheet: ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'],
  'office:document-content': ['office:scripts', 'office:font-face-decls', 'office:automatic-styles', 'office:body'],
  'office:document-styles': [
    'office:font-face-decls',
    'office:styles',
    'office:automatic-styles',
    'office:master-styles',
  ],
  'draw:frame': ['draw:text-box', 'draw:image', 'svg:title', 'svg:desc'],
  'style:style': ['style:paragraph-properties', 'style:text-properties'],
  'style:master-page': ['style:header', 'style:footer', 'draw:frame'],
  'table:table': ['table:table-column', 'table:table-header-rows', 'table:table-row'],
}

describe.each(Object.keys(files) as (keyof typeof files)[])('the parts of our .%s', (extension) => {
  test('[X64] hold their children in the order of the standard', async () => {
    const broken = (await partsOf(extension)).flatMap(([path, xml]) =>
      Object.entries(orders).flatMap(([name, order]) =>
        // Of a style only that of a paragraph; a table may begin with columns that repeat.
        everyIn(readXml(xml), name).flatMap((element) =>
          wrongIn(element, order).map((child) => `${path}: ${child} in ${name}`),
        ),
      ),
    )
    expect(broken).toEqual([])
  })
})

test('[X64] the check itself sees a child in the wrong place', () => {
  const [turned] = everyIn(readXml('<p:sp xmlns:p="p"><p:txBody/><p:spPr/></p:sp>'), 'p:sp')
  expect(turned && wrongIn(turned, orders['p:sp'] ?? [])).toEqual(['p:spPr'])
})

async function partsOf(extension: keyof typeof files): Promise<[string, string][]> {
  const parts = unzipSync(new Uint8Array(await (await files[extension]()).arrayBuffer()))
  return Object.entries(parts).flatMap(([path, bytes]) =>
    /\.xml$/.test(path) && !path.startsWith('META-INF') ? [[path, strFromU8(bytes)] as [string, string]] : [],
  )
}

function everyIn(root: XmlElement, name: string): XmlElement[] {
  return root.name === name ? [root, ...elementsIn(root, name)] : elementsIn(root, name)
}

/** Children that come after one that should follow them. Others than those listed are not judged. */
function wrongIn(element: XmlElement, order: readonly string[]): string[] {
  let last = 0
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    const at = order.indexOf(child.name)
    if (at < 0) return []
    if (at < last) return [child.name]
    last = at
    return []
  })
}
