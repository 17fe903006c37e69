// The sheets of an Excel file as rows of values (ECMA-376, both of its dialects). Formats and formulas are passed over: of
// a formula the value that stands beside it counts.

import type { SheetRows, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { type CellBudget, collectRows } from './collectRows.ts'
import { scanXml } from './scanXml.ts'
import { type Packed, Unpackable } from './unpack.ts'

const WORKBOOK = 'xl/workbook.xml'

export function readXlsx(packed: Packed, budget: CellBudget): SheetRows[] {
  const book = targetOf(relationsOf(packed, '_rels/.rels', ''), 'officeDocument') ?? WORKBOOK
  const folder = book.slice(0, book.lastIndexOf('/') + 1)
  const own = relationsOf(packed, `${folder}_rels/${book.slice(folder.length)}.rels`, folder)
  const targets = new Map(own.map(({ id, target }) => [id, target]))
  const shared = sharedTexts(packed, targetOf(own, 'sharedStrings') ?? '')
  return sheetsOf(packed, book).map(({ name, id }) => {
    const path = targets.get(id)
    if (path === undefined || !packed.has(path)) throw new Unpackable('broken')
    return { name, rows: rowsOf(packed.text(path), shared, budget) }
  })
}

interface Relation {
  readonly id: string
  /** The last word of it. */
  readonly type: string
  readonly target: string
}

function relationsOf(packed: Packed, path: string, folder: string): Relation[] {
  const found: Relation[] = []
  scanXml(packed.text(path), {
    ...nothing,
    open: (name, attribute) => {
      const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
      if (name !== 'Relationship' || id === null || type === null || target === null) return
      const whole = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: whole })
    },
  })
  return found
}

function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target
}

function sheetsOf(packed: Packed, path: string): { readonly name: string; readonly id: string }[] {
  const found: { readonly name: string; readonly id: string }[] = []
  scanXml(packed.text(path), {
    ...nothing,
    open: (name, attribute) => {
      if (name === 'sheet') found.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' })
    },
  })
  if (found.length === 0) throw new Unpackable('broken')
  return found
}

function sharedTexts(packed: Packed, path: string): string[] {
  const texts: string[] = []
  const reader = richText()
  scanXml(packed.text(path), {
    open: reader.open,
    text: reader.text,
    close: (name) => {
      reader.close(name)
      if (name === 'si') texts.push(reader.take())
    },
  })
  return texts
}

function rowsOf(xml: string, shared: readonly string[], budget: CellBudget) {
  const collector = collectRows(budget)
  const reader = richText()
  let row = 0
  let column = 0
  let type = 'n'
  let value = ''
  let inValue = false
  scanXml(xml, {
    open: (name, attribute) => {
      reader.open(name)
      if (name === 'row') {
        // Rows and cells may leave out where they are: then they follow on.
        const place = Number(attribute('r'))
        row = Number.isInteger(place) && place > 0 ? place : row + 1
        column = -1
      } else if (name === 'c') {
        const place = attribute('r')
        column = place === null ? column + 1 : columnOf(place)
        type = attribute('t') ?? 'n'
        value = ''
      } else if (name === 'v') inValue = true
    },
    text: (text) => {
      reader.text(text)
      if (inValue) value += text
    },
    close: (name) => {
      reader.close(name)
      if (name === 'v') inValue = false
      else if (name === 'c') collector.put(column, cellValue(type, value, reader.take(), shared))
      else if (name === 'row') collector.end(row)
    },
  })
  return collector.rows
}

function cellValue(type: string, value: string, inline: string, shared: readonly string[]): SheetValue {
  switch (type) {
    case 's':
      return shared[Number(value)] ?? null
    case 'inlineStr':
      return inline
    case 'b':
      return value === '1'
    // An error such as #DIV/0! is a text too: it is shown to who has to mend it.
    case 'str':
    case 'e':
    case 'd':
      return plain(value)
    default:
      return value === '' || Number.isNaN(Number(value)) ? null : Number(value)
  }
}

/** Text in pieces of their own formats, without what is only there to say how it is pronounced. */
function richText() {
  let text = ''
  let inText = false
  let skipping = false
  return {
    open: (name: string) => {
      if (name === 't') inText = true
      else if (name === 'rPh') skipping = true
    },
    text: (piece: string) => {
      if (inText && !skipping) text += piece
    },
    close: (name: string) => {
      if (name === 't') inText = false
      else if (name === 'rPh') skipping = false
    },
    take: () => {
      const whole = plain(text)
      text = ''
      return whole
    },
  }
}

/** Excel writes a sign that XML does not know as _x000A_, and an underscore before such letters as _x005F_. */
function plain(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** 'AB12' → 27. */
function columnOf(place: string): number {
  let column = 0
  for (const letter of place.replace(/[^A-Za-z]/g, '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const nothing = { open: () => undefined, close: () => undefined, text: () => undefined }
