// The notes of who leads: for facilitators alone, and no part of the plan. Two may write: who wrote on what is no longer
// there is told, and loses nothing.

import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { NotesAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fieldsOf, type HttpParts, routesWith, storedOrAnswer, visit } from './context.ts'
import { sendProblem } from './problems.ts'

export function addNotesRoutes(app: FastifyInstance, parts: HttpParts): void {
  const handle = routesWith(parts)
  app.get('/api/workshops/:id/notes', handle(read))
  app.put('/api/workshops/:id/notes', handle(write))
}

async function read(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'keepNotes')
  if (!visited) return reply
  const found = await storedOrAnswer(parts, reply, parts.storage.readNotes(visited.record.id))
  if (!found) return reply
  const answer: NotesAnswer = found.value
  return reply.send(answer)
}

async function write(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'keepNotes')
  if (!visited) return reply
  const { text, version } = fieldsOf(request.body)
  const isSound = typeof text === 'string' && text.length <= planLimits.noteLength && Number.isSafeInteger(version)
  if (!isSound) return sendProblem(reply, 'ongeldig-verzoek')
  const basedOn = Number(version)
  const written = await storedOrAnswer(parts, reply, parts.storage.writeNotes(visited.record.id, text, basedOn))
  if (!written) return reply
  if (!written.value) return sendProblem(reply, 'notities-veranderd')
  const answer: NotesAnswer = { text, version: basedOn + 1 }
  return reply.send(answer)
}
