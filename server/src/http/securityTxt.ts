// Where someone reports a leak: security.txt of RFC 9116, with the contact of whoever runs this server. Without a contact
// there is no such file: an address that nobody reads is worse than none.

import type { App } from './checked.ts'
import type { HttpParts } from './context.ts'
import { Refusal } from './problems.ts'

const DAY_MS = 24 * 3_600_000
/** A year at most, says the RFC. It is made anew at each request, so it never expires while the server runs. */
const VALID_DAYS = 180

export function addSecurityTxt(app: App, { config: { securityContact }, publicUrl }: HttpParts): void {
  app.get('/.well-known/security.txt', async (_request, reply) => {
    if (securityContact === null) throw new Refusal('niet-gevonden')
    return reply.type('text/plain; charset=utf-8').send(securityTxt(securityContact, publicUrl(), new Date()))
  })
}

export function securityTxt(contact: string, publicUrl: string, now: Date): string {
  const expires = `${new Date(now.getTime() + VALID_DAYS * DAY_MS).toISOString().slice(0, 10)}T00:00:00.000Z`
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\nCanonical: ${publicUrl}/.well-known/security.txt\n`
}
