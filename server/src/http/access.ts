// In which role this browser may join, and making it forget that: on a shared laptop the next person must not get in.

import { idSchema } from '@draaitafel/shared/nouns/references.ts'
import type { AccessAnswer } from '@draaitafel/shared/protocol/http.ts'
import { ROLE_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import { roles } from '@draaitafel/shared/protocol/roles.ts'
import * as v from 'valibot'
import { cookieName, cookieOptions } from '../access/cookie.ts'
import type { App } from './checked.ts'
import { type HttpParts, mayDo } from './context.ts'

const forgotten = { params: v.object({ id: idSchema }), querystring: v.object({ [ROLE_QUERY]: v.picklist(roles) }) }

export function addAccessRoutes(app: App, parts: HttpParts): void {
  const path = '/api/workshops/:id/access'
  app.get(path, mayDo(parts, 'readPlan'), async ({ visit }): Promise<AccessAnswer> => ({ role: visit.role }))
  // Also for a deleted workshop or an invalid cookie: nothing of it should stay in this browser.
  app.delete(path, { schema: forgotten }, async ({ params, query }, reply) => {
    const { path, secure } = cookieOptions(parts.publicUrl())
    return reply.clearCookie(cookieName(params.id, query.role), { path, secure }).code(204).send()
  })
}
