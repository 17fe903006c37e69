// How a report looks as an OpenDocument text: A4 portrait, numbered pages, styles under the names that LibreOffice
// and Word know, so that people can change them all at once.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import { reportWords } from '@draaitafel/shared/copy/nl/report.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { A4, PAGE_MARGIN, TEXT_WIDTH } from '@draaitafel/shared/report/tableLayout.ts'
import { odtPart, points } from './odtXml.ts'

const FONT = 'Atkinson Hyperlegible Next'
/** If our font is not installed, the first of these that is. Carlito comes with LibreOffice. */
const FAMILIES = `'${FONT}', Calibri, Carlito, Verdana, sans-serif`
const COUNTRIES = { nl: 'NL' } as const
const INK = '#1b1b1b'
/** Including the white space above it. */
const FOOTER_HEIGHT = '28pt'
const OUTLINE_LEVELS = 10
/** At the right edge of the text. */
const RIGHT_TAB = `<style:tab-stops><style:tab-stop style:position="${points(TEXT_WIDTH)}" style:type="right"/></style:tab-stops>`

/** Style names as content.xml uses them; a space in a name is written _20_. */
export const styleNames = {
  title: 'Title',
  subtitle: 'Subtitle',
  headings: { 1: 'Heading_20_1', 2: 'Heading_20_2' },
  paragraph: 'Text_20_body',
  bullets: 'List_20_1',
  bullet: 'List_20_Contents',
  caption: 'Caption',
  cell: 'Table_20_Contents',
  figure: 'Table_20_Figures',
  head: 'Table_20_Heading',
  headOfFigures: 'Table_20_Heading_20_of_20_Figures',
  picture: 'Illustration',
  contents: 'Contents_20_List',
} as const

export const FONT_FACES = [
  '<office:font-face-decls>',
  `<style:font-face style:name="${FONT}" svg:font-family="${FAMILIES}" style:font-family-generic="swiss" style:font-pitch="variable"/>`,
  '</office:font-face-decls>',
].join('')

export function odtStyles(report: Report): string {
  return odtPart('styles', [
    FONT_FACES,
    '<office:styles>',
    defaults(report),
    ...paragraphStyles(),
    outline(),
    bullets(),
    '</office:styles>',
    page(report.footer ?? ''),
  ])
}

function defaults({ language }: Report): string {
  return [
    '<style:default-style style:family="paragraph">',
    '<style:paragraph-properties fo:line-height="115%" fo:orphans="2" fo:widows="2" style:writing-mode="page"/>',
    `<style:text-properties style:font-name="${FONT}" fo:font-size="11pt" fo:color="${INK}" fo:language="${language}" fo:country="${COUNTRIES[language]}" fo:hyphenate="false"/>`,
    '</style:default-style>',
    '<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>',
  ].join('')
}

function paragraphStyles(): string[] {
  const { headings } = styleNames
  const kept = 'fo:keep-with-next="always"'
  return [
    style('Standard', { paragraph: '' }),
    style(styleNames.paragraph, { parent: 'Standard', paragraph: 'fo:margin-bottom="6pt"' }),
    style(styleNames.title, {
      parent: 'Standard',
      next: styleNames.subtitle,
      paragraph: `fo:margin-bottom="6pt" ${kept}`,
      text: 'fo:font-size="22pt" fo:font-weight="bold"',
    }),
    style(styleNames.subtitle, {
      parent: 'Standard',
      next: styleNames.paragraph,
      paragraph: 'fo:margin-bottom="12pt"',
      text: 'fo:font-size="12pt"',
    }),
    style(headings[1], {
      parent: 'Standard',
      next: styleNames.paragraph,
      level: 1,
      paragraph: `fo:margin-top="18pt" fo:margin-bottom="6pt" ${kept}`,
      text: 'fo:font-size="15pt" fo:font-weight="bold"',
    }),
    style(headings[2], {
      parent: 'Standard',
      next: styleNames.paragraph,
      level: 2,
      paragraph: `fo:margin-top="12pt" fo:margin-bottom="6pt" ${kept}`,
      text: 'fo:font-size="12.5pt" fo:font-weight="bold"',
    }),
    style(styleNames.bullet, { parent: 'Standard', paragraph: 'fo:margin-bottom="5pt"' }),
    style(styleNames.caption, {
      parent: 'Standard',
      paragraph: `fo:margin-top="6pt" fo:margin-bottom="4pt" ${kept}`,
      text: 'fo:font-size="9.5pt" fo:font-style="italic"',
    }),
    // Columns are narrow: a long Dutch word may be hyphenated there, by the rules that the program has for the
    // language.
    style(styleNames.cell, {
      parent: 'Standard',
      paragraph: 'fo:line-height="105%" fo:hyphenation-ladder-count="no-limit"',
      text: 'fo:font-size="9.5pt" fo:hyphenate="true" fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3"',
    }),
    style(styleNames.figure, { parent: styleNames.cell, paragraph: 'fo:text-align="end"' }),
    style(styleNames.head, { parent: styleNames.cell, paragraph: kept, text: 'fo:font-weight="bold"' }),
    style(styleNames.headOfFigures, { parent: styleNames.head, paragraph: 'fo:text-align="end"' }),
    style(styleNames.picture, { parent: 'Standard', paragraph: 'fo:margin-top="6pt" fo:margin-bottom="12pt"' }),
    style(styleNames.contents, { parent: 'Standard', paragraph: 'fo:margin-bottom="3pt"', tabs: RIGHT_TAB }),
    style('Footer', { parent: 'Standard', paragraph: '', text: 'fo:font-size="9.5pt"', tabs: RIGHT_TAB }),
  ]
}

interface StyleLook {
  readonly parent?: string
  /** Style of the paragraph typed after one of these. */
  readonly next?: string
  readonly level?: number
  readonly paragraph: string
  readonly text?: string
  readonly tabs?: string
}

function style(name: string, { parent, next, level, paragraph, text, tabs = '' }: StyleLook): string {
  const shown = name.replaceAll('_20_', ' ')
  return [
    `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:class="text"`,
    parent ? ` style:parent-style-name="${parent}"` : '',
    next ? ` style:next-style-name="${next}"` : '',
    level ? ` style:default-outline-level="${level}"` : '',
    '>',
    paragraph || tabs ? `<style:paragraph-properties ${paragraph}>${tabs}</style:paragraph-properties>` : '',
    text ? `<style:text-properties ${text}/>` : '',
    '</style:style>',
  ].join('')
}

/** Headings have a level but no number. */
function outline(): string {
  const levels = Array.from({ length: OUTLINE_LEVELS }, (_, at) => at + 1)
  return [
    '<text:outline-style style:name="Outline">',
    ...levels.map((level) => `<text:outline-level-style text:level="${level}" style:num-format=""/>`),
    '</text:outline-style>',
  ].join('')
}

function bullets(): string {
  return [
    `<text:list-style style:name="${styleNames.bullets}" style:display-name="List 1">`,
    '<text:list-level-style-bullet text:level="1" text:bullet-char="•">',
    '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">',
    '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="18pt" fo:margin-left="18pt" fo:text-indent="-14pt"/>',
    '</style:list-level-properties></text:list-level-style-bullet></text:list-style>',
  ].join('')
}

function page(footer: string): string {
  const margin = points(PAGE_MARGIN)
  return [
    '<office:automatic-styles><style:page-layout style:name="A4">',
    `<style:page-layout-properties fo:page-width="${points(A4.width)}" fo:page-height="${points(A4.height)}" style:print-orientation="portrait"`,
    ` fo:margin-top="${margin}" fo:margin-right="${margin}" fo:margin-bottom="${points(PAGE_MARGIN / 2)}" fo:margin-left="${margin}"/>`,
    `<style:footer-style><style:header-footer-properties fo:min-height="${FOOTER_HEIGHT}" fo:margin-top="10pt"/></style:footer-style>`,
    '</style:page-layout></office:automatic-styles>',
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>',
    `<text:p text:style-name="Footer">${escapedXml(footer)}<text:tab/>${reportWords.page} <text:page-number text:select-page="current">1</text:page-number>`,
    ` ${reportWords.ofPages} <text:page-count>1</text:page-count></text:p>`,
    '</style:footer></style:master-page></office:master-styles>',
  ].join('')
}
