// A picture of the report as shapes on a slide: sharp at any size, its words can be changed, and it is read out as one
// description.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import { reckonedWidth } from '@draaitafel/shared/report/fitText.ts'
import type { PictureBlock, Shape } from '@draaitafel/shared/report/reportTree.ts'
import type { Point } from '../pdf/svgArc.ts'
import { strokesOf } from '../pdf/svgPath.ts'
import { type Area, place } from './pptxXml.ts'

const IN_POINT = 12_700
/** From the top of a line of text to its baseline, and its height, as fractions of the font size. */
const ASCENT = 0.95
const LINE = 1.25

/** As large as fits in the area, in its middle. `firstId`: of the shapes, one after the other. */
export function pptxPicture(picture: PictureBlock, area: Area, firstId: number): string {
  const { alt, width, height, shapes } = picture
  const scale = Math.min(area.width / width, area.height / height)
  const whole: Area = {
    x: area.x + (area.width - width * scale) / 2,
    y: area.y,
    width: width * scale,
    height: height * scale,
  }
  const inside = shapes.map((shape, at) =>
    shape.kind === 'text'
      ? textXml(shape, whole, scale, firstId + at + 1)
      : pathXml(shape, picture, whole, scale, firstId + at + 1),
  )
  const frame = place(whole).replace('</a:xfrm>', childFrame(whole))
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${firstId}" name="Afbeelding" descr="${escapedXml(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    `<p:grpSpPr>${frame}</p:grpSpPr>${inside.join('')}</p:grpSp>`,
  ].join('')
}

function childFrame({ x, y, width, height }: Area): string {
  const [left, top, wide, high] = [x, y, width, height].map(Math.round)
  return `<a:chOff x="${left}" y="${top}"/><a:chExt cx="${wide}" cy="${high}"/></a:xfrm>`
}

type PathShape = Extract<Shape, { kind: 'path' }>
type TextShape = Extract<Shape, { kind: 'text' }>

/** In hundredths of the picture's units, so that halves survive. */
const FINE = 100

function pathXml(
  { d, fill, stroke, strokeWidth, dash }: PathShape,
  { width, height }: PictureBlock,
  whole: Area,
  scale: number,
  id: number,
): string {
  const point = ([x, y]: Point) => `<a:pt x="${Math.round(x * FINE)}" y="${Math.round(y * FINE)}"/>`
  const steps = strokesOf(d).map((stroke) => {
    if (stroke.kind === 'close') return '<a:close/>'
    const points = stroke.points.map(point).join('')
    return {
      move: `<a:moveTo>${points}</a:moveTo>`,
      line: `<a:lnTo>${points}</a:lnTo>`,
      curve: `<a:cubicBezTo>${points}</a:cubicBezTo>`,
    }[stroke.kind]
  })
  const size = `w="${Math.round(width * FINE)}" h="${Math.round(height * FINE)}"`
  const inside = fill === null ? '<a:noFill/>' : colour(fill)
  const dashes = dash === null ? '' : '<a:prstDash val="sysDash"/>'
  const line =
    stroke === null
      ? '<a:ln><a:noFill/></a:ln>'
      : `<a:ln w="${Math.max(3175, Math.round(strokeWidth * scale))}">${colour(stroke)}${dashes}</a:ln>`
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Vorm ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place(whole)}`,
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>`,
    `<a:pathLst><a:path ${size}${fill === null ? ' fill="none"' : ''}>${steps.join('')}</a:path></a:pathLst></a:custGeom>${inside}${line}</p:spPr></p:sp>`,
  ].join('')
}

function textXml({ x, y, anchor, size, bold, fill, text }: TextShape, whole: Area, scale: number, id: number): string {
  // Wide enough in any font: it is placed by its anchor, and never wraps.
  const width = (reckonedWidth(text) + 1) * size
  const before = { start: 0, middle: width / 2, end: width }[anchor]
  const area = {
    x: whole.x + (x - before) * scale,
    y: whole.y + (y - size * ASCENT) * scale,
    width: width * scale,
    height: size * LINE * scale,
  }
  const side = { start: 'l', middle: 'ctr', end: 'r' }[anchor]
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Woorden ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${place(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`,
    `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:pPr algn="${side}"/>`,
    `<a:r><a:rPr lang="nl-NL" sz="${Math.round((size * scale * 100) / IN_POINT)}"${bold ? ' b="1"' : ''}>${colour(fill)}</a:rPr><a:t>${escapedXml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`,
  ].join('')
}

function colour(value: string): string {
  return `<a:solidFill><a:srgbClr val="${value.slice(1).toUpperCase()}"/></a:solidFill>`
}
