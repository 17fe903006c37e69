// A report as a PDF file that everyone can read and an archive can keep: tagged, PDF/UA-1 and PDF/A-2a, A4 portrait, with
// our own fonts. Written by the small parts in pdf/; why we write it ourselves: docs/decisions/12-own-pdf-writer.md.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import { reportWords } from '@draaitafel/shared/copy/nl/report.ts'
import { type Block, chaptersIn, type Report } from '@draaitafel/shared/report/reportTree.ts'
import { contentsPart } from './contentsPart.ts'
import { embedFont } from './embedFont.ts'
import { drawParts, Flow, LINE, type Part, QUIET } from './flow.ts'
import { type FontReader, fetchFont, loadFonts } from './fonts.ts'
import { srgbProfile } from './iccProfile.ts'
import { metadata, pdfDate } from './metadata.ts'
import { type Bookmark, writeOutline } from './outline.ts'
import { BOTTOM, PAGE, TEXT_WIDTH } from './page.ts'
import { coverPart, picturePart } from './picturePart.ts'
import { newTag, type Tag, writeStructure } from './structure.ts'
import { array, decimal, dict, refTo, textString } from './syntax.ts'
import { tablePart } from './tablePart.ts'
import { headOf, type TableSizes, tableSizes } from './tableSizes.ts'
import { headingPart, listPart, SUBTITLE, TITLE, textPart } from './textParts.ts'
import { Typesetter, widthOf } from './typesetter.ts'
import { bytesOf, PdfWriter } from './writer.ts'

const PRODUCER = 'Draaitafel'
const LANGUAGES = { nl: 'nl-NL' } as const
const FOOTER = { size: 9, above: 28 } as const

/** The whole file, to be saved as .pdf. Rejects only if a font cannot be loaded. */
export async function pdfFile(report: Report, readFont: FontReader = fetchFont): Promise<Blob> {
  const typesetter = new Typesetter(await loadFonts(readFont))
  const document = newTag('Document')
  const flow = new Flow(report.page === 'A3' ? Math.SQRT2 : 1)
  const bookmarks: Bookmark[] = []
  const sizes = tableSizes(typesetter, report.blocks)
  const contents = contentsPart(typesetter, document, chaptersIn(report))
  drawParts(flow, [
    ...(report.cover ? [coverPart(typesetter, report.cover)] : []),
    ...(report.bare
      ? []
      : [
          titlePart(textPart(typesetter, document, report.title, TITLE, 'H1')),
          subtitlePart(textPart(typesetter, document, report.subtitle, SUBTITLE)),
        ]),
    ...report.blocks.map((block) =>
      block.kind === 'contents' ? contents.part : partOf(typesetter, document, block, sizes, bookmarks),
    ),
  ])
  const listed = bookmarks.filter(({ level }) => level === 1)
  contents.fill(listed.slice(listed.length - chaptersIn(report).length))
  if (!report.bare) drawFooters(typesetter, flow, report.footer ?? '')
  return write(report, typesetter, document, flow, bookmarks)
}

function partOf(
  typesetter: Typesetter,
  document: Tag,
  block: Exclude<Block, { kind: 'contents' }>,
  sizes: ReadonlyMap<string, TableSizes>,
  bookmarks: Bookmark[],
): Part {
  switch (block.kind) {
    case 'heading': {
      const { level, text } = block
      return headingPart(typesetter, document, block, (flow, top) =>
        bookmarks.push({ level, text, page: flow.page.index, top }),
      )
    }
    case 'paragraph':
      return textPart(typesetter, document, block.text)
    case 'list':
      return listPart(typesetter, document, block.items)
    case 'break':
      return pageBreak(block.front === true)
    case 'picture':
      return picturePart(typesetter, document, block)
    case 'table': {
      const found = sizes.get(headOf(block))
      if (found === undefined) throw new Error('A table that was not measured')
      return tablePart(typesetter, document, block, found)
    }
    default:
      return assertNever(block)
  }
}

/** `toFront`: a page is left white if the next one would be the back of a sheet. */
function pageBreak(toFront: boolean): Part {
  return {
    before: 0,
    after: 0,
    start: 0,
    keepsWithNext: false,
    draw: (flow) => {
      if (!flow.isAtTop) flow.turnPage()
      if (toFront && flow.page.index % 2 === 1) flow.turnPage()
    },
  }
}

/**
 * A3 is A4 made larger: one side of a sheet becomes one side of a sheet. Not by UserUnit, which some viewers and much of
 * printing on Linux ignore.
 */
const A3 = { width: 841.89, height: 1190.55, enlarge: '1.41421 0 0 1.41421 0 0 cm\n' } as const

function titlePart(part: Part): Part {
  return { ...part, after: 3, keepsWithNext: true }
}

/** With a rule under it: the title ends here. */
function subtitlePart(part: Part): Part {
  return {
    ...part,
    after: 14,
    draw: (flow) => {
      part.draw(flow)
      flow.y += 8
      const { page, y } = flow
      page.decoration('Layout', () => page.rule(PAGE.margin, y, TEXT_WIDTH, 0.75, LINE))
    },
  }
}

function drawFooters(typesetter: Typesetter, { pages }: Flow, footer: string): void {
  const about = typesetter.glyphs(footer, { bold: false, tabular: false })
  for (const page of pages) {
    const words = `${reportWords.page} ${page.index + 1} ${reportWords.ofPages} ${pages.length}`
    const glyphs = typesetter.glyphs(words, { bold: false, tabular: true })
    const x = PAGE.width - PAGE.margin - widthOf(glyphs) * FOOTER.size
    page.decoration('Pagination', () => {
      page.words(about, PAGE.margin, BOTTOM + FOOTER.above, FOOTER.size, QUIET)
      page.words(glyphs, x, BOTTOM + FOOTER.above, FOOTER.size, QUIET)
    })
  }
}

function write(
  report: Report,
  typesetter: Typesetter,
  document: Tag,
  { pages }: Flow,
  bookmarks: readonly Bookmark[],
): Blob {
  const writer = new PdfWriter()
  const language = LANGUAGES[report.language]
  const fonts: Record<string, string> = {}
  for (const program of typesetter.programs) {
    if (program.used.size > 0) fonts[program.resource] = refTo(embedFont(writer, program))
  }
  const resources = writer.add(dict({ Font: dict(fonts) }))
  const tree = writer.reserve()
  const isA3 = report.page === 'A3'
  const paper = isA3 ? A3 : PAGE
  const numbers = pages.map(() => writer.reserve())
  for (const page of pages) {
    const content = writer.addStream({}, bytesOf(`${isA3 ? A3.enlarge : ''}${page.content()}`))
    writer.write(
      numbers[page.index] ?? 0,
      dict({
        Type: '/Page',
        Parent: refTo(tree),
        MediaBox: array([0, 0, paper.width, paper.height].map(decimal)),
        Resources: refTo(resources),
        Contents: refTo(content),
        StructParents: page.index,
        Tabs: '/S',
      }),
    )
  }
  writer.write(tree, dict({ Type: '/Pages', Kids: array(numbers.map(refTo)), Count: pages.length }))
  const owners = pages.map((page) => page.owners)
  // Words that are no moment are left out: a file without a day is still whole.
  const madeAt = report.madeAt !== undefined && !Number.isNaN(Date.parse(report.madeAt)) ? report.madeAt : null
  const about = bytesOf(metadata({ title: report.title, language, producer: PRODUCER, madeAt }))
  const colours = dict({
    Type: '/OutputIntent',
    S: '/GTS_PDFA1',
    OutputConditionIdentifier: '(sRGB)',
    DestOutputProfile: refTo(writer.addStream({ N: 3 }, srgbProfile())),
  })
  const outline = writeOutline(writer, bookmarks, numbers, isA3 ? Math.SQRT2 : 1)
  const catalog = writer.add(
    dict({
      Type: '/Catalog',
      Pages: refTo(tree),
      Lang: `(${language})`,
      MarkInfo: dict({ Marked: 'true' }),
      ViewerPreferences: dict({ DisplayDocTitle: 'true' }),
      StructTreeRoot: refTo(writeStructure(writer, document, owners, numbers)),
      Outlines: outline === null ? null : refTo(outline),
      OutputIntents: array([colours]),
      Metadata: refTo(writer.addStream({ Type: '/Metadata', Subtype: '/XML' }, about, false)),
    }),
  )
  const info = writer.add(
    dict({
      Title: textString(report.title),
      Producer: `(${PRODUCER})`,
      CreationDate: madeAt === null ? null : pdfDate(madeAt),
    }),
  )
  return writer.file(catalog, info)
}
