// One choice in a private round: parsing it, whose it is, and why it may not count.

import { isSameName, nameKey } from '@draaitafel/shared/base/name.ts'
import { personName } from '@draaitafel/shared/nouns/fields.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { mended } from '@draaitafel/shared/nouns/parts.ts'
import { idSchema } from '@draaitafel/shared/nouns/references.ts'
import { isSurveyKind } from '@draaitafel/shared/nouns/round.ts'
import { voteValues } from '@draaitafel/shared/nouns/vote.ts'
import * as v from 'valibot'
import type { StoredRound } from '../storage/workshopStore.ts'
import { checked } from './checked.ts'
import { type HttpParts, stored, type Visit } from './context.ts'
import { Refusal } from './problems.ts'

export async function castVote(parts: HttpParts, visit: Visit, round: StoredRound, given: unknown): Promise<void> {
  const { registry, storage } = parts
  const { name, person, value, ...said } = checked(choiceIn(round), given)
  // Of a survey nothing is kept that says who answered, whatever comes along.
  const party = isSurveyKind(round.kind) ? null : said.party
  if (visit.record.paused && visit.role !== 'facilitator') throw new Refusal('pauze')
  // Otherwise one person could fill a round of parties with parties that do not exist.
  if (party !== null) await mustBeThere(parts, round.workshop, party)
  // No name is kept for a choice made without a party.
  const who: Chooser = { party: party ?? '', person, name: party === null ? '' : name }
  if (!(await sitsThereAs(parts, visit, who))) throw new Refusal('niet-aan-tafel')
  const cast = {
    workshop: round.workshop,
    round: round.id,
    voter: voterOf(round, visit, who.party),
    browser: visit.browser,
    ...who,
    person: nameKey(person),
    value,
  }
  const present = await registry.browsersIn(round.workshop)
  const done = await stored(storage.castVote(cast, planLimits.votesPerRound, present))
  if (!done) throw await whyNotCast(parts, round)
}

/** In a round of persons each browser is one person; in a round of parties each party is one voter. */
export function voterOf({ voters }: StoredRound, { browser }: Visit, party: string): string {
  return voters === 'partij' ? `partij.${party}` : `persoon.${browser}`
}

/** Without a party only in a round of persons. */
function choiceIn({ kind, voters }: StoredRound) {
  return v.object({
    party: voters === 'persoon' ? v.nullable(idSchema) : idSchema,
    name: mended(personName),
    person: mended(personName),
    value: voteValues[kind],
  })
}

async function mustBeThere({ registry }: HttpParts, workshop: string, party: string): Promise<void> {
  const isThere = await registry.hasParty(workshop, party)
  if (!isThere.ok) throw new Refusal('niet-beschikbaar')
  if (!isThere.value) throw new Refusal('onbekende-partij')
}

interface Chooser {
  /** '' without a party, or a name. */
  readonly party: string
  readonly name: string
  readonly person: string
}

/**
 * Everyone now sees someone from this browser at the table with that party and name. The facilitator may choose for
 * anyone.
 */
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

/** Checked again: the facilitator may have shown or stopped it in the meantime. */
async function whyNotCast({ storage }: HttpParts, { workshop, id }: StoredRound): Promise<Refusal> {
  const now = await stored(storage.findRound(workshop, id))
  if (!now) return new Refusal('onbekende-ronde')
  return new Refusal(now.shown ? 'ronde-dicht' : 'ronde-vol')
}
