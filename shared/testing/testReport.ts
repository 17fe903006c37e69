// Reports with one of everything, and reading a file back as the XML it should be.

import { SaxesParser } from 'saxes'
import type { PictureBlock, Report } from '../src/report/reportTree.ts'

export const testPicture: PictureBlock = {
  kind: 'picture',
  alt: 'Twee vakken: links "vol" & rechts <leeg>.',
  width: 800,
  height: 260,
  shapes: [
    { kind: 'path', d: 'M10 10 L390 10 L390 200 L10 200 Z', fill: '#dddddd', stroke: null, strokeWidth: 0, dash: null },
    {
      kind: 'path',
      d: 'M410 10 L790 10 L790 200 L410 200 Z',
      fill: null,
      stroke: '#1b1b1b',
      strokeWidth: 3,
      dash: [8, 4],
    },
    {
      kind: 'text',
      x: 200,
      y: 110,
      anchor: 'middle',
      size: 22,
      bold: true,
      fill: '#1b1b1b',
      text: 'Links <i> & meer',
    },
  ],
}

/** With text that would be markup if it were interpreted, in every place that contains people's words. */
export const hostileReport: Report = {
  title: '<script>alert(1)</script>',
  subtitle: '"><img src=x onerror=alert(1)>',
  language: 'nl',
  blocks: [
    { kind: 'heading', level: 1, text: '</h2><script>alert(2)</script>' },
    { kind: 'paragraph', text: '&lt;b&gt; ]]> <!-- \u0000\u000b\ud800\ufffe 🏠' },
    { kind: 'list', items: ['</ul><script>alert(3)</script>'] },
    {
      kind: 'table',
      caption: '" onfocus="alert(4)" x="',
      head: ['<td>', 'Bedrag'],
      rows: [['</table><script>alert(5)</script>', '€\u00a05']],
      numericColumns: [1],
    },
    { ...testPicture, alt: '</title><script>alert(6)</script>' },
  ],
}

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/**
 * Throws when it is not well-formed: unknown characters, prefixes or entities, and tags that do not match, among
 * others.
 */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root
}

/** Every element of that name inside, in the order of the file. */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  )
}

export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}
