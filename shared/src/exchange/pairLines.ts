// Matches lines of a file with lines already in the plan: first those that are equal in everything the file has, then
// those with the same name. Every line of the plan is matched once, so a duplicate in a file is a new line.

import type { LineRead } from './linesRead.ts'

export interface Likeness<T> {
  /** The fields that differ, as far as the file has them. */
  readonly differs: (line: T, inPlan: T) => (keyof T)[]
  readonly isCalledTheSame: (line: T, inPlan: T) => boolean
}

export function pairLines<T extends { readonly id: string }>(
  lines: readonly LineRead<T>[],
  plan: readonly T[],
  { differs, isCalledTheSame }: Likeness<T>,
): LineRead<T>[] {
  const left = new Set(plan)
  const pairs = new Map<LineRead<T>, T>()
  const pair = (fits: (line: T, inPlan: T) => boolean) => {
    for (const read of lines) {
      if (pairs.has(read)) continue
      const found = [...left].find((one) => fits(read.line, one))
      if (!found) continue
      pairs.set(read, found)
      left.delete(found)
    }
  }
  pair((line, one) => isCalledTheSame(line, one) && differs(line, one).length === 0)
  pair(isCalledTheSame)
  return lines.map((read) => {
    const inPlan = pairs.get(read)
    if (!inPlan) return read
    return { ...read, line: { ...read.line, id: inPlan.id }, inPlan, differs: differs(read.line, inPlan) }
  })
}
