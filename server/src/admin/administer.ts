// What an administrator can have done, by the running server or by a command that has the folder to itself. Titles and
// contents only where they are asked for.

import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '@draaitafel/shared/base/ids.ts'
import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { linksOf } from '../access/keys.ts'
import type { Audit } from '../base/audit.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import type { Ownership } from '../storage/ownership.ts'
import { DATABASE_FILE } from '../storage/sqlite/sqlite.ts'
import type { Storage } from '../storage/storage.ts'
import type { WorkshopRecord } from '../storage/workshopStore.ts'
import { renewAllLinks } from '../workshops/renewLinks.ts'
import { deletedAfter } from '../workshops/retention.ts'
import { addHeld, heldOf, noHeld, samplesOf } from './held.ts'
import {
  type AdminAnswer,
  type AdminRequest,
  COPY_FOLDER,
  type CopiedDatabase,
  type DeletedWorkshop,
  type DiskOfWorkshop,
  type ExportedWorkshop,
  type LinksOfWorkshop,
  type ListedWorkshop,
} from './protocol.ts'

export interface AdminParts {
  readonly storage: Storage
  readonly registry: RoomRegistry
  readonly ownership: Ownership
  readonly secret: Uint8Array
  readonly dataDir: string
  readonly retentionDays: number
  readonly audit: Audit
  publicUrl(): string
  /** Writes a copy of the database; absent where that is not ours to do. */
  readonly copyTo?: ((file: string) => Promise<void>) | undefined
}

/** After every workshop there will ever be: ISO 8601 sorts as text. */
const FOR_EVER = '9999'

export function createAdministration(parts: AdminParts): (request: AdminRequest) => Promise<AdminAnswer> {
  let isCopying = false
  return async (request) => {
    switch (request.do) {
      case 'list':
        return done(await list(parts, request.titles))
      case 'export':
        return withWorkshop(parts, request.id, (record) => exportOne(parts, record))
      case 'moment':
        return moment(parts, request.id, request.moment)
      case 'delete':
        return withWorkshop(parts, request.id, (record) => deleteOne(parts, record))
      case 'disk':
        return done(await disk(parts))
      case 'links':
        return withWorkshop(parts, request.id, (record) => links(parts, record, request.renew))
      case 'copy': {
        if (isCopying) return problem('Er wordt al een reservekopie gemaakt.')
        isCopying = true
        try {
          return await copy(parts)
        } finally {
          isCopying = false
        }
      }
    }
  }
}

/** What a command that was broken off left behind. */
export function removeOldCopies(dataDir: string): void {
  for (const name of readdirSync(dataDir))
    if (name.startsWith(COPY_FOLDER)) rmSync(join(dataDir, name), { recursive: true, force: true })
}

function done<T>(value: T): AdminAnswer<T> {
  return { ok: true, value }
}

function problem(sentence: string): AdminAnswer<never> {
  return { ok: false, problem: sentence }
}

/** With several servers only the one that has it can do it; what nobody has is taken for as long as this takes. */
async function withWorkshop<T>(
  { storage, ownership }: AdminParts,
  id: string,
  work: (record: WorkshopRecord) => Promise<AdminAnswer<T>>,
): Promise<AdminAnswer<T>> {
  const found = await storage.findWorkshop(id)
  if (found.state === 'live') {
    const claim = await ownership.claim(id)
    if (claim.kind === 'theirs')
      return problem(`Werksessie ${id} is nu bij de server ${claim.origin}; voer de opdracht daar uit.`)
    try {
      return await work(found.record)
    } finally {
      claim.release()
    }
  }
  if (found.state === 'deleted') return problem(`Werksessie ${id} is al verwijderd, op ${found.deletedAt}.`)
  return problem(`Er is geen werksessie ${id}.`)
}

/** Every workshop, each with its tables behind it. */
async function everyone({ storage }: AdminParts): Promise<readonly (readonly [WorkshopRecord, tableOf: string])[]> {
  const all: (readonly [WorkshopRecord, string])[] = []
  for (const record of await storage.listUnusedSince(FOR_EVER)) {
    all.push([record, ''])
    for (const { workshop } of await storage.listSubTables(record.id)) {
      const found = await storage.findWorkshop(workshop)
      if (found.state === 'live') all.push([found.record, record.id])
    }
  }
  return all
}

async function list(parts: AdminParts, titles: boolean): Promise<readonly ListedWorkshop[]> {
  const listed: ListedWorkshop[] = []
  for (const [record, tableOf] of await everyone(parts)) {
    const { id, createdAt, lastUsedAt } = record
    const plan = titles ? await parts.registry.readPlan(id) : null
    const title = plan && { title: plan.ok ? plan.value.workshop.title : null }
    listed.push({
      ...{ id, createdAt, lastUsedAt, tableOf, ...title },
      deletedAfter: deletedAfter(record, parts.retentionDays),
    })
  }
  return listed
}

async function exportOne(
  { storage, registry }: AdminParts,
  { id }: WorkshopRecord,
): Promise<AdminAnswer<ExportedWorkshop>> {
  const plan = await registry.readPlan(id)
  const moments = await storage.listMoments(id)
  const [{ text }, cues] = [await storage.readNotes(id), await storage.readCues(id)]
  return done({
    plan: plan.ok ? toPlanJson(plan.value) : null,
    moments: moments.map(({ id: moment, name, at }) => ({ id: moment, name, at })),
    notes: text,
    cues,
  })
}

async function moment({ storage }: AdminParts, id: string, wanted: string): Promise<AdminAnswer> {
  const bytes = await storage.loadMoment(id, wanted)
  if (!bytes) return problem(`Werksessie ${id} heeft geen moment ${wanted}.`)
  return done(JSON.parse(new TextDecoder().decode(bytes)))
}

async function deleteOne(parts: AdminParts, { id }: WorkshopRecord): Promise<AdminAnswer<DeletedWorkshop>> {
  const { storage, registry, audit } = parts
  const parent = await storage.findSubTable(id)
  if (parent) return problem(`${id} is een tafel van werksessie ${parent.parent}; verwijder die.`)
  const tables = (await storage.listSubTables(id)).map(({ workshop }) => workshop)
  const all = [id, ...tables]
  const samples: string[] = []
  let before = noHeld
  for (const one of all) {
    before = addHeld(before, await heldOf(storage, one))
    samples.push(...(await samplesOf(storage, one)))
  }
  const deletedAt = new Date().toISOString()
  await registry.deleteWorkshop(id, deletedAt)
  audit({ event: 'deleted', workshop: id, by: 'administrator' })
  let after = noHeld
  for (const one of all) after = addHeld(after, await heldOf(storage, one))
  return done({ id, tables, deletedAt, before, after, samples })
}

async function disk(parts: AdminParts): Promise<readonly DiskOfWorkshop[]> {
  const sizes: DiskOfWorkshop[] = []
  for (const [{ id }] of await everyone(parts)) sizes.push({ id, ...(await heldOf(parts.storage, id)) })
  return sizes.sort((one, other) => other.bytes - one.bytes)
}

async function links(parts: AdminParts, found: WorkshopRecord, renew: boolean): Promise<AdminAnswer<LinksOfWorkshop>> {
  const record = renew ? await renewAllLinks(parts, found, () => false) : found
  if (!record) return problem('Iemand anders vernieuwde de links tegelijk; probeer het opnieuw.')
  if (renew) parts.audit({ event: 'linksRenewed', workshop: record.id, by: 'administrator' })
  return done({ ...linksOf(parts.secret, record, parts.publicUrl()), code: record.code })
}

async function copy({ copyTo, dataDir }: AdminParts): Promise<AdminAnswer<CopiedDatabase>> {
  if (!copyTo) return problem('Draaitafel slaat op in PostgreSQL; maak een reservekopie met pg_dump.')
  const folder = join(dataDir, `${COPY_FOLDER}${newId()}`)
  const file = join(folder, DATABASE_FILE)
  try {
    removeOldCopies(dataDir)
    mkdirSync(folder, { mode: 0o700 })
    await copyTo(file)
    return done({ file })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return problem(`De database kan niet worden gekopieerd (${error instanceof Error ? error.message : error}).`)
  }
}
