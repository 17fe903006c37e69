// A picture of the report as an SVG file: for every format that can contain one.

import { escapedXml } from '../base/xmlText.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

/** Font families to try in order; no file is fetched from elsewhere. */
export const PICTURE_FONTS = "'Atkinson Hyperlegible Next', Calibri, Verdana, sans-serif"

/** A whole file, with the alternative text as its title. */
export function svgText({ alt, width, height, shapes }: PictureBlock): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapedXml(alt)}</title>`,
    ...shapes.map(shapeText),
    '</svg>',
  ].join('')
}

function shapeText(shape: Shape): string {
  if (shape.kind === 'text') {
    const { x, y, anchor, size, bold, fill, text } = shape
    const weight = bold ? ' font-weight="700"' : ''
    return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${PICTURE_FONTS}" font-size="${size}"${weight} fill="${fill}">${escapedXml(text)}</text>`
  }
  const { d, fill, stroke, strokeWidth, dash } = shape
  const line = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`
  const dashes = dash === null ? '' : ` stroke-dasharray="${dash.join(' ')}"`
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}${dashes}/>`
}
