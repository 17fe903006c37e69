// What the parts of an OpenDocument text have in common: their opening, and lengths as they are written.

export const XML_OPENING = '<?xml version="1.0" encoding="UTF-8"?>\n'

const namespaces: Readonly<Record<string, string>> = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
}

/** One part as a whole: `root` is 'document-content' or 'document-styles'. */
export function odtPart(root: string, inside: readonly string[]): string {
  const names = Object.entries(namespaces).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  return `${XML_OPENING}<office:${root}${names.join('')} office:version="1.2">${inside.join('')}</office:${root}>`
}

/** Twentieths of a point as points: '510.2pt'. */
export function points(twentieths: number): string {
  return `${Math.round(twentieths * 5) / 100}pt`
}
