// Makes a table of the result of each value in each place, leaving out values that say no more than their neighbours.

import { type Json, written } from '../notation.ts'
import { givenIn, type Outcome, type Path, type Row, type Table } from '../oneByOne.ts'

/** In each place what to try: as words, and in order of size. */
export interface Tries {
  readonly words: readonly unknown[]
  readonly sizes: readonly unknown[]
}

export function tableOf(base: Json, tries: ReadonlyMap<Path, Tries>, outcome: Outcome): Table {
  const give = givenIn(base, outcome)
  const rows = [...tries].flatMap(([at, { words, sizes }]): Row[] => {
    const tried = (value: unknown) => ({ value, gives: give(at, value) })
    // Where one size gives a different result than the next there is a limit; in between there is nothing to see.
    const bySize = sizes.map(tried)
    const key = (one: { readonly gives: Json } | undefined) => JSON.stringify(one?.gives)
    const telling = bySize.filter(
      (one, index) => key(bySize[index - 1]) !== key(one) || key(bySize[index + 1]) !== key(one),
    )
    const groups = Map.groupBy([...words.map(tried), ...telling], key)
    return [...groups.values()].flatMap((group) => {
      const [first] = group
      if (!first || first.gives === null) return []
      return [{ at, gives: first.gives, from: group.map(({ value }) => written(value)) }]
    })
  })
  return { base, rows }
}
