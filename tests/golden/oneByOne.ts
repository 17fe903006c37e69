// One value at a time: a valid state, in which one value is replaced by another, and the result. Grouped by result,
// so that a table shows what a field accepts ('taken': unchanged), and what it makes of other values.

import { differences, type Json, MISSING, meant, plain } from './notation.ts'

export type Path = readonly (string | number)[]
type State = { [key: string]: unknown }

export interface Row {
  readonly at: Path
  readonly gives: Json
  readonly from: readonly Json[]
}

export interface Table {
  /** The state in which everything is valid. */
  readonly base: Json
  readonly rows: readonly Row[]
}

/** The result of a state: `refused` and why, or anything else; null where nothing is promised about it. */
export type Outcome = (state: State) => object | null

/** The rows as they are now. */
export function tableNow({ base, rows }: Table, outcome: Outcome): Row[] {
  const give = givenIn(base, outcome)
  return rows.map(({ at, from, gives }) => {
    const found = from.map((value) => give(at, meant(value)))
    const other = found.find((one) => JSON.stringify(one) !== JSON.stringify(gives))
    return { at, from, gives: other === undefined ? gives : other }
  })
}

/** 'taken', why it was refused, or what differs from the valid state. */
export function givenIn(base: Json, outcome: Outcome): (at: Path, value: unknown) => Json {
  const state = base as State
  const good = outcome(state)
  return (at, value) => {
    const found = outcome(withValue(state, at, value) as State)
    if (found === null || 'refused' in found) return found && plain(found)
    const other = differences(good, found)
    const [only, ...more] = Object.values(other)
    const isOne = value !== MISSING && more.length === 0 && only !== undefined
    return isOne && JSON.stringify(only) === JSON.stringify(plain(value)) ? 'taken' : other
  }
}

/** Another state: nothing of the valid one is overwritten. */
function withValue(state: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(state)) {
    const at = Number(key)
    return value === MISSING && rest.length === 0
      ? state.toSpliced(at, 1)
      : state.with(at, withValue(state[at], rest, value))
  }
  const { [key]: present, ...others } = state as State
  return value === MISSING && rest.length === 0
    ? others
    : { ...(state as State), [key]: withValue(present, rest, value) }
}
