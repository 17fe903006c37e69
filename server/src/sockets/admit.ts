// Who opens a WebSocket, and may they join? The answer is a guest, or the HTTP status that says why not.

import type { IncomingMessage } from 'node:http'
import { ROLE_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { accessOfRequest } from '../access/cookie.ts'
import { isOwnOrigin } from '../access/origin.ts'
import type { Log } from '../base/log.ts'
import type { Storage } from '../storage/storage.ts'
import { noteUse } from '../workshops/noteUse.ts'

export interface AdmitParts {
  readonly storage: Storage
  readonly secret: Uint8Array
  readonly log: Log
  publicUrl(): string
  isDraining(): boolean
}

export interface Guest {
  readonly workshop: string
  readonly role: Role
  readonly query: URLSearchParams
  readonly browser: string
  /** At the time the cookie was checked. The registry checks again when the session joins. */
  readonly linkGeneration: number
}

export async function admit(request: IncomingMessage, parts: AdmitParts): Promise<Guest | number> {
  const url = URL.parse(`http://localhost${request.url ?? '/'}`)
  const id = /^\/sync\/([a-z0-9-]{1,40})$/.exec(url?.pathname ?? '')?.[1]
  if (!url || id === undefined) return 404
  const { origin, cookie } = request.headers
  if (origin !== undefined && !isOwnOrigin(origin, parts.publicUrl())) return 403
  if (parts.isDraining()) return 503
  const found = await parts.storage.findWorkshop(id)
  if (found.state === 'unknown') return 404
  if (found.state === 'deleted') return 410
  const wanted = url.searchParams.get(ROLE_QUERY)
  const access = accessOfRequest(parts.secret, found.record, cookie, wanted, Date.now())
  if (access === null) return 401
  await noteUse(parts, found.record, new Date())
  const { linkGeneration } = found.record
  const { role, browser } = access
  return { workshop: id, role, browser, query: url.searchParams, linkGeneration }
}
