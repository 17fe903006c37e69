// With several servers: what is asked about a workshop is answered by the server that has it, whichever was asked.

import type { FastifyRequest } from 'fastify'
import type { Forwarder } from '../cluster/forwarder.ts'
import type { Hop } from '../cluster/hop.ts'
import type { App } from './checked.ts'
import { addressOf, stored } from './context.ts'
import { Refusal } from './problems.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set when another of our servers passed it on. */
    hop: Hop | null
  }
}

const OF_A_WORKSHOP = '/api/workshops/:id'
const ID = /^[a-z0-9-]{1,40}$/

/** Before anything else: limits count the visitor, wherever they came in. */
export function addElsewhere(app: App, forwarder: Forwarder | null): void {
  app.decorateRequest('hop', null)
  if (forwarder === null) return
  app.addHook('onRequest', async (request) => {
    const hop = forwarder.hopOf(request.raw)
    if (typeof hop === 'string') throw new Refusal('vreemde-server')
    request.hop = hop
  })
  // After the limits, and before anything is read of the body: what is passed on has all of it.
  app.addHook('preParsing', async (request, reply) => {
    const { hop } = request
    const workshop = workshopOf(request)
    if (workshop === null) return
    const asked = { workshop, address: addressOf(request), hop }
    const place = await stored(forwarder.request(asked, request.raw, reply.raw))
    if (place === 'nowhere') throw new Refusal('niet-beschikbaar')
    if (place === 'forwarded') reply.hijack()
    else if (reply.raw.destroyed) place.release()
    else reply.raw.once('close', place.release)
  })
}

/** Null: it is about none, or about one that cannot exist. */
function workshopOf({ routeOptions, params }: FastifyRequest): string | null {
  const { id } = (params ?? {}) as { readonly id?: unknown }
  const isAboutOne = routeOptions.url?.startsWith(OF_A_WORKSHOP) ?? false
  return isAboutOne && typeof id === 'string' && ID.test(id) ? id : null
}
