// Evaluates the formulas of a workbook, as a spreadsheet would. Supports only the functions that we write, so that a
// formula with something new in it fails here first.

import { type Cell, columnName, type Workbook } from '../src/report/workbook.ts'

type Scalar = number | string | boolean | null
type Value = Scalar | readonly Scalar[]

/** Every formula of the workbook as [where, stored result, computed result]. */
export function worked(workbook: Workbook): [place: string, said: number, found: Value][] {
  const cells = new Map<string, Cell>()
  for (const { name, rows } of workbook.sheets) {
    rows.forEach((row, at) => {
      row.cells.forEach((cell, column) => {
        cells.set(`${name}!${columnName(column)}${at + 1}`, cell)
      })
    })
  }
  const known = new Map<string, Scalar>()
  const valueAt = (place: string): Scalar => {
    const before = known.get(place)
    if (before !== undefined) return before
    const cell = cells.get(place)
    const worksOut = cell?.kind === 'formula' || cell?.kind === 'words'
    // A formula that gives an empty cell gives a zero.
    const value = worksOut ? (single(workOut(cell.formula, place.split('!')[0] ?? '', valueAt)) ?? 0) : plain(cell)
    known.set(place, value)
    return value
  }
  return [...cells].flatMap(([place, cell]) => (cell.kind === 'formula' ? [[place, cell.value, valueAt(place)]] : []))
}

function plain(cell: Cell | undefined): Scalar {
  if (cell?.kind === 'text') return cell.text
  return cell?.kind === 'number' ? cell.value : null
}

const TOKENS = /"[^"]*"|(?:(?:'[^']+'|\w+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+|\d+|<=|<>|./g

function workOut(formula: string, sheet: string, valueAt: (place: string) => Scalar): Value {
  const tokens = formula.match(TOKENS) ?? []
  let next = 0
  const take = (wanted?: string): string => {
    const token = tokens[next]
    if (token === undefined || (wanted !== undefined && token !== wanted)) throw new Error(`${wanted} in ${formula}`)
    next += 1
    return token
  }

  const binary = (operators: readonly string[], part: () => Value) => (): Value => {
    let left = part()
    while (operators.includes(tokens[next] ?? '')) left = each(operate(take()), left, part())
    return left
  }
  const factor = (): Value => {
    const token = take()
    if (token === '-') return each((_, one) => -numberOf(one), null, factor())
    if (token === '(') {
      const inner = comparison()
      take(')')
      return inner
    }
    if (token.startsWith('"')) return token.slice(1, -1)
    if (/^\d+$/.test(token)) return Number(token)
    if (tokens[next] !== '(') return reference(token, sheet, valueAt)
    take('(')
    const given: Value[] = []
    while (tokens[next] !== ')') {
      given.push(comparison())
      if (tokens[next] === ',') take()
    }
    take(')')
    return call(token, given)
  }
  const product = binary(['*', '/'], factor)
  const sum = binary(['+', '-', '&'], product)
  const comparison = binary(['=', '<>', '<='], sum)

  const value = comparison()
  if (next < tokens.length) throw new Error(`More after ${formula.slice(0, 40)}`)
  return value
}

function reference(token: string, sheet: string, valueAt: (place: string) => Scalar): Value {
  const [, named, first = '', last] = /^(?:'?([^'!]+)'?!)?([^:]+)(?::(.+))?$/.exec(token.replaceAll('$', '')) ?? []
  const on = named ?? sheet
  if (last === undefined) return valueAt(`${on}!${first}`)
  const [a, b] = [first, last].map((one) => ({ column: columnNumber(one), row: Number(/\d+$/.exec(one)?.[0]) }))
  const places: string[] = []
  for (let row = a?.row ?? 0; row <= (b?.row ?? -1); row += 1) {
    for (let column = a?.column ?? 0; column <= (b?.column ?? -1); column += 1) {
      places.push(`${on}!${columnName(column)}${row}`)
    }
  }
  return places.map(valueAt)
}

function columnNumber(place: string): number {
  return [...place.replace(/\d+$/, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function call(name: string, given: readonly Value[]): Value {
  const [first = null, second = null, third = null] = given
  switch (name) {
    case 'IF':
      return single(first) === true ? second : third
    case 'AND':
      return given.every((one) => single(one) === true)
    case 'OR':
      return given.some((one) => single(one) === true)
    case 'EXACT':
      return each((one, other) => (one ?? '') === (other ?? ''), first, second)
    case 'SUM':
    case 'SUMPRODUCT':
      return given.flat().reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0)
    case 'MAX':
      return Math.max(...given.flat().map(numberOf))
    case 'MIN':
      return Math.min(...given.flat().map(numberOf))
    case 'ROUND':
      return rounded(numberOf(single(first)), numberOf(single(second)))
    default:
      throw new Error(`Unknown function ${name}`)
  }
}

/** Half away from zero, and a value that floating point left slightly below half counts as half. */
function rounded(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15))
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals
}

function operate(operator: string): (one: Scalar, other: Scalar) => Scalar {
  switch (operator) {
    case '+':
      return (one, other) => numberOf(one) + numberOf(other)
    case '-':
      return (one, other) => numberOf(one) - numberOf(other)
    case '*':
      return (one, other) => numberOf(one) * numberOf(other)
    case '/':
      return (one, other) => numberOf(one) / numberOf(other)
    case '&':
      return (one, other) => `${one ?? ''}${other ?? ''}`
    case '=':
      return same
    case '<>':
      return (one, other) => !same(one, other)
    default:
      return (one, other) => numberOf(one) <= numberOf(other)
  }
}

/** Case-insensitive; an empty cell equals an empty text. */
function same(one: Scalar, other: Scalar): boolean {
  const [a, b] = [one ?? (typeof other === 'string' ? '' : 0), other ?? (typeof one === 'string' ? '' : 0)]
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b
}

function each(work: (one: Scalar, other: Scalar) => Scalar, one: Value, other: Value): Value {
  if (!Array.isArray(one) && !Array.isArray(other)) return work(one as Scalar, other as Scalar)
  const length = Math.max(Array.isArray(one) ? one.length : 0, Array.isArray(other) ? other.length : 0)
  const at = (value: Value, index: number) => (Array.isArray(value) ? (value[index] ?? null) : (value as Scalar))
  return Array.from({ length }, (_, index) => work(at(one, index), at(other, index)))
}

function numberOf(value: Scalar): number {
  return typeof value === 'string' ? Number.NaN : Number(value)
}

function single(value: Value): Scalar {
  return Array.isArray(value) ? (value[0] ?? null) : (value as Scalar)
}
