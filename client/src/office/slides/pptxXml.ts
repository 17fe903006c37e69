// What the parts of a PowerPoint file share.

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const NAMESPACES = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ')

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function place({ x, y, width, height }: Area, tag = 'a:xfrm'): string {
  const whole = [x, y, width, height].map(Math.round)
  return `<${tag}><a:off x="${whole[0]}" y="${whole[1]}"/><a:ext cx="${whole[2]}" cy="${whole[3]}"/></${tag}>`
}

const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

export function treeOf(shapes: readonly string[]): string {
  return `<p:cSld><p:spTree>${GROUP}${shapes.join('')}</p:spTree></p:cSld>`
}
