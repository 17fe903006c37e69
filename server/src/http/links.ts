// How others join: the code and the links to share, and new ones when the old ones leaked.

import type { Invitation } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { linksOf } from '../access/keys.ts'
import { may } from '../access/policy.ts'
import { startCommand } from '../base/reach.ts'
import type { SessionPort } from '../rooms/owed/sessionPort.ts'
import type { WorkshopRecord } from '../storage/workshopStore.ts'
import { renewAllLinks } from '../workshops/renewLinks.ts'
import { deletedAfter } from '../workshops/retention.ts'
import type { App } from './checked.ts'
import { giveCookie, type HttpParts, mayDo, stored, type Visit } from './context.ts'
import { Refusal } from './problems.ts'

export function addLinkRoutes(app: App, parts: HttpParts): void {
  app.get(
    '/api/workshops/:id/invitation',
    mayDo(parts, 'inviteParticipants'),
    async ({ visit: { record, role } }): Promise<Invitation> => invitationFor(parts, record, role),
  )
  app.post('/api/workshops/:id/links', mayDo(parts, 'renewLinks'), async (request, reply): Promise<Invitation> => {
    const record = await renew(parts, request.visit)
    giveCookie(parts, request, reply, record, request.visit.role)
    return invitationFor(parts, record, request.visit.role)
  })
}

/** The screens of the browser that asked stay; they reconnect with the cookie that the answer sets. */
async function renew(parts: HttpParts, { record, role, browser }: Visit): Promise<WorkshopRecord> {
  const mayStay = (port: SessionPort) => port.role === role && port.browser === browser
  const renewed = await stored(renewAllLinks(parts, record, mayStay))
  // Another facilitator was first, so this cookie no longer counts.
  if (!renewed) throw new Refusal('niet-ingelogd')
  parts.audit({ event: 'linksRenewed', workshop: record.id, by: 'facilitator' })
  return renewed
}

function invitationFor(parts: HttpParts, record: WorkshopRecord, role: Role): Invitation {
  const links = linksOf(parts.secret, record, parts.publicUrl())
  // It contains an address of this machine, which is of no use to others.
  const command = may(role, 'inviteEveryone') ? startCommand(parts.publicUrl()) : null
  return {
    code: record.code,
    doorOpen: record.doorOpen,
    links: may(role, 'inviteEveryone') ? links : { participant: links.participant },
    deletedAfter: deletedAfter(record, parts.config.retentionDays),
    ...(command !== null && { startCommand: command }),
  }
}
