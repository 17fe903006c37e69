// The table of nouns: all lists of a plan.

import { agreement } from './agreement.ts'
import type { FactsOf, LineNoun, LineOf, ListNoun } from './define.ts'
import { effect } from './effect.ts'
import { finding } from './finding.ts'
import { idea } from './idea.ts'
import { investment } from './investment.ts'
import { need } from './need.ts'
import { ownLink } from './ownLink.ts'
import { parked } from './parked.ts'
import { partyNoun } from './party.ts'
import { promiseBeforeNoun } from './promiseBefore.ts'
import { proof } from './proof.ts'
import { result } from './result.ts'
import { roundNoun } from './round.ts'
import { stepNoun } from './step.ts'
import { volunteering } from './volunteering.ts'
import { voteNoun } from './vote.ts'

/** Lists whose lines people add, change and remove one by one. */
export const lineNouns = {
  agreement,
  effect,
  finding,
  idea,
  investment,
  need,
  ownLink,
  parked,
  proof,
  result,
  volunteering,
} as const

/** All lists of the plan, in the order in which they are written: what others refer to comes first. */
export const listNouns = {
  party: partyNoun,
  need,
  round: roundNoun,
  agreement,
  investment,
  volunteering,
  proof,
  effect,
  finding,
  idea,
  ownLink,
  parked,
  promiseBefore: promiseBeforeNoun,
  result,
  vote: voteNoun,
  step: stepNoun,
} as const

type ListNouns = typeof listNouns
/** The lists as a plan has them, in order. */
export type Lists = {
  readonly [Name in keyof ListNouns as ListNouns[Name]['list']]: readonly LineOf<ListNouns[Name]>[]
}

export const emptyLists = Object.fromEntries(Object.values(listNouns).map(({ list }) => [list, []])) as unknown as Lists

type LineNouns = typeof lineNouns
export type LineName = keyof LineNouns

/** The form of a line in actions. Who gives a promise follows from the actor. */
type Written<Name extends LineName> = Omit<FactsOf<LineNouns[Name]>, 'word'>

type ActionsOn<Name extends LineName> =
  | { readonly type: `${Name}.add`; readonly id: string; readonly facts: Written<Name> }
  | { readonly type: `${Name}.change`; readonly id: string; readonly changes: Partial<Written<Name>> }
  | { readonly type: `${Name}.remove`; readonly id: string }

/** What people can do to a line of such a list. */
export type LineAction = { [Name in LineName]: ActionsOn<Name> }[LineName]
export type LineActionOf<Name extends LineName> = Extract<LineAction, { readonly type: `${Name}.${string}` }>

/** Any of them, where the code is the same for all: its lines are then known by their part alone. */
export type AnyLineNoun = LineNoun<string, LineNouns[LineName]['list'], Record<string, unknown>>
export type ListName = (typeof listNouns)[keyof typeof listNouns]['list']
type RootOf<N> = N extends ListNoun<infer _Name, infer _List, infer _Facts, infer Root> ? Root : never
/** The names of the lists in the document. */
export type ListRoot = RootOf<(typeof listNouns)[keyof typeof listNouns]>
/** Any list at all. */
export type AnyListNoun = ListNoun<string, ListName, Record<string, unknown>, ListRoot>

export const everyList = Object.values(listNouns) as unknown as readonly AnyListNoun[]

export function nounOfAction({ type }: Pick<LineAction, 'type'>): AnyLineNoun {
  return lineNouns[partsOf(type).name] as unknown as AnyLineNoun
}

export function isLineAction(action: { readonly type: string }): action is LineAction {
  return isLineType(action.type)
}

const lineDeeds = ['add', 'change', 'remove'] as const

export const lineTypes = (Object.keys(lineNouns) as LineName[]).flatMap((name) =>
  lineDeeds.map((what) => `${name}.${what}` as const),
)

const knownLineTypes: ReadonlySet<string> = new Set(lineTypes)

export function isLineType(type: string): type is LineAction['type'] {
  return knownLineTypes.has(type)
}

/** 'need.add' → need, add. */
export function partsOf(type: LineAction['type']): {
  readonly name: LineName
  readonly what: (typeof lineDeeds)[number]
} {
  const [name, what] = type.split('.') as [LineName, (typeof lineDeeds)[number]]
  return { name, what }
}

/** The root of the document with the lines of this noun. */
export function rootOf({ list, root }: { readonly list: string; readonly root?: string }): ListRoot {
  return (root ?? list) as ListRoot
}
