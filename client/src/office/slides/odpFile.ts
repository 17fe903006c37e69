// Slides as an OpenDocument presentation: the same areas as the PowerPoint file, pictures as drawings in the package.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import type { PictureBlock } from '@draaitafel/shared/report/reportTree.ts'
import type { Deck, Slide } from '@draaitafel/shared/report/slides.ts'
import { svgText } from '@draaitafel/shared/report/svg.ts'
import { documentPart, type OpenDocumentVersion, openDocument, type PartName } from '../odf/openDocument.ts'
import { AREAS, BIG, SLIDE_SIZE, SMALL } from './pptxLooks.ts'
import { sizeOf, titleSizeOf } from './pptxSlide.ts'
import type { Area } from './pptxXml.ts'

const MIME_TYPE = 'application/vnd.oasis.opendocument.presentation'
const VERSION: OpenDocumentVersion = '1.2'
const EMU_IN_POINT = 12_700
const INK = '#17202e'
const QUIET = '#424a58'
const FONT = 'Atkinson Hyperlegible Next'
const FAMILIES = `'${FONT}', Calibri, Carlito, Verdana, sans-serif`
const WORDS_ABOVE = 900_000
const MARK = 'Pictures/merk.svg'

/** Styles of paragraphs: their size in points. */
const STYLES = {
  BigTitle: { size: 48, bold: true, colour: INK },
  LongTitle: { size: 36, bold: true, colour: INK },
  LongestTitle: { size: 28, bold: true, colour: INK },
  Title: { size: 34, bold: true, colour: INK },
  Huge: { size: 36, bold: false, colour: INK },
  Large: { size: 30, bold: false, colour: INK },
  Body: { size: 24, bold: false, colour: INK },
  Beside: { size: 20, bold: false, colour: INK },
  Small: { size: 12, bold: false, colour: QUIET },
  Number: { size: 12, bold: false, colour: QUIET },
} as const

const titles = { 48: 'BigTitle', 36: 'LongTitle', 28: 'LongestTitle' } as const
const looks = { 36: 'Huge', 30: 'Large', 24: 'Body' } as const

export function odpFile(deck: Deck): Blob {
  const pictures = deck.slides.flatMap(({ picture }) => (picture ? [picture] : []))
  return openDocument(MIME_TYPE, VERSION, {
    'meta.xml': part('meta', [
      `<office:meta><meta:generator>Draaitafel</meta:generator><dc:title>${escapedXml(deck.title)}</dc:title>`,
      `<dc:creator>Draaitafel</dc:creator><dc:language>${deck.language}</dc:language></office:meta>`,
    ]),
    'styles.xml': styles(deck),
    'content.xml': content(deck, pictures),
    [MARK]: svgText(mark()),
    ...Object.fromEntries(pictures.map((picture, at) => [pathOf(at), svgText(picture)])),
  })
}

function part(name: PartName, inside: readonly string[]): string {
  return documentPart(name, VERSION, inside.join(''))
}

function pathOf(at: number): string {
  return `Pictures/${at + 1}.svg`
}

function content(deck: Deck, pictures: readonly PictureBlock[]): string {
  const first = page(1, [
    drawing(MARK, BIG),
    box(AREAS.bigTitle, 'title', [paragraph(titles[titleSizeOf(deck.title)], deck.title)]),
    box(AREAS.subtitle, 'subtitle', [paragraph('Body', deck.subtitle)]),
  ])
  return part('content', [
    fontFaces(),
    '<office:automatic-styles>',
    ...Object.keys(STYLES).map(
      (name) =>
        `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="10pt"${name === 'Number' ? ' fo:text-align="end"' : ' fo:text-align="start"'}/>${letters(STYLES[name as keyof typeof STYLES])}</style:style>`,
    ),
    '<style:style style:name="Area" style:family="presentation"><style:graphic-properties draw:fill="none" draw:stroke="none" draw:auto-grow-height="false" draw:textarea-vertical-align="top" fo:padding="0pt"/></style:style>',
    '<style:style style:name="Low" style:family="presentation"><style:graphic-properties draw:fill="none" draw:stroke="none" draw:auto-grow-height="false" draw:textarea-vertical-align="bottom" fo:padding="0pt"/></style:style>',
    '<style:style style:name="Plain" style:family="graphic"><style:graphic-properties draw:fill="none" draw:stroke="none" fo:padding="0pt"/></style:style>',
    '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0pt" text:min-label-width="22pt"/></text:list-level-style-bullet></text:list-style>',
    '</office:automatic-styles><office:body><office:presentation>',
    first,
    ...deck.slides.map((slide, at) => slideXml(deck, slide, at + 2, pictures)),
    '</office:presentation></office:body>',
  ])
}

function slideXml(
  deck: Deck,
  { title, lines, picture }: Slide,
  number: number,
  pictures: readonly PictureBlock[],
): string {
  const { body } = AREAS
  const above = picture ? { ...body, height: WORDS_ABOVE } : body
  const below = { ...body, y: body.y + WORDS_ABOVE + 80_000, height: body.height - WORDS_ABOVE - 80_000 }
  const look = picture ? 'Beside' : looks[sizeOf(lines)]
  const words =
    lines.length === 1
      ? lines.map((line) => paragraph(look, line))
      : [
          '<text:list text:style-name="Bullets">',
          ...lines.map((line) => `<text:list-item>${paragraph(look, line)}</text:list-item>`),
          '</text:list>',
        ]
  return page(number, [
    drawing(MARK, SMALL),
    box(AREAS.title, 'title', [paragraph('Title', title)]),
    box(above, 'outline', words),
    ...(picture ? [pictureXml(picture, pathOf(pictures.indexOf(picture)), below)] : []),
    plainBox(AREAS.footer, paragraph('Small', deck.footer)),
    plainBox(AREAS.number, paragraph('Number', String(number))),
  ])
}

function page(number: number, inside: readonly string[]): string {
  return `<draw:page draw:name="Dia ${number}" draw:master-page-name="Draaitafel">${inside.join('')}</draw:page>`
}

function box(area: Area, kind: 'title' | 'subtitle' | 'outline', inside: readonly string[]): string {
  const style = kind === 'title' ? 'Low' : 'Area'
  return `<draw:frame presentation:style-name="${style}" presentation:class="${kind}" draw:layer="layout" ${place(area)}><draw:text-box>${inside.join('')}</draw:text-box></draw:frame>`
}

function plainBox(area: Area, inside: string): string {
  return `<draw:frame draw:style-name="Plain" draw:layer="layout" ${place(area)}><draw:text-box>${inside}</draw:text-box></draw:frame>`
}

/** Decoration. */
function drawing(path: string, area: Area): string {
  return `<draw:frame draw:style-name="Plain" draw:layer="layout" ${place(area)}><draw:image xlink:href="${path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>`
}

function pictureXml({ alt, width, height }: PictureBlock, path: string, area: Area): string {
  const scale = Math.min(area.width / width, area.height / height)
  const shown = {
    x: area.x + (area.width - width * scale) / 2,
    y: area.y,
    width: width * scale,
    height: height * scale,
  }
  return [
    `<draw:frame draw:style-name="Plain" draw:layer="layout" ${place(shown)}>`,
    `<draw:image xlink:href="${path}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>`,
    `<svg:desc>${escapedXml(alt)}</svg:desc></draw:frame>`,
  ].join('')
}

function paragraph(style: keyof typeof STYLES, text: string): string {
  return `<text:p text:style-name="${style}">${escapedXml(text)}</text:p>`
}

function place({ x, y, width, height }: Area): string {
  return `svg:width="${points(width)}" svg:height="${points(height)}" svg:x="${points(x)}" svg:y="${points(y)}"`
}

function points(emu: number): string {
  return `${Math.round((emu / EMU_IN_POINT) * 100) / 100}pt`
}

function letters({ size, bold, colour }: (typeof STYLES)[keyof typeof STYLES]): string {
  return `<style:text-properties style:font-name="${FONT}" fo:font-size="${size}pt"${bold ? ' fo:font-weight="bold"' : ''} fo:color="${colour}" fo:language="nl" fo:country="NL"/>`
}

function fontFaces(): string {
  return `<office:font-face-decls><style:font-face style:name="${FONT}" svg:font-family="${FAMILIES}"/></office:font-face-decls>`
}

function styles({ language }: Deck): string {
  return part('styles', [
    fontFaces(),
    `<office:styles><style:default-style style:family="graphic"><style:text-properties style:font-name="${FONT}" fo:font-size="18pt" fo:language="${language}" fo:country="NL"/></style:default-style></office:styles>`,
    '<office:automatic-styles>',
    `<style:page-layout style:name="Wide"><style:page-layout-properties fo:margin="0pt" fo:page-width="${points(SLIDE_SIZE.width)}" fo:page-height="${points(SLIDE_SIZE.height)}" style:print-orientation="landscape"/></style:page-layout>`,
    '<style:style style:name="Paper" style:family="drawing-page"><style:drawing-page-properties draw:fill="solid" draw:fill-color="#ffffff"/></style:style>',
    '</office:automatic-styles><office:master-styles>',
    '<draw:layer-set><draw:layer draw:name="layout"/><draw:layer draw:name="background"/><draw:layer draw:name="backgroundobjects"/><draw:layer draw:name="controls"/><draw:layer draw:name="measurelines"/></draw:layer-set>',
    '<style:master-page style:name="Draaitafel" style:page-layout-name="Wide" draw:style-name="Paper">',
    '</style:master-page></office:master-styles>',
  ])
}

function mark(): PictureBlock {
  const circle = (radius: number, fill: string) => ({
    kind: 'path' as const,
    d: `M${50 - radius} 50A${radius} ${radius} 0 0 1 ${50 + radius} 50A${radius} ${radius} 0 0 1 ${50 - radius} 50Z`,
    ...{ fill, stroke: null, strokeWidth: 0, dash: null },
  })
  const arm = { kind: 'path' as const, d: 'M50 50L14 14', fill: null, stroke: '#c43a1d', strokeWidth: 10, dash: null }
  return {
    kind: 'picture',
    alt: 'Draaitafel',
    width: 100,
    height: 100,
    shapes: [circle(50, INK), arm, circle(13, '#ffffff')],
  }
}
