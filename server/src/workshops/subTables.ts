// Splitting a workshop into tables that each make a variant, and bringing them back: each table is a workshop of its own,
// made from the plan as it is now, and what it made becomes a moment of the parent. The parent's document says where its
// tables are, and a table's document where it belongs. Repeating either is safe.

import { formatTableName, formatTitleAtTable } from '@draaitafel/shared/copy/nl/tables.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { tableKey } from '@draaitafel/shared/document/readTables.ts'
import { rootMap } from '@draaitafel/shared/document/schema.ts'
import { clearCompared, writePartOf, writeTables } from '@draaitafel/shared/document/writeTables.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { isTableLetter, type SubTable, tableLetters, toDigits } from '@draaitafel/shared/plan/tables.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import type { Storage } from '../storage/storage.ts'
import type { StoredSubTable } from '../storage/workshopStore.ts'
import { createWorkshop } from './createWorkshop.ts'
import { keepPlan, planBytes } from './keepPlan.ts'

export interface SubTableParts {
  readonly storage: Storage
  readonly registry: RoomRegistry
}

/** How many times one workshop can split. */
const MOST_SPLITS = 5

export type NotSplit = 'isTable' | 'isSplit' | 'inPractice' | 'tooOften' | 'unavailable'
export type NotBack = 'notSplit' | 'tooLarge' | 'full' | 'unavailable'

/** Those of the last time that it split. */
export async function presentTables({ storage }: SubTableParts, parent: string): Promise<readonly StoredSubTable[]> {
  const all = await storage.listSubTables(parent)
  const last = all.at(-1)?.split
  return all.filter(({ split }) => split === last)
}

export async function splitTable(
  parts: SubTableParts,
  parent: string,
  labels: readonly string[],
  mayLead: boolean,
): Promise<readonly SubTable[] | NotSplit> {
  const { storage, registry } = parts
  if (await storage.findSubTable(parent)) return 'isTable'
  const plan = await planOf(parts, parent)
  if (!plan || !registry.storageWorking) return 'unavailable'
  if (plan.practice) return 'inPractice'
  if (plan.tables.some(({ state }) => state === 'open')) return 'isSplit'
  const split = ((await storage.listSubTables(parent)).at(-1)?.split ?? 0) + 1
  if (split > MOST_SPLITS) return 'tooOften'
  const now = new Date()
  const tables: SubTable[] = []
  for (const [at, id] of tableLetters.slice(0, labels.length).entries()) {
    const label = labels[at] ?? id
    const { title } = plan.workshop
    const record = await createWorkshop(storage, planAtTable(plan, label), now, {
      tableOf: { parent, split, letter: id, name: label, mayLead, leader: '' },
      also: (doc) => writePartOf(doc, { workshop: parent, title, label, state: 'open' }),
    })
    const made = { moment: '', settings: '', lackingCents: 0 }
    const facts = { workshop: record.id, state: 'open', at: now.toISOString(), mayLead, led: false } as const
    tables.push({ id, label, ...facts, ...made })
  }
  const changed = await registry.change(parent, (doc) => {
    clearCompared(doc)
    writeTables(doc, tables)
  })
  return changed.ok ? tables : 'unavailable'
}

/** Reads what every table has by now. A moment for each that made something else than what was kept of it before. */
export async function bringTablesBack(parts: SubTableParts, parent: string): Promise<readonly SubTable[] | NotBack> {
  const { registry } = parts
  const stored = await presentTables(parts, parent)
  const plan = await planOf(parts, parent)
  if (!plan || !registry.storageWorking) return 'unavailable'
  if (stored.length === 0) return 'notSplit'
  const tables: SubTable[] = []
  for (const one of stored) {
    const table = await made(parts, plan, one)
    if (typeof table === 'string') return table
    tables.push(table)
  }
  const changed = await registry.change(parent, (doc) => writeTables(doc, tables))
  if (!changed.ok) return 'unavailable'
  for (const { label, workshop } of tables) {
    const { title } = plan.workshop
    const partOf = { workshop: parent, title, label, state: 'terug' } as const
    await registry.change(workshop, (doc) => writePartOf(doc, partOf))
  }
  return tables
}

/** Someone leads this table from now on, and every screen of the parent hears it. */
export async function tellLed({ registry }: SubTableParts, parent: string, letter: string): Promise<void> {
  await registry.change(parent, (doc) => {
    const session = rootMap(doc, 'session')
    const key = isTableLetter(letter) ? tableKey(letter) : ''
    const fact = session.get(key)
    if (typeof fact === 'object' && fact !== null) session.set(key, { ...fact, led: true })
  })
}

async function made(
  parts: SubTableParts,
  parent: Plan,
  { workshop, parent: id, letter, name: label, mayLead, leader }: StoredSubTable,
): Promise<SubTable | NotBack> {
  const { storage } = parts
  const found = await planOf(parts, workshop)
  if (!found || !isTableLetter(letter)) return 'unavailable'
  const plan = planBack(found, parent, label)
  const before = parent.tables.find((table) => table.workshop === workshop)
  const known = before && before.moment !== '' ? await storage.loadMoment(id, before.moment) : null
  const isKept = known !== null && Buffer.from(known).equals(Buffer.from(planBytes(plan)))
  const kept = isKept
    ? { id: before?.moment ?? '' }
    : await keepPlan(storage, { workshop: id, name: formatTableName(label), automatic: false }, plan)
  if (typeof kept === 'string') return kept
  return {
    ...{ id: letter, label, workshop, state: 'terug', mayLead, led: leader !== '' },
    at: isKept && before ? before.at : new Date().toISOString(),
    moment: kept.id,
    settings: toDigits(plan.knobs.map(({ setting }) => setting)),
    lackingCents: coverageOf(plan).total.lackingCents,
  }
}

/** The same start for each. What is going on in the room stays there. */
function planAtTable(plan: Plan, label: string): Plan {
  const title = formatTitleAtTable(plan.workshop.title, label)
  return {
    ...plan,
    workshop: { ...plan.workshop, title },
    rounds: plan.rounds.filter(({ state }) => state === 'getoond'),
  }
}

/** Under the title of the parent, unless the table has given it another one. */
function planBack(plan: Plan, { workshop: { title } }: Plan, label: string): Plan {
  if (plan.workshop.title !== formatTitleAtTable(title, label)) return plan
  return { ...plan, workshop: { ...plan.workshop, title } }
}

async function planOf({ registry }: SubTableParts, workshop: string): Promise<Plan | null> {
  const plan = await registry.readPlan(workshop)
  return plan.ok ? plan.value : null
}
