// Fields added to lines after the golden files were written. The files never change: what was written then has no
// such field, and what today's code makes of it has the field with its empty value. Add a new field here once, and
// the rest of each file still holds.

import type { Json } from './notation.ts'

/** By the name of the noun: the field, and its value when nobody said anything. */
export const fieldsSince: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  step: { tasks: '' },
}

const nothingSaid = new Map(Object.values(fieldsSince).flatMap((fields) => Object.entries(fields)))

/** For `JSON.stringify`: leaves out later fields with their empty value. `key` may be a path, as in differences. */
export function isOfLater(key: string, value: unknown): boolean {
  const field = key.slice(key.lastIndexOf('.') + 1)
  return nothingSaid.has(field) && JSON.stringify(value) === JSON.stringify(nothingSaid.get(field))
}

export function isFieldOfLater(field: string): boolean {
  return nothingSaid.has(field)
}

/** A plan file as it was written then. */
export function asWrittenThen(text: string): string {
  return [...nothingSaid].reduce(
    (file, [field, value]) => file.replaceAll(new RegExp(`,\\n *"${field}": ${JSON.stringify(value)}`, 'g'), ''),
    text,
  )
}

/** An action in today's form. */
export function asAskedNow<T extends object>(action: T): T {
  const { type = '', facts, ...rest } = action as { type?: string; facts?: object }
  const [noun = '', what] = type.split('.')
  if (type === 'script.set') return { ...action, steps: stepsAskedNow((action as { steps?: readonly object[] }).steps) }
  if (type === 'plan.add') return Object.fromEntries(Object.entries(action).map(linesAskedNow)) as T
  return what === 'add' && facts
    ? ({ type, facts: { ...fieldsSince[noun], ...facts }, ...rest } as unknown as T)
    : action
}

function stepsAskedNow(steps: readonly object[] = []): object[] {
  return steps.map((step) => ({ ...fieldsSince.step, ...step }))
}

const nounOfList: Readonly<Record<string, string>> = { parties: 'party', needs: 'need', investments: 'investment' }

function linesAskedNow([list, lines]: [string, unknown]): [string, unknown] {
  const since = fieldsSince[nounOfList[list] ?? '']
  return since && Array.isArray(lines) ? [list, lines.map((line: object) => ({ ...since, ...line }))] : [list, lines]
}
