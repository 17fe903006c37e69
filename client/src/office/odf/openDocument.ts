// What every OpenDocument file has: the opening of its parts, and the package around them. The parts of a package and
// which comes first: OpenDocument, part "packages". Each file states its own version.

import { strToU8, type Zippable, zipSync } from 'fflate'

export type OpenDocumentVersion = '1.2' | '1.3'
export type PartName = 'content' | 'styles' | 'meta' | 'settings'

const XML_OPENING = '<?xml version="1.0" encoding="UTF-8"?>\n'
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'

const namespaces: Readonly<Record<string, string>> = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  config: 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  presentation: 'urn:oasis:names:tc:opendocument:xmlns:presentation:1.0',
  number: 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  of: 'urn:oasis:names:tc:opendocument:xmlns:of:1.2',
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
}

/** One part as a whole, such as content.xml. */
export function documentPart(part: PartName, version: OpenDocumentVersion, inside: string): string {
  const names = Object.entries(namespaces).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  const root = `office:document-${part}`
  return `${XML_OPENING}<${root}${names.join('')} office:version="${version}">${inside}</${root}>`
}

/** `parts`: path in the package → contents: XML, a drawing or a bitmap. */
export function openDocument(
  mimeType: string,
  version: OpenDocumentVersion,
  parts: Readonly<Record<string, string | Uint8Array>>,
): Blob {
  const files: Zippable = {
    // First and uncompressed, so that a program recognises the file by its first bytes.
    mimetype: [strToU8(mimeType), { level: 0 }],
    'META-INF/manifest.xml': strToU8(manifest(mimeType, version, Object.keys(parts))),
  }
  for (const [path, inside] of Object.entries(parts))
    files[path] = typeof inside === 'string' ? strToU8(inside) : inside
  return new Blob([zipSync(files)], { type: mimeType })
}

function manifest(mimeType: string, version: OpenDocumentVersion, paths: readonly string[]): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
  return [
    XML_OPENING,
    `<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="${version}">`,
    `<manifest:file-entry manifest:full-path="/" manifest:version="${version}" manifest:media-type="${mimeType}"/>`,
    ...paths.map((path) => entry(path, typeOf(path))),
    '</manifest:manifest>',
  ].join('')
}

function typeOf(path: string): string {
  if (path.endsWith('.svg')) return 'image/svg+xml'
  return path.endsWith('.png') ? 'image/png' : 'text/xml'
}
