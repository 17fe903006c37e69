// Walks through the XML of a spreadsheet: what opens, what closes and the text between. Names without their prefix.
// Knows no document types and so no entities of its own making; a file that has one is refused.

import { Unpackable } from './unpack.ts'

interface XmlEvents {
  readonly open: (name: string, attribute: (name: string) => string | null) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Far above any that a spreadsheet needs: what looks for attributes in it must not take for ever. */
const LONGEST_TAG = 20_000
const NAME = /^[^\s/>]+/
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

export function scanXml(xml: string, events: XmlEvents): void {
  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    if (next !== at) events.text(unescaped(xml.slice(at, next < 0 ? xml.length : next)))
    if (next < 0) return
    if (xml.startsWith('<!--', next)) at = after(xml, '-->', next)
    else if (xml.startsWith('<![CDATA[', next)) {
      at = after(xml, ']]>', next)
      events.text(xml.slice(next + '<![CDATA['.length, at - ']]>'.length))
    } else if (xml.startsWith('<?', next)) at = after(xml, '?>', next)
    else if (xml.startsWith('<!', next)) throw new Unpackable('broken')
    else {
      at = endOfTag(xml, next)
      tell(xml.slice(next + 1, at - 1), events)
    }
  }
}

/** The inside of a tag. */
function tell(tag: string, { open, close }: XmlEvents): void {
  if (tag.startsWith('/')) {
    close(localName(tag.slice(1).trim()))
    return
  }
  const whole = NAME.exec(tag)?.[0]
  if (whole === undefined || tag.length > LONGEST_TAG) throw new Unpackable('broken')
  const name = localName(whole)
  const isEmpty = tag.endsWith('/')
  let found: Map<string, string> | null = null
  open(name, (wanted) => {
    found ??= attributesOf(tag.slice(whole.length))
    return found.get(wanted) ?? null
  })
  if (isEmpty) close(name)
}

function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)]
  return new Map(pairs.map(([, name = '', double, single]) => [localName(name), unescaped(double ?? single ?? '')]))
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Past the > that ends it; one between quotes does not. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml.charAt(at)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  throw new Unpackable('broken')
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from)
  if (at < 0) throw new Unpackable('broken')
  return at + end.length
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
