// A picture as a part of a page: lines stay vectors, words stay text, and screen readers get its description.

import type { PictureBlock, Shape } from '@draaitafel/shared/report/reportTree.ts'
import { PAGE_HEIGHT, type Part } from './flow.ts'
import { colourStep, PAGE, type Page, TEXT_WIDTH } from './page.ts'
import { attributes, type Tag, tagIn } from './structure.ts'
import type { Point } from './svgArc.ts'
import { pathSteps } from './svgPath.ts'
import { array, decimal, textString } from './syntax.ts'
import { type Typesetter, widthOf } from './typesetter.ts'

interface Place {
  readonly top: number
  readonly scale: number
}

export function picturePart(typesetter: Typesetter, document: Tag, picture: PictureBlock): Part {
  const scale = Math.min(TEXT_WIDTH / picture.width, PAGE_HEIGHT / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  return {
    before: 8,
    after: 12,
    start: height,
    keepsWithNext: false,
    draw: (flow) => {
      const bottom = PAGE.height - flow.y - height
      const box = array(
        [PAGE.margin, bottom, PAGE.margin + width, bottom + height].map((edge) => decimal(edge * flow.enlarged)),
      )
      const tag = tagIn(document, 'Figure', {
        Alt: textString(picture.alt),
        A: attributes('Layout', { Placement: '/Block', BBox: box }),
      })
      const { page, y } = flow
      page.tagged(tag, () => {
        for (const shape of picture.shapes) drawShape(typesetter, page, shape, { top: y, scale })
      })
      flow.y += height
    },
  }
}

/** Above the title; decoration, so it has no tag. */
export function coverPart(typesetter: Typesetter, picture: PictureBlock): Part {
  const scale = TEXT_WIDTH / picture.width
  const height = picture.height * scale
  return {
    before: 0,
    after: 10,
    start: height,
    keepsWithNext: true,
    draw: (flow) => {
      const { page, y } = flow
      page.decoration('Layout', () => {
        for (const shape of picture.shapes) drawShape(typesetter, page, shape, { top: y, scale })
      })
      flow.y += height
    },
  }
}

function drawShape(typesetter: Typesetter, page: Page, shape: Shape, { top, scale }: Place): void {
  if (shape.kind === 'text') {
    const glyphs = typesetter.glyphs(shape.text, { bold: shape.bold, tabular: false })
    const size = shape.size * scale
    const before = { start: 0, middle: 0.5, end: 1 }[shape.anchor] * widthOf(glyphs) * size
    page.words(glyphs, PAGE.margin + shape.x * scale - before, top + shape.y * scale, size, shape.fill)
    return
  }
  const { d, fill, stroke, strokeWidth, dash } = shape
  if (fill === null && stroke === null) return
  const place = ([x, y]: Point): Point => [PAGE.margin + x * scale, PAGE.height - top - y * scale]
  const paint = fill === null ? 'S' : stroke === null ? 'f' : 'B'
  const steps = [
    'q',
    ...(fill === null ? [] : [colourStep(fill, 'rg')]),
    ...(stroke === null ? [] : [colourStep(stroke, 'RG'), `${decimal(strokeWidth * scale)} w`]),
    ...(dash === null ? [] : [`${array(dash.map((length) => decimal(length * scale)))} 0 d`]),
    pathSteps(d, place),
    paint,
    'Q',
  ]
  page.draw(steps.join(' '))
}
