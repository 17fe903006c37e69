// docs/openapi.json from the routes themselves: paths and what they take come from the schemas that the server checks with.

import { jsonSchemaOf } from '@draaitafel/shared/testing/jsonSchema.ts'
import type { RouteOptions } from 'fastify'
import type * as v from 'valibot'
import { Crowd } from '../src/access/crowd.ts'
import { GuessLimiter } from '../src/access/guessLimiter.ts'
import { parseConfig } from '../src/base/config.ts'
import { createApp } from '../src/http/app.ts'
import { PAGES } from '../src/http/staticFiles.ts'
import { openRooms, quietMetrics, silent } from './room.ts'
import { type RouteWords, routeWords } from './routeWords.ts'

type JsonObject = Readonly<Record<string, unknown>>

export interface Route {
  /** As in `routeWords`. */
  readonly name: string
  readonly method: string
  readonly url: string
  readonly schema: Readonly<Record<string, unknown>>
}

/** All but the pages and their files. */
export async function routesOfServer(): Promise<readonly Route[]> {
  const config = parseConfig({})
  if (!config.ok) throw new Error(config.problem)
  const { registry, storage } = await openRooms()
  const routes: Route[] = []
  const keep = ({ method, url, schema }: RouteOptions) => {
    if (method === 'HEAD' || PAGES.includes(url) || url === '/*') return
    routes.push({ name: `${method} ${url}`, method: String(method), url, schema: (schema ?? {}) as Route['schema'] })
  }
  const crowd = new Crowd({ sessions: 1, sessionsPerAddress: 1 })
  const parts = { config: config.value, log: silent, storage, registry, secret: new Uint8Array(32), life: '' }
  const live = { publicUrl: () => 'http://localhost', isDraining: () => false, audit: () => {}, forwarder: null }
  const app = await createApp({ ...parts, ...live, crowd, metrics: quietMetrics(), guesses: new GuessLimiter() }, keep)
  await app.close()
  await registry.close()
  return routes.sort((one, other) => (one.url + one.method < other.url + other.method ? -1 : 1))
}

export async function openApiText(version: string): Promise<string> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of await routesOfServer()) {
    const path = route.url.replaceAll(/:([a-z]+)/g, '{$1}')
    paths[path] ??= {}
    paths[path][route.method.toLowerCase()] = operationOf(route, routeWords[route.name])
  }
  const problem = {
    type: 'object',
    required: ['type', 'title', 'detail', 'status'],
    properties: {
      type: { type: 'string', description: 'urn:draaitafel:probleem:…, stable' },
      title: { type: 'string', description: 'A Dutch sentence' },
      detail: { type: 'string', description: 'A Dutch sentence' },
      status: { type: 'integer' },
    },
  }
  const page = {
    openapi: '3.1.0',
    info: {
      title: 'Draaitafel',
      version,
      description:
        'The HTTP part of Draaitafel. Made by `npm run openapi` from the schemas that the server checks with; the WebSocket is in protocol.md.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'draaitafel.<workshop>.<role>' },
        metricsToken: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: problem },
    },
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function operationOf({ url, schema }: Route, words: RouteWords | undefined): JsonObject {
  const body = schema.body ? jsonSchemaOf(schema.body as v.GenericSchema) : words?.body && { description: words.body }
  const answers = Object.entries(words?.answers ?? {}).map(([status, description]) => [
    status,
    { description, ...(Number(status) >= 400 && { content: problemContent }) },
  ])
  const isOfWorkshop = url.startsWith('/api/workshops/') && words?.who !== 'anyone'
  return {
    summary: words?.does,
    description: `For: ${words?.who}.`,
    ...(isOfWorkshop && { security: [{ cookie: [] }] }),
    parameters: parametersOf(url, schema.querystring),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: Object.fromEntries(answers),
  }
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

function parametersOf(url: string, query: unknown): readonly JsonObject[] {
  const inPath = [...url.matchAll(/:([a-z]+)/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true },
    schema: { type: 'string' },
  }))
  if (!query) return inPath
  const { properties = {}, required = [] } = jsonSchemaOf(query as v.GenericSchema) as {
    readonly properties?: JsonObject
    readonly required?: readonly string[]
  }
  const asked = Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name), schema },
  }))
  return [...inPath, ...asked]
}
