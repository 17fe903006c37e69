// The sheets of an Excel file as rows of values (ECMA-376, both dialects). Formulas are skipped: the value stored
// beside one counts, and a formula without one is reported. Number formats: xlsxFormats.ts.

import type { SheetRows, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { type CellBudget, collectRows, MAX_COLUMNS } from './collectRows.ts'
import { dateOf } from './isoDate.ts'
import { scanXml } from './scanXml.ts'
import { type Packed, Unpackable } from './unpack.ts'
import { type FormatKind, figureAs, formatsOf } from './xlsxFormats.ts'

const WORKBOOK = 'xl/workbook.xml'

export function readXlsx(packed: Packed, budget: CellBudget): SheetRows[] {
  const book = targetOf(relationsOf(packed, '_rels/.rels', ''), 'officeDocument') ?? WORKBOOK
  const folder = book.slice(0, book.lastIndexOf('/') + 1)
  const own = relationsOf(packed, `${folder}_rels/${book.slice(folder.length)}.rels`, folder)
  const targets = new Map(own.map(({ id, target }) => [id, target]))
  const { sheets, isFrom1904 } = bookOf(packed, book)
  const facts: BookFacts = {
    texts: sharedTexts(packed, targetOf(own, 'sharedStrings')),
    formats: formatsOf(packed.text(targetOf(own, 'styles') ?? '')),
    isFrom1904,
  }
  return sheets.map(({ name, id, isHidden }) => {
    const path = targets.get(id)
    if (path === undefined || !packed.has(path)) throw new Unpackable('broken')
    return { name, ...tableOf(packed.text(path), facts, budget), ...(isHidden && { isHidden }) }
  })
}

interface BookFacts {
  readonly texts: readonly string[]
  readonly formats: readonly (FormatKind | null)[]
  readonly isFrom1904: boolean
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

interface Book {
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly isHidden: boolean }[]
  /** Files from an old Mac count days from this date. */
  readonly isFrom1904: boolean
}

function bookOf(packed: Packed, path: string): Book {
  const sheets: Book['sheets'][number][] = []
  let isFrom1904 = false
  scanXml(packed.text(path), {
    open: (name, attribute) => {
      if (name === 'workbookPr') isFrom1904 = isYes(attribute('date1904'))
      if (name !== 'sheet') return
      const isHidden = /hidden/i.test(attribute('state') ?? '')
      sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '', isHidden })
    },
  })
  if (sheets.length === 0) throw new Unpackable('broken')
  return { sheets, isFrom1904 }
}

function sharedTexts(packed: Packed, path: string | undefined): string[] {
  if (path === undefined) return []
  if (!packed.has(path)) throw new Unpackable('broken')
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

function tableOf(xml: string, facts: BookFacts, budget: CellBudget): Pick<SheetRows, 'rows' | 'hiddenColumns'> {
  const collector = collectRows(budget)
  const reader = richText()
  const hiddenColumns: number[] = []
  let row = 0
  let isHidden = false
  let column = 0
  let cell = rawCell('n', 0)
  let inValue = false
  scanXml(xml, {
    open: (name, attribute) => {
      reader.open(name)
      if (name === 'col' && isYes(attribute('hidden'))) {
        const last = Math.min(Number(attribute('max')), MAX_COLUMNS)
        for (let at = Number(attribute('min')); at <= last; at += 1) hiddenColumns.push(at - 1)
      } else if (name === 'row') {
        // Rows and cells may omit their position: then they follow the previous one.
        const place = Number(attribute('r'))
        row = Number.isInteger(place) && place > 0 ? place : row + 1
        column = -1
        isHidden = isYes(attribute('hidden')) || attribute('ht') === '0'
      } else if (name === 'c') {
        const place = attribute('r')
        column = place === null ? column + 1 : columnOf(place)
        cell = rawCell(attribute('t') ?? 'n', Number(attribute('s') ?? 0))
      } else if (name === 'f') cell.isFormula = true
      else if (name === 'v') inValue = true
    },
    text: (text) => {
      reader.text(text)
      if (inValue) cell.value += text
    },
    close: (name) => {
      reader.close(name)
      if (name === 'v') inValue = false
      else if (name === 'c') collector.put(column, cellValue(cell, reader.take(), facts))
      else if (name === 'row') collector.end(row, 1, isHidden)
    },
  })
  return { rows: collector.rows, ...(hiddenColumns.length > 0 && { hiddenColumns }) }
}

interface RawCell {
  readonly type: string
  readonly style: number
  value: string
  isFormula: boolean
}

function rawCell(type: string, style: number): RawCell {
  return { type, style, value: '', isFormula: false }
}

function cellValue({ type, style, value, isFormula }: RawCell, inline: string, facts: BookFacts): SheetValue {
  switch (type) {
    case 's': {
      const text = facts.texts[Number(value)]
      if (value !== '' && text === undefined) throw new Unpackable('broken')
      return text ?? null
    }
    case 'inlineStr':
      return inline
    case 'b':
      return value === '1'
    case 'd':
      return dateOf(value) ?? plain(value)
    // An error such as #DIV/0! is text too: it is shown to whoever has to fix it.
    case 'str':
    case 'e':
      return plain(value)
    default:
      if (value === '') return isFormula ? { odd: 'uncalculated' } : null
      return Number.isNaN(Number(value))
        ? null
        : figureAs(facts.formats[style] ?? null, Number(value), facts.isFrom1904)
  }
}

/** Text in differently formatted runs, without phonetic guides. */
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

/**
 * Excel writes a character that is not allowed in XML as _x000A_, and an underscore before such a sequence as
 * _x005F_.
 */
function plain(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** 'AB12' → 27. */
function columnOf(place: string): number {
  let column = 0
  for (const letter of place.replace(/[^A-Za-z]/g, '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function isYes(written: string | null): boolean {
  return written === '1' || written === 'true'
}
