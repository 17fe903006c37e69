// The keys in the four links of a workshop. Derived from the server's secret, never stored: a stolen database opens
// nothing. A higher link generation revokes every older link at once.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { fromBytes } from '@draaitafel/shared/base/base32.ts'
import type { WorkshopLinks } from '@draaitafel/shared/protocol/http.ts'
import { type Role, roles } from '@draaitafel/shared/protocol/roles.ts'

/** 160 bits, 32 letters. */
const KEY_BYTES = 20

export interface KeyHolder {
  readonly id: string
  readonly linkGeneration: number
}

export function keyOf(secret: Uint8Array, workshop: KeyHolder, role: Role): string {
  const message = `${workshop.id}:${role}:${workshop.linkGeneration}`
  return fromBytes(createHmac('sha256', secret).update(message).digest().subarray(0, KEY_BYTES))
}

/** The role of a key; null for a wrong key. Compares all in constant time. */
export function roleOfKey(secret: Uint8Array, workshop: KeyHolder, key: string): Role | null {
  let found: Role | null = null
  for (const role of roles) if (sameText(key, keyOf(secret, workshop, role))) found = role
  return found
}

/** The whole links. The key is behind the #, which no browser sends to a server. */
export function linksOf(secret: Uint8Array, workshop: KeyHolder, publicUrl: string): WorkshopLinks {
  const link = (role: Role) => `${publicUrl}/w/${workshop.id}#${keyOf(secret, workshop, role)}`
  return {
    facilitator: link('facilitator'),
    participant: link('participant'),
    reader: link('reader'),
    viewer: link('viewer'),
  }
}

/** Compares texts in constant time. */
export function sameText(given: string, wanted: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}
