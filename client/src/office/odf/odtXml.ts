// What the parts of an OpenDocument text share: their version, and how lengths are written.

import { documentPart, type OpenDocumentVersion, type PartName } from './openDocument.ts'

export const ODT_VERSION: OpenDocumentVersion = '1.2'

/** One part as a whole. */
export function odtPart(part: PartName, inside: readonly string[]): string {
  return documentPart(part, ODT_VERSION, inside.join(''))
}

/** Twentieths of a point as points: '510.2pt'. */
export function points(twentieths: number): string {
  return `${Math.round(twentieths * 5) / 100}pt`
}
