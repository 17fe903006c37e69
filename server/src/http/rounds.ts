// Private rounds. What people choose is kept here, beside the shared document and never in it, until the facilitator shows
// it: nobody's device is told before. The facilitator's screen then writes what was shown into the plan.

import { isId } from '@draaitafel/shared/base/ids.ts'
import { cleanName, isSameName, nameKey } from '@draaitafel/shared/base/name.ts'
import { accepted } from '@draaitafel/shared/base/result.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { isRoundKind, isRoundVoters } from '@draaitafel/shared/nouns/round.ts'
import { isVoteValue } from '@draaitafel/shared/nouns/vote.ts'
import type { CountedVotes, KnownVotes, OwnVote, ShownVotes } from '@draaitafel/shared/protocol/http.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { StoredRound } from '../storage/storage.ts'
import { fieldsOf, type HttpParts, routesWith, storedOrAnswer, type Visit, visit } from './context.ts'
import { sendProblem } from './problems.ts'

export function addRoundRoutes(app: FastifyInstance, parts: HttpParts): void {
  const handle = routesWith(parts)
  app.post('/api/workshops/:id/rounds', handle(open))
  app.put('/api/workshops/:id/rounds/:round/vote', handle(vote))
  app.get('/api/workshops/:id/rounds/:round/vote', handle(ownVote))
  app.post('/api/workshops/:id/rounds/:round/show', handle(show))
  app.get('/api/workshops/:id/rounds/:round/count', handle(count))
  app.get('/api/workshops/:id/rounds/:round/votes', handle(shownVotes))
  app.delete('/api/workshops/:id/rounds/:round', handle(stop))
}

async function open(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'leadRounds')
  if (!visited) return reply
  const { id, kind, voters } = fieldsOf(request.body)
  if (!isId(id) || !isRoundKind(kind) || !isRoundVoters(voters)) return sendProblem(reply, 'ongeldig-verzoek')
  const round: StoredRound = { workshop: visited.record.id, id, kind, voters, shown: false }
  const opened = await storedOrAnswer(parts, reply, parts.storage.openRound(round, planLimits.rounds))
  if (!opened) return reply
  return opened.value ? reply.code(201).send({ id }) : sendProblem(reply, 'ongeldig-verzoek')
}

/** Can be done again and again until the round is shown; the last counts. */
async function vote(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const found = await roundVisited(parts, request, reply)
  if (!found) return reply
  const { round, visited } = found
  const { party, name, value, person } = fieldsOf(request.body)
  const isOfParty = isId(party)
  if ((!isOfParty && !(party === null && round.voters === 'persoon')) || !isVoteValue(round.kind, value))
    return sendProblem(reply, 'ongeldig-verzoek')
  if (visited.record.paused && visited.role !== 'facilitator') return sendProblem(reply, 'pauze')
  const isThere = isOfParty ? await parts.registry.hasParty(round.workshop, party) : accepted(true)
  if (!isThere.ok) return sendProblem(reply, 'niet-beschikbaar')
  // Otherwise one person could fill a round of parties with parties that are not there.
  if (!isThere.value) return sendProblem(reply, 'onbekende-partij')
  const who = {
    // Of who chooses without their party none is kept.
    party: isOfParty ? party : '',
    person: cleanName(person),
    name: isOfParty ? cleanName(name) : '',
  }
  if (!(await sitsThereAs(parts, visited, who))) return sendProblem(reply, 'niet-aan-tafel')
  const cast = {
    workshop: round.workshop,
    round: round.id,
    voter: voterOf(round, visited, isOfParty ? party : ''),
    browser: visited.browser,
    ...who,
    person: nameKey(who.person),
    value,
  }
  const present = await parts.registry.browsersIn(round.workshop)
  const done = await storedOrAnswer(parts, reply, parts.storage.castVote(cast, planLimits.votesPerRound, present))
  if (!done) return reply
  return done.value ? reply.code(204).send() : whyNotCast(parts, reply, round)
}

interface Chooser {
  /** '' without a party, or a name. */
  readonly party: string
  readonly name: string
  readonly person: string
}

/** As that everyone sees someone of this browser sit at the table now. Who leads chooses for whom they like. */
async function sitsThereAs({ registry }: HttpParts, { role, browser, record }: Visit, who: Chooser): Promise<boolean> {
  if (role === 'facilitator') return true
  const isCalled = (seat: string, name: string) => nameKey(name) === '' || isSameName(seat, name)
  return (await registry.everyoneIn(record.id)).some(
    (seat) =>
      seat.browser === browser &&
      (who.party === '' || seat.party === who.party) &&
      isCalled(seat.name, who.name) &&
      isCalled(seat.name, who.person),
  )
}

/** Asked again: the facilitator may have shown or stopped it while this choice was on its way. */
async function whyNotCast(parts: HttpParts, reply: FastifyReply, { workshop, id }: StoredRound): Promise<unknown> {
  const now = await storedOrAnswer(parts, reply, parts.storage.findRound(workshop, id))
  if (!now) return reply
  if (!now.value) return sendProblem(reply, 'onbekende-ronde')
  return sendProblem(reply, now.value.shown ? 'ronde-dicht' : 'ronde-vol')
}

/** One's own, after a reload. Never anyone else's, also not what another of one's party chose. */
async function ownVote(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const found = await roundVisited(parts, request, reply)
  if (!found) return reply
  const { round, visited } = found
  const { party } = request.query as Record<string, unknown>
  if (!isId(party)) return sendProblem(reply, 'ongeldig-verzoek')
  const voter = voterOf(round, visited, party)
  const own = await storedOrAnswer(parts, reply, parts.storage.findVote(round.workshop, round.id, voter))
  if (!own) return reply
  const isMine = own.value?.browser === visited.browser
  const answer: OwnVote =
    isMine && own.value ? { value: own.value.value, name: own.value.name, party: own.value.party || null } : null
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer))
}

async function show(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'leadRounds')
  if (!visited) return reply
  const { round } = request.params as { round: string }
  return sendVotes(parts, reply, visited.record.id, round)
}

/** From then on nobody can choose in it. */
async function sendVotes(parts: HttpParts, reply: FastifyReply, workshop: string, round: string): Promise<unknown> {
  const shown = await storedOrAnswer(parts, reply, parts.storage.showRound(workshop, round))
  if (!shown) return reply
  if (!shown.value) return sendProblem(reply, 'onbekende-ronde')
  const answer: ShownVotes = {
    votes: shown.value.map(({ party, name, value }) => ({ party: party || null, name, value })),
  }
  return reply.send(answer)
}

/** For who leads, who sees how many people there are. */
async function count(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'leadRounds')
  if (!visited) return reply
  const { round } = request.params as { round: string }
  const counted = await storedOrAnswer(parts, reply, parts.storage.countVotes(visited.record.id, round))
  if (!counted) return reply
  const answer: CountedVotes = { choices: counted.value }
  return reply.send(answer)
}

/** What was chosen, once it was shown, for whoever is in: what stands in the plan can be held against it. */
async function shownVotes(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'readPlan')
  if (!visited) return reply
  const { round } = request.params as { round: string }
  const { id } = visited.record
  const found = await storedOrAnswer(parts, reply, parts.storage.findRound(id, round))
  if (!found) return reply
  // Of one that is still open nothing is told, not even that it is there. Nor is it wrong to ask: a plan that came from a
  // file has rounds that were shown at another table.
  if (!found.value?.shown) return reply.send({ votes: null } satisfies KnownVotes)
  return sendVotes(parts, reply, id, round)
}

async function stop(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'leadRounds')
  if (!visited) return reply
  const { round } = request.params as { round: string }
  const removed = await storedOrAnswer(parts, reply, parts.storage.removeRound(visited.record.id, round))
  return removed ? reply.code(204).send() : reply
}

/** The round in the path, for who may choose in it; otherwise the answer is sent and null given. */
async function roundVisited(
  parts: HttpParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ readonly round: StoredRound; readonly visited: Visit } | null> {
  const visited = await visit(parts, request, reply, 'vote')
  if (!visited) return null
  const { round: id } = request.params as { round: string }
  const found = await storedOrAnswer(parts, reply, parts.storage.findRound(visited.record.id, id))
  if (!found) return null
  if (found.value) return { round: found.value, visited }
  sendProblem(reply, 'onbekende-ronde')
  return null
}

/** Each browser is one person; of a party's round the whole party is one. */
function voterOf({ voters }: StoredRound, { browser }: Visit, party: string): string {
  return voters === 'partij' ? `partij.${party}` : `persoon.${browser}`
}
