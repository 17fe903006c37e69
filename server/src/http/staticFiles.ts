// The built client, and the answer for anything that does not exist. Its pages are revalidated each time, so that an
// update arrives; the files they refer to have a hash in their name and may be cached for ever.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendProblem } from './problems.ts'

const clientDist = fileURLToPath(new URL('../../../client/dist', import.meta.url))
export const PAGES = [
  '/',
  '/nieuw',
  '/plannen',
  '/w/*',
  '/over-het-model',
  '/voor-begeleiders',
  '/toegankelijkheid',
  '/privacy',
]
/** Paths that no person types: a 404 there is answered as data. */
const NO_PAGES = /^\/(api|sync|assets|healthz|readyz|metrics|\.well-known)(?![a-z0-9-])/
const NOT_BUILT = 'De schermen van Draaitafel zijn nog niet gebouwd. Start de server met: npm start\n'

export async function addStaticFiles(app: FastifyInstance, root: string = clientDist): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'niet-gevonden'))
    for (const page of PAGES) {
      app.get(page, (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT))
    }
    return
  }
  await app.register(fastifyStatic, {
    root,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const keep = path.startsWith(join(root, 'assets'))
      reply.header('cache-control', keep ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  for (const page of PAGES) app.get(page, (_request, reply) => reply.sendFile('index.html'))
  app.setNotFoundHandler((request, reply) =>
    // The client shows a page that says so, in the same style as the rest.
    wantsPage(request) ? reply.code(404).sendFile('index.html') : sendProblem(reply, 'niet-gevonden'),
  )
}

function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !NO_PAGES.test(url) && (headers.accept ?? '').includes('text/html')
}
