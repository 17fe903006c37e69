// Fields added to lines after the golden files were written. The files never change: what was written then has no
// such field, and what today's code makes of it has the field with its empty value. Add a new field here once, and
// the rest of each file still holds.

import { allChosenIds } from '@draaitafel/shared/nouns/chosen.ts'
import type { Json } from './notation.ts'

/** By the name of the noun: the field, and its value when nobody said anything. */
export const fieldsSince: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  agreement: { keeper: null, due: '' },
  step: { tasks: '' },
  workshop: { moneyFirst: false, sealing: null },
  plan: { partOf: null, compared: '', replay: '' },
  investment: { lands: null, takes: null, weighs: null, keeps: null },
}

/** Lists that a plan did not have then. What is stored is without, and reads as none. */
export const listsSince: readonly string[] = [
  'effects',
  'findings',
  'leverIdeas',
  'ownLinks',
  'promisesBefore',
  'remarks',
  'results',
  'verdicts',
  'tables',
  'picks',
]

const nothingSaid = new Map(Object.values(fieldsSince).flatMap((fields) => Object.entries(fields)))

/** For `JSON.stringify`: leaves out later fields with their empty value. `key` may be a path, as in differences. */
export function isOfLater(key: string, value: unknown): boolean {
  const field = key.slice(key.lastIndexOf('.') + 1)
  // An empty list of a plan is an empty map of the document.
  if (listsSince.includes(field)) return typeof value === 'object' && value !== null && isEmpty(value)
  return nothingSaid.has(field) && JSON.stringify(value) === JSON.stringify(nothingSaid.get(field))
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}

export function isFieldOfLater(field: string): boolean {
  return nothingSaid.has(field)
}

/** A plan file as it was written then. */
export function asWrittenThen(text: string): string {
  const withoutLists = listsSince.reduce((file, list) => file.replace(`,\n  "${list}": []`, ''), text)
  return [...nothingSaid].reduce(
    (file, [field, value]) => file.replaceAll(new RegExp(`,\\n *"${field}": ${JSON.stringify(value)}`, 'g'), ''),
    withoutLists,
  )
}

const noneOfLater = Object.fromEntries(listsSince.map((list) => [list, []]))

/** An action in today's form. */
export function asAskedNow<T extends object>(action: T): T {
  const { type = '', facts, ...rest } = action as { type?: string; facts?: object }
  const [noun = '', what] = type.split('.')
  if (type === 'script.set') return { ...action, steps: stepsAskedNow((action as { steps?: readonly object[] }).steps) }
  if ('plan' in action) return { ...action, plan: { ...noneOfLater, ...(action.plan as object) } }
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

/** How many lines a list of a file could hold then, where it holds more now: there is more to choose. */
const mostThen: Readonly<Record<string, { readonly was: number; readonly now: number }>> = {
  choices: { was: 32, now: allChosenIds.length },
}

/** A file that had too many lines then, with as many more as it needs to have too many now. */
export function asFullAsNow(text: string): string {
  const lists = [...listsTooFull(text)]
  if (lists.length === 0) return text
  const file = JSON.parse(text) as Record<string, Json>
  const filled = lists.map(([list, lines]) => {
    const more = Array.from({ length: (mostThen[list]?.now ?? 0) + 1 - lines.length }, () => lines.at(-1) ?? null)
    return [list, [...lines, ...more]]
  })
  return JSON.stringify({ ...file, ...Object.fromEntries(filled) })
}

/** What was said about such a file, with the figure of then. */
export function withFigureOfThen(text: string, said: Json): Json {
  const figures = listsTooFull(text).map(([list]) => mostThen[list])
  return figures.reduce<Json>(
    (told, most) => JSON.parse(JSON.stringify(told).replaceAll(String(most?.now), String(most?.was))) as Json,
    said,
  )
}

function listsTooFull(text: string): [string, Json[]][] {
  return Object.keys(mostThen).flatMap((list): [string, Json[]][] => {
    if (!text.includes(`"${list}":[`)) return []
    const lines: unknown = (JSON.parse(text) as Record<string, unknown>)[list]
    return Array.isArray(lines) && lines.length > (mostThen[list]?.was ?? 0) ? [[list, lines as Json[]]] : []
  })
}
