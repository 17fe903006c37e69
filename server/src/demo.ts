// The demo workshop: case C, always under the same id, so that its links survive a restart.

import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { linksOf } from './access/keys.ts'
import { createWorkshop } from './rooms/createWorkshop.ts'
import type { Storage } from './storage/storage.ts'

const DEMO_ID = 'demo'
const DEMO_TITLE = 'Voorbeeld: casus C'

export async function openDemo(storage: Storage, secret: Uint8Array, publicUrl: string): Promise<CreatedWorkshop> {
  const found = await storage.findWorkshop(DEMO_ID)
  const record =
    found.state === 'live'
      ? found.record
      : await createWorkshop(storage, planFromTemplate('casus-c', DEMO_TITLE), new Date(), DEMO_ID)
  return { id: record.id, code: record.code, links: linksOf(secret, record, publicUrl) }
}
