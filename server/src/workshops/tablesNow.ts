// What goes on at the tables of a group that is apart, for the large screen: who is there, how far they are, and how to come in.
// Screens ask every few seconds, each by itself: for that long an answer holds for all of them.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { SubTable } from '@draaitafel/shared/plan/tables.ts'
import type { TableNow } from '@draaitafel/shared/protocol/http.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import type { Storage } from '../storage/storage.ts'
import type { WorkshopRecord } from '../storage/workshopStore.ts'

const HOLDS_MS = 2000

export interface TablesNowParts {
  readonly storage: Storage
  readonly registry: RoomRegistry
  /** The link by which participants come into this workshop. */
  linkOf(record: WorkshopRecord): string
}

export interface TablesNow {
  of(parent: string): Promise<readonly TableNow[]>
}

export function createTablesNow(parts: TablesNowParts): TablesNow {
  const told = new Map<string, { readonly until: number; readonly answer: Promise<readonly TableNow[]> }>()
  return {
    of(parent) {
      const now = performance.now()
      for (const [id, { until }] of told) if (until < now) told.delete(id)
      const known = told.get(parent)
      if (known) return known.answer
      const answer = look(parts, parent)
      told.set(parent, { until: now + HOLDS_MS, answer })
      // What failed holds for nobody.
      answer.catch(() => told.delete(parent))
      return answer
    },
  }
}

async function look(parts: TablesNowParts, parent: string): Promise<readonly TableNow[]> {
  const plan = await parts.registry.readPlan(parent)
  if (!plan.ok) throw new Error(`The plan of a live workshop cannot be read: ${plan.problem}`)
  const open = plan.value.tables.filter(({ state }) => state === 'open')
  return Promise.all(open.map((table) => lookAt(parts, table)))
}

async function lookAt(parts: TablesNowParts, { id, workshop, at }: SubTable): Promise<TableNow> {
  const { storage, registry } = parts
  const found = await storage.findWorkshop(workshop)
  const record = found.state === 'live' ? found.record : null
  const here = (await registry.everyoneIn(workshop)).filter(({ role }) => mayWrite(role))
  const plan = record && (await registry.readPlan(workshop))
  return {
    letter: id,
    people: here.map(({ party }) => party),
    turned: plan?.ok ? turnedSince(plan.value, at) : 0,
    door: record?.doorOpen ? { code: record.code, link: parts.linkOf(record) } : null,
  }
}

function turnedSince({ knobs }: Plan, at: string): number {
  return knobs.filter(({ lastTurn }) => lastTurn !== null && lastTurn.at > at).length
}
