// Fastify and its plugins, in order. The routes are beside this file.

import type { Server } from 'node:http'
import fastifyCookie from '@fastify/cookie'
import fastifyHelmet from '@fastify/helmet'
import fastifyRateLimit from '@fastify/rate-limit'
import {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyHttpOptions,
  type FastifyReply,
  type FastifyRequest,
  fastify,
  LogController,
  type RouteOptions,
} from 'fastify'
import { addressGroup } from '../access/address.ts'
import { trustedHops } from '../access/clientAddress.ts'
import { browserOfRequest } from '../access/cookie.ts'
import { isOwnOrigin } from '../access/origin.ts'
import { addAccessRoutes } from './access.ts'
import { type App, checkBySchema, type SchemaTypes } from './checked.ts'
import { connectionLimits } from './connectionLimits.ts'
import { addressOf, type HttpParts } from './context.ts'
import { addCuesRoutes } from './cues.ts'
import { addElsewhere } from './elsewhere.ts'
import { answerError } from './errors.ts'
import { addHealthRoutes } from './health.ts'
import { addLinkRoutes } from './links.ts'
import { addMomentRoutes } from './moments.ts'
import { addNameRoutes } from './names.ts'
import { addNotesRoutes } from './notes.ts'
import { addOrganisationRoute } from './organisation.ts'
import { addPlanRoutes } from './plan.ts'
import { Refusal, sendProblem } from './problems.ts'
import { addRoundRoutes } from './rounds.ts'
import { addSeatRoutes } from './seat.ts'
import { httpsHeaders, securityHeaders } from './securityHeaders.ts'
import { addSecurityTxt } from './securityTxt.ts'
import { addSessionRoutes } from './sessions.ts'
import { addStaticFiles } from './staticFiles.ts'
import { addTableRoutes } from './tables.ts'
import { addWorkshopRoutes } from './workshops.ts'

const BODY_BYTES = 64 * 1024
/**
 * For the API only. A whole workshop may share one address, so an admitted browser has a counter of its own; everyone
 * else, and every attempt to join, is counted by address.
 */
const REQUESTS_PER_MINUTE = 600

/** `onRoute` is told each route as it is added: docs/openapi.json is made of them. */
export async function createApp(parts: HttpParts, onRoute?: (route: RouteOptions) => void): Promise<App> {
  const app = fastify(appOptions(parts)).withTypeProvider<SchemaTypes>()
  if (onRoute) app.addHook('onRoute', onRoute)
  app.setErrorHandler<FastifyError>((error, _request, reply) => answerError(parts.log, error, reply))
  app.setValidatorCompiler(checkBySchema)
  addElsewhere(app, parts.forwarder)
  await app.register(fastifyHelmet, securityHeaders(parts.publicUrl))
  await app.register(fastifyCookie)
  await app.register(fastifyRateLimit, {
    max: REQUESTS_PER_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => whoAsks(parts, request),
    allowList: (request) => !isApi(request),
  })
  app.addHook('onRequest', (request, reply) => refuseForeign(parts, request, reply))
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    const ms = Math.round(reply.elapsedTime)
    parts.log.debug({ method, route: routeOptions.url, status: reply.statusCode, ms }, 'request')
  })
  addWorkshopRoutes(app, parts)
  addLinkRoutes(app, parts)
  addSessionRoutes(app, parts)
  addAccessRoutes(app, parts)
  addSeatRoutes(app, parts)
  addPlanRoutes(app, parts)
  addRoundRoutes(app, parts)
  addMomentRoutes(app, parts)
  addNameRoutes(app, parts)
  addTableRoutes(app, parts)
  addNotesRoutes(app, parts)
  addCuesRoutes(app, parts)
  addOrganisationRoute(app, parts)
  addHealthRoutes(app, parts)
  addSecurityTxt(app, parts)
  await addStaticFiles(app)
  return app
}

/** Only for the workshop in the path: otherwise every new workshop would bring a fresh counter. */
function whoAsks({ secret }: HttpParts, request: FastifyRequest): string {
  const { params, headers } = request
  const { id } = (params ?? {}) as { readonly id?: unknown }
  const browser = typeof id === 'string' ? browserOfRequest(secret, { id }, headers.cookie) : undefined
  return browser ?? addressGroup(addressOf(request))
}

function appOptions({ log, config }: HttpParts): FastifyHttpOptions<Server> {
  const loggerInstance: FastifyBaseLogger = log
  return {
    // The log sees only what we choose to tell it: no addresses, no headers.
    logController: new LogController({ disableRequestLogging: true }),
    loggerInstance,
    bodyLimit: BODY_BYTES,
    trustProxy: trustedHops(config.trustProxy),
    forceCloseConnections: true,
    ...connectionLimits(log),
    // A link that a mail program cut in the middle of %23 still gets its page, which then asks for the code.
    rewriteUrl: ({ url = '/' }) => (url.startsWith('/w/') && !isReadable(url) ? url.replaceAll('%', '%25') : url),
    // What fails before there is a route, such as a path that cannot be decoded.
    frameworkErrors: (_error, _request, reply) => {
      sendProblem(reply, 'ongeldig-verzoek')
    },
  }
}

/** A request that changes something may only come from our own pages, or from a client that is not a browser. */
async function refuseForeign(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const publicUrl = parts.publicUrl()
  if (publicUrl.startsWith('https:')) reply.headers(httpsHeaders)
  // Responses may contain keys, codes and plans.
  if (isApi(request)) reply.header('cache-control', 'no-store')
  const { origin } = request.headers
  const changes = request.method !== 'GET' && request.method !== 'HEAD'
  if (changes && origin !== undefined && !isOwnOrigin(origin, publicUrl)) throw new Refusal('vreemde-herkomst')
}

/** What follows a truncated % may happen to be two hex digits that are not a character. */
function isReadable(url: string): boolean {
  try {
    decodeURI(url)
    return true
  } catch {
    return false
  }
}

/** By the route that answers, not by the path as written: %61pi is api too. */
function isApi({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith('/api/') ?? false
}
