// The demo workshop: case C, under an id that belongs to this server's secret. Its links survive a restart, and a
// browser that kept a copy of another server's demo (an emptied DATA_DIR) never mixes the two.

import { createHmac } from 'node:crypto'
import { fromBytes } from '@draaitafel/shared/base/base32.ts'
import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { linksOf } from './access/keys.ts'
import type { Storage } from './storage/storage.ts'
import type { WorkshopRecord } from './storage/workshopStore.ts'
import { createWorkshop } from './workshops/createWorkshop.ts'

const DEMO_TITLE = 'Thuisplusflat Rotterdam'
const ID_BYTES = 10

export async function openDemo(storage: Storage, secret: Uint8Array, publicUrl: string): Promise<CreatedWorkshop> {
  const record = await findOrCreate(storage, secret)
  return { id: record.id, code: record.code, links: linksOf(secret, record, publicUrl) }
}

/** A deleted demo never comes back under its own id: devices that knew it may still hold a copy. */
async function findOrCreate(storage: Storage, secret: Uint8Array): Promise<WorkshopRecord> {
  for (let generation = 1; ; generation++) {
    const id = demoId(secret, generation)
    const found = await storage.findWorkshop(id)
    if (found.state === 'live') return found.record
    if (found.state === 'unknown') {
      const made = await create(storage, id)
      if (made) return made
      // Another server that starts at the same moment was first: it is found under this same id.
      generation--
    }
  }
}

/** Null when it is there by now. */
async function create(storage: Storage, id: string): Promise<WorkshopRecord | null> {
  try {
    return await createWorkshop(storage, planFromTemplate('casus-c', DEMO_TITLE), new Date(), { id })
  } catch (error) {
    if ((await storage.findWorkshop(id)).state === 'unknown') throw error
    return null
  }
}

function demoId(secret: Uint8Array, generation: number): string {
  return fromBytes(createHmac('sha256', secret).update(`demo:${generation}`).digest().subarray(0, ID_BYTES))
}
