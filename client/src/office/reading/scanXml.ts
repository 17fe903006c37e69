// Walks through the XML of a spreadsheet: opening tags, closing tags and the text between. Names without their
// prefix. A document type is refused, and with it entities that the file defines itself.

import { SaxesParser } from 'saxes'
import { Unpackable } from './unpack.ts'

/** Omit the handlers that you do not need. */
interface XmlEvents {
  readonly open?: (name: string, attribute: (name: string) => string | null) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Undefined text stands for a part that is not in the file: it counts as empty. */
export function scanXml(xml: string, { open, close, text }: XmlEvents): void {
  if (xml === '') return
  const parser = new SaxesParser()
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name, attributes }) => {
    const byLocalName = (wanted: string) => Object.keys(attributes).find((whole) => whole.endsWith(`:${wanted}`))
    open?.(localName(name), (wanted) => attributes[wanted] ?? attributes[byLocalName(wanted) ?? ''] ?? null)
  })
  parser.on('closetag', ({ name }) => close?.(localName(name)))
  parser.on('text', (piece) => text?.(piece))
  parser.on('cdata', (piece) => text?.(piece))
  parser.write(xml).close()
}

function refuse(): never {
  throw new Unpackable('broken')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
