// Taking someone's name out of a workshop: out of the document, as the server itself, so that no screen need have the right
// to change what others wrote; out of the moments and the private rounds; and out of the rows on disk. What they did stays.

import { shortText } from '@draaitafel/shared/base/text.ts'
import { forgetNameInFile } from '@draaitafel/shared/exchange/forgetNameInFile.ts'
import { planLimits } from '@draaitafel/shared/plan/limits.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fieldsOf, type HttpParts, routesWith, storedOrAnswer, type Visit, visit } from './context.ts'
import { sendProblem } from './problems.ts'

export function addNameRoutes(app: FastifyInstance, parts: HttpParts): void {
  app.post('/api/workshops/:id/names/forget', routesWith(parts)(forget))
}

async function forget(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'forgetName')
  if (!visited) return reply
  const name = shortText(fieldsOf(request.body).name, planLimits.nameLength)
  if (name.trim() === '') return sendProblem(reply, 'ongeldig-verzoek')
  if (!(await mayForget(parts, visited, name))) return sendProblem(reply, 'niet-jouw-naam')
  // While storage fails the change would wait, and be said to be done when it is not.
  if (!parts.registry.storageWorking) return sendProblem(reply, 'niet-beschikbaar')
  const { id } = visited.record
  // First what lies beside the document: a moment that is kept meanwhile has the name of the document of then.
  const done = await storedOrAnswer(parts, reply, forgetBeside(parts, id, name))
  if (!done) return reply
  const forgotten = await parts.registry.forgetName(id, name)
  if (!forgotten.ok) return sendProblem(reply, 'niet-beschikbaar')
  const again = await storedOrAnswer(parts, reply, forgetBeside(parts, id, name))
  return again ? reply.code(204).send() : reply
}

/** One's own: that of a screen of this browser. Who leads does it for someone too. */
async function mayForget({ registry }: HttpParts, { role, browser, record }: Visit, name: string): Promise<boolean> {
  if (role === 'facilitator') return true
  const wanted = name.trim().toLowerCase()
  return (await registry.namesOf(record.id, browser)).some((own) => own.trim().toLowerCase() === wanted)
}

async function forgetBeside({ storage }: HttpParts, workshop: string, name: string): Promise<void> {
  await storage.forgetVoter(workshop, name.trim().toLowerCase())
  for (const { id } of await storage.listMoments(workshop)) {
    const bytes = await storage.loadMoment(workshop, id)
    const plan = bytes && forgetNameInFile(new TextDecoder().decode(bytes), name)
    if (plan !== null) await storage.rewriteMoment(workshop, id, new TextEncoder().encode(plan))
  }
}
