// Everything that can be opened at a table: the parts of a workshop by phase, and a short menu for the rest.

import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'

/** By phase, in the order of the workshop. */
export const phases = {
  prepare: ['script', 'workshop', 'share', 'library', 'import'],
  meet: ['lookBack', 'parties', 'vision', 'aims', 'placing', 'worries', 'area', 'form', 'room'],
  knobs: ['baseline', 'knobs', 'flow', 'ideas', 'questions'],
  money: ['needs', 'money', 'landing', 'volunteering', 'balances', 'effects'],
  agree: ['risks', 'agreements', 'parked', 'remarks'],
  harvest: ['harvest', 'adoption', 'moments', 'missing', 'export'],
} as const
export type Phase = keyof typeof phases
export type PartEntry = (typeof phases)[Phase][number]

/** What everyone can do together, as a task of its own. */
export const taskOfEntry = {
  lookBack: 'lookBack',
  parties: 'table',
  vision: 'vision',
  aims: 'values',
  placing: 'placing',
  worries: 'worries',
  area: 'area',
  form: 'form',
  room: 'room',
  ideas: 'ideas',
  baseline: 'baseline',
  knobs: 'knobs',
  flow: 'flow',
  questions: 'questions',
  money: 'money',
  landing: 'landing',
  balances: 'balances',
  effects: 'effects',
  risks: 'risks',
  agreements: 'agreements',
  parked: 'parking',
  harvest: 'harvest',
  adoption: 'adoption',
  moments: 'compare',
} as const satisfies Partial<Record<PartEntry, TaskId>>

/** These are on the board itself: there is nothing to open, only to do together. */
const onlyTogether = [
  'vision',
  'worries',
  'knobs',
  'flow',
  'money',
  'landing',
  'risks',
  'harvest',
  'adoption',
] as const satisfies readonly PartEntry[]
type OnlyTogether = (typeof onlyTogether)[number]

export function isOnlyTogether(entry: PartEntry): entry is OnlyTogether {
  return onlyTogether.some((one) => one === entry)
}

/** The work of these tasks opens for one person alone as well, in a dialog. */
const openAlone = ['lookBack', 'area', 'form', 'room', 'ideas'] as const satisfies readonly PartEntry[]

export function isOpenAlone(entry: PartEntry): entry is (typeof openAlone)[number] {
  return openAlone.some((one) => one === entry)
}

/** At most seven for anyone. */
export const menuEntries = ['projector', 'lens', 'log', 'pause', 'seat', 'names', 'leave', 'delete'] as const
export type MenuEntryId = (typeof menuEntries)[number]

const notFor: Readonly<Record<Role, readonly (PartEntry | MenuEntryId)[]>> = {
  facilitator: ['seat'],
  participant: [...onlyTogether, 'projector', 'pause', 'baseline', 'import', 'delete'],
  reader: [...onlyTogether, 'share', 'pause', 'baseline', 'import', 'seat', 'names', 'delete'],
  viewer: [...onlyTogether, 'share', 'pause', 'baseline', 'import', 'seat', 'names', 'delete'],
}

export function isFor(role: Role, entry: PartEntry | MenuEntryId): boolean {
  return !notFor[role].includes(entry)
}
