// A picture of the report as a bitmap, for programs that show no drawings. Only a browser can do this: its canvas
// draws the shapes.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import type { PictureBlock, Shape } from '@draaitafel/shared/report/reportTree.ts'
import { PICTURE_FONTS } from '@draaitafel/shared/report/svg.ts'

/** Pixels per unit of the picture: sharp enough on paper. */
const SCALE = 2

/** Null if there is no canvas, or it returns nothing. */
export async function pictureAsPng({ width, height, shapes }: PictureBlock): Promise<Uint8Array | null> {
  if (typeof document === 'undefined') return null
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * SCALE)
  canvas.height = Math.round(height * SCALE)
  const context = canvas.getContext('2d')
  if (!context) return null
  context.scale(SCALE, SCALE)
  for (const shape of shapes) draw(context, shape)
  const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'))
  return blob && new Uint8Array(await blob.arrayBuffer())
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'path': {
      const path = new Path2D(shape.d)
      if (shape.fill !== null) {
        context.fillStyle = shape.fill
        context.fill(path)
      }
      if (shape.stroke !== null) {
        context.strokeStyle = shape.stroke
        context.lineWidth = shape.strokeWidth
        context.setLineDash(shape.dash === null ? [] : [...shape.dash])
        context.stroke(path)
      }
      return
    }
    case 'text':
      context.font = `${shape.bold ? 700 : 400} ${shape.size}px ${PICTURE_FONTS}`
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor
      context.fillStyle = shape.fill
      context.fillText(shape.text, shape.x, shape.y)
      return
    default:
      assertNever(shape)
  }
}
