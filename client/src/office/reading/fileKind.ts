// The kind of a file by its first bytes, whatever its name: people pass on whatever a program, a phone or a mailbox
// made of it.

import type { WrongFile } from '@draaitafel/shared/base/problem.ts'
import type { Packed } from './unpack.ts'

type FileKind =
  /** A zip, or the container of old or password-protected Excel files. */
  | { readonly kind: 'packed' }
  | { readonly kind: 'json'; readonly text: string }
  /** Text that is not JSON: a table, if anything. */
  | { readonly kind: 'text' }
  | { readonly kind: 'wrong'; readonly what: WrongFile }

const PACKED = ['PK\u0003\u0004', 'PK\u0005\u0006', '\u00d0\u00cf\u0011\u00e0']
const pictures = /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP|....ftyp)/s
const PAGE = /^<(?:!doctype html|html|head|body|table|meta|style|div|!--)/i

export function fileKindOf(bytes: Uint8Array, name: string): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  if (PACKED.some((first) => start.startsWith(first))) return { kind: 'packed' }
  if (start.startsWith('%PDF')) return { kind: 'wrong', what: 'pdf' }
  if (pictures.test(start)) return { kind: 'wrong', what: 'picture' }
  if (start.startsWith('{\\rtf')) return { kind: 'wrong', what: 'document' }
  const { text, isSure } = textOf(bytes)
  const begin = text.slice(0, 200).trimStart()
  if (begin === '' && text.trim() === '') return { kind: 'wrong', what: 'empty' }
  if (PAGE.test(begin)) return { kind: 'wrong', what: 'webPage' }
  if (begin.startsWith('<')) return { kind: 'wrong', what: 'xml' }
  if (!/^[{[]/.test(begin) && !/\.json$/i.test(name)) return { kind: 'text' }
  return isSure && !begin.includes('\u0000') ? { kind: 'json', text } : { kind: 'wrong', what: 'notUtf8' }
}

/** Other kinds of zip than our spreadsheets; null for one that may be a spreadsheet. */
export function wrongZip(packed: Packed): WrongFile | null {
  const type = packed.text('mimetype').trim()
  if (/opendocument\.(text|presentation|graphics)/.test(type)) return 'document'
  if (packed.some(/^xl\/workbook\.bin$/)) return 'binaryExcel'
  if (packed.some(/^(word|ppt)\//)) return 'document'
  if (packed.some(/\.iwa$|(^|\/)index\.zip$/)) return 'apple'
  return packed.has('content.xml') || packed.has('[Content_Types].xml') ? null : 'zip'
}

/** `isSure`: the file states or shows its encoding. Otherwise Windows-1252 is assumed, which always decodes. */
export function textOf(bytes: Uint8Array): { readonly text: string; readonly isSure: boolean } {
  const mark = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)
  const wide = mark === '\u00ff\u00fe' ? 'utf-16le' : mark === '\u00fe\u00ff' ? 'utf-16be' : null
  try {
    return { text: new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes), isSure: true }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isSure: false }
  }
}
