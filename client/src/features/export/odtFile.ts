// A report as an OpenDocument text, the open standard for what people go on writing in: the package around it. What
// the document says stands in odtContent.ts, how it looks in odtStyles.ts.
// The parts and their order: OpenDocument 1.2, part 3 (packages).

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { svgText } from '@draaitafel/shared/report/svg.ts'
import type { Zippable } from 'fflate'
import { odtContent, pictureName, picturesIn } from './odtContent.ts'
import { odtStyles } from './odtStyles.ts'
import { XML_OPENING } from './odtXml.ts'

const MIME_TYPE = 'application/vnd.oasis.opendocument.text'

/** The whole file, to be saved as .odt. Rejects only if the zip library cannot be loaded. */
export async function odtFile(report: Report): Promise<Blob> {
  const { strToU8, zipSync } = await import('fflate')
  const pictures = picturesIn(report).map((picture, at) => [pictureName(at), svgText(picture)] as const)
  const parts: Zippable = {
    // First and as it is, so that a program knows the file by its first bytes.
    mimetype: [strToU8(MIME_TYPE), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest(pictures.map(([name]) => name))),
    'meta.xml': strToU8(meta(report)),
    'styles.xml': strToU8(odtStyles(report)),
    'content.xml': strToU8(odtContent(report)),
  }
  for (const [name, svg] of pictures) parts[name] = strToU8(svg)
  return new Blob([zipSync(parts)], { type: MIME_TYPE })
}

function manifest(pictureNames: readonly string[]): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
  return [
    XML_OPENING,
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">',
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${MIME_TYPE}"/>`,
    ...['meta.xml', 'styles.xml', 'content.xml'].map((path) => entry(path, 'text/xml')),
    ...pictureNames.map((path) => entry(path, 'image/svg+xml')),
    '</manifest:manifest>',
  ].join('')
}

function meta({ title, language }: Report): string {
  return [
    XML_OPENING,
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
    ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>',
    '<meta:generator>Draaitafel</meta:generator>',
    `<dc:title>${escapedXml(title)}</dc:title>`,
    '<meta:initial-creator>Draaitafel</meta:initial-creator><dc:creator>Draaitafel</dc:creator>',
    `<dc:language>${language}</dc:language>`,
    '</office:meta></office:document-meta>',
  ].join('')
}
