// One slide: its title and lines as text that can be edited and is read out, its picture as shapes under one description.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import type { Deck, Slide } from '@draaitafel/shared/report/slides.ts'
import { AREAS } from './pptxLooks.ts'
import { pptxPicture } from './pptxPicture.ts'
import { type Area, NAMESPACES, place, treeOf, XML_HEAD } from './pptxXml.ts'

/** A picture leaves this much of the body to the words above it. */
const WORDS_ABOVE = 900_000
const BESIDE_PICTURE = 2000

/** In points: as large as there is room for. */
export function sizeOf(lines: readonly string[]): 24 | 30 | 36 {
  const signs = lines.reduce((sum, line) => sum + line.length + 20, 0)
  if (signs < 220) return 36
  return signs < 420 ? 30 : 24
}

/** In points, on the first slide. */
export function titleSizeOf(title: string): 28 | 36 | 48 {
  if (title.length <= 36) return 48
  return title.length <= 70 ? 36 : 28
}

export function titleSlideXml({ title, subtitle }: Deck): string {
  return slide([
    holder(2, 'type="ctrTitle"', [title], { size: 100 * titleSizeOf(title) }),
    holder(3, 'type="subTitle" idx="1"', [subtitle], { plain: true }),
  ])
}

/** `number`: of the slide, from 1. */
export function slideXml(deck: Deck, { title, lines, picture }: Slide, number: number): string {
  const { body } = AREAS
  const above = { ...body, height: WORDS_ABOVE }
  const below = { ...body, y: body.y + WORDS_ABOVE + 80_000, height: body.height - WORDS_ABOVE - 80_000 }
  // One line is a sentence, not a list.
  const plain = lines.length === 1
  return slide([
    holder(2, 'type="title"', [title]),
    holder(3, 'type="body" idx="1"', lines, {
      plain,
      ...(picture ? { area: above, size: BESIDE_PICTURE } : { size: 100 * sizeOf(lines) }),
    }),
    ...(picture ? [pptxPicture(picture, below, 10)] : []),
    small(4, deck.footer, AREAS.footer, 'l'),
    small(5, String(number), AREAS.number, 'r'),
  ])
}

function slide(shapes: readonly string[]): string {
  return `${XML_HEAD}<p:sld ${NAMESPACES}>${treeOf(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

interface Words {
  readonly plain?: boolean
  readonly area?: Area
  /** In hundredths of a point. */
  readonly size?: number
}

function holder(id: number, kind: string, lines: readonly string[], { plain = false, area, size }: Words = {}): string {
  const look = `lang="nl-NL"${size === undefined ? '' : ` sz="${size}"`}`
  const bare = plain ? '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>' : ''
  const paragraphs = lines.map((line) => `<a:p>${bare}<a:r><a:rPr ${look}/><a:t>${escapedXml(line)}</a:t></a:r></a:p>`)
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Tekst ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>`,
    `<p:spPr>${area ? place(area) : ''}</p:spPr>`,
    `<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('') || '<a:p/>'}</p:txBody></p:sp>`,
  ].join('')
}

function small(id: number, text: string, area: Area, side: 'l' | 'r'): string {
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Voet ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${place(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`,
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:pPr algn="${side}"/>`,
    `<a:r><a:rPr lang="nl-NL" sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr><a:t>${escapedXml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`,
  ].join('')
}
