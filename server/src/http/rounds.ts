// Private rounds. Choices are kept here, beside the shared document and never in it, until the facilitator shows
// them: no device gets them before. The facilitator's screen then writes what was shown into the plan.

import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { idSchema } from '@draaitafel/shared/nouns/references.ts'
import { FEWEST_ANSWERS, isSurveyKind, roundNoun, surveyScales } from '@draaitafel/shared/nouns/round.ts'
import { mixAnswers } from '@draaitafel/shared/nouns/scales.ts'
import type { CountedVotes, KnownVotes, OwnVote, ShownVotes } from '@draaitafel/shared/protocol/http.ts'
import * as v from 'valibot'
import type { StoredRound } from '../storage/workshopStore.ts'
import { castVote, voterOf } from './castVote.ts'
import { type App, checked } from './checked.ts'
import { type HttpParts, mayDo, stored, type Visit } from './context.ts'
import { Refusal } from './problems.ts'

const { kind, voters } = roundNoun.part.schemas
const newRound = v.pipe(
  v.object({ id: idSchema, kind, voters }),
  // A survey asks people: the answers of a party would be somebody's.
  v.check((round) => !isSurveyKind(round.kind) || round.voters === 'persoon'),
)
type NewRound = v.InferOutput<typeof newRound>

const roundPath = v.object({ id: v.string(), round: v.string() })
const ofParty = v.object({ party: idSchema })

export function addRoundRoutes(app: App, parts: HttpParts): void {
  app.post(
    '/api/workshops/:id/rounds',
    { ...mayDo(parts, 'leadRounds'), schema: { body: newRound } },
    async ({ visit, body }, reply) => reply.code(201).send(await openRound(parts, visit.record.id, body)),
  )
  addRoutesOfWhoLeads(app, parts)
  addVoteRoutes(app, parts)
  const look = { ...mayDo(parts, 'readPlan'), schema: { params: roundPath } }
  app.get('/api/workshops/:id/rounds/:round/votes', look, async ({ visit, params }): Promise<KnownVotes> => {
    const { id } = visit.record
    const found = await stored(parts.storage.findRound(id, params.round))
    // An open round answers as if it did not exist. Asking is not an error: a plan from a file may have rounds that
    // were shown at another table.
    return found?.shown ? showRound(parts, found) : { votes: null }
  })
}

function addRoutesOfWhoLeads(app: App, parts: HttpParts): void {
  const { storage } = parts
  const path = '/api/workshops/:id/rounds/:round'
  const lead = { ...mayDo(parts, 'leadRounds'), schema: { params: roundPath } }
  app.post(`${path}/show`, lead, async ({ visit, params }) => {
    const round = await roundFor(parts, visit, params.round)
    await mustBeEnough(parts, round)
    return showRound(parts, round)
  })
  // For the facilitator, who sees how many people there are.
  app.get(`${path}/count`, lead, async ({ visit, params }): Promise<CountedVotes> => {
    return { choices: await stored(storage.countVotes(visit.record.id, params.round)) }
  })
  app.delete(path, lead, async ({ visit, params }, reply) => {
    await stored(storage.removeRound(visit.record.id, params.round))
    return reply.code(204).send()
  })
}

function addVoteRoutes(app: App, parts: HttpParts): void {
  const path = '/api/workshops/:id/rounds/:round/vote'
  const choose = { ...mayDo(parts, 'vote'), schema: { params: roundPath } }
  // May be repeated until the round is shown; the last choice counts.
  app.put(path, choose, async ({ visit, params, body }, reply) => {
    await castVote(parts, visit, await roundFor(parts, visit, params.round), body)
    return reply.code(204).send()
  })
  app.get(path, choose, async ({ visit, params, query }, reply) => {
    const round = await roundFor(parts, visit, params.round)
    const answer = await ownVote(parts, visit, round, checked(ofParty, query).party)
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer))
  })
}

async function openRound({ storage }: HttpParts, workshop: string, round: NewRound): Promise<Pick<NewRound, 'id'>> {
  const opened = await stored(storage.openRound({ ...round, workshop, shown: false }, planLimits.rounds))
  if (!opened) throw new Refusal('ongeldig-verzoek')
  return { id: round.id }
}

/** The round in the path, for anyone who may choose in it. */
async function roundFor({ storage }: HttpParts, { record }: Visit, id: string): Promise<StoredRound> {
  const round = await stored(storage.findRound(record.id, id))
  if (!round) throw new Refusal('onbekende-ronde')
  return round
}

/** Your own, after a reload. Never anyone else's, not even that of someone else in your party. */
async function ownVote(parts: HttpParts, visit: Visit, round: StoredRound, party: string): Promise<OwnVote> {
  const own = await stored(parts.storage.findVote(round.workshop, round.id, voterOf(round, visit, party)))
  if (own?.browser !== visit.browser) return null
  return { value: own.value, name: own.name, party: own.party || null }
}

/** Of a survey the answers of few people are not shown: they would be as good as signed. */
async function mustBeEnough({ storage }: HttpParts, { workshop, id, kind, shown }: StoredRound): Promise<void> {
  if (shown || !isSurveyKind(kind)) return
  const answers = await stored(storage.countVotes(workshop, id))
  if (answers < FEWEST_ANSWERS) throw new Refusal('te-weinig-antwoorden')
}

/** From then on nobody can choose in it. */
async function showRound({ storage }: HttpParts, { workshop, id, kind }: StoredRound): Promise<ShownVotes> {
  const shown = await stored(storage.showRound(workshop, id))
  if (!shown) throw new Refusal('onbekende-ronde')
  if (isSurveyKind(kind)) {
    const values = mixAnswers(
      shown.map(({ value }) => value),
      surveyScales[kind],
    )
    return { votes: values.map((value) => ({ party: null, name: '', value })) }
  }
  return { votes: shown.map(({ party, name, value }) => ({ party: party || null, name, value })) }
}
