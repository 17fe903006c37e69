// For the operator: is the server alive, may traffic come, and how is it doing. Numbers only from this machine, or
// with the operator's token.

import type { FastifyRequest } from 'fastify'
import { isThisMachine } from '../access/address.ts'
import { sameText } from '../access/keys.ts'
import type { App } from './checked.ts'
import type { HttpParts } from './context.ts'
import { Refusal } from './problems.ts'

export function addHealthRoutes(app: App, parts: HttpParts): void {
  app.get('/healthz', async (_request, reply) => reply.type('text/plain').send('ok\n'))
  app.get('/readyz', async (_request, reply) => {
    const ready = !parts.isDraining() && parts.registry.storageWorking && (await parts.storage.isWritable())
    if (!ready) throw new Refusal('niet-beschikbaar')
    return reply.type('text/plain').send('ok\n')
  })
  app.get('/metrics', async (request, reply) => {
    if (!isFromThisMachine(parts, request) && !hasToken(parts, request)) throw new Refusal('niet-gevonden')
    const { registry } = parts.metrics
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

/** A token that is wrong is answered as one that is missing: nobody learns that there is something here. */
function hasToken({ config: { metricsToken } }: HttpParts, { headers }: FastifyRequest): boolean {
  return metricsToken !== null && sameText(headers.authorization ?? '', `Bearer ${metricsToken}`)
}

function isFromThisMachine(parts: HttpParts, request: FastifyRequest): boolean {
  // A proxy on this machine that we were not told to trust makes everyone look local.
  if (parts.config.trustProxy === false && request.headers['x-forwarded-for'] !== undefined) return false
  return isThisMachine(request.ip)
}
