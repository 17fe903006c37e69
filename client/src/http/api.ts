// The calls to the server. Each returns a Result: the answer, or why not, in a form a screen can show.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { PlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import type { UseId } from '@draaitafel/shared/model/uses.ts'
import type { RoundKind, RoundVoters } from '@draaitafel/shared/nouns/round.ts'
import {
  type AccessAnswer,
  type CountedVotes,
  type CreatedWorkshop,
  type Cue,
  type CuesAnswer,
  FAILED_QUERY,
  type HttpProblem,
  type Invitation,
  type KnownVotes,
  type MomentAnswer,
  type NotesAnswer,
  type OrganisationAnswer,
  type OwnVote,
  type SessionAnswer,
  type ShownVotes,
} from '@draaitafel/shared/protocol/http.ts'
import type { LockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { TemplateId } from '@draaitafel/shared/templates/templates.ts'

/**
 * `status` 0: no answer at all. `name` and `detail`: which problem it is and the server's own Dutch sentence, if
 * given.
 */
export interface HttpFailure {
  readonly status: number
  readonly name: string | null
  readonly detail: string | null
}

/** No answer. */
export const noAnswer: HttpFailure = { status: 0, name: null, detail: null }

export type Answer<T> = Promise<Result<T, HttpFailure>>

/** `houseCode`: where not everyone may make one. */
export function createWorkshop(
  title: string,
  template: TemplateId,
  use: UseId,
  houseCode: string | undefined,
): Answer<CreatedWorkshop> {
  return call('POST', '/api/workshops', { title, template, use, houseCode })
}

/** Whose server this is. */
export function fetchOrganisation(): Answer<OrganisationAnswer> {
  return call('GET', '/api/organisation')
}

export function enterWithCode(code: string): Answer<SessionAnswer> {
  return call('POST', '/api/sessions', { code })
}

export function enterWithKey(workshop: string, key: string): Answer<SessionAnswer> {
  return call('POST', '/api/sessions', { workshop, key })
}

export function fetchPlan(workshop: string, role: Role): Answer<PlanJson> {
  return call('GET', pathOf(workshop, '/plan', role))
}

export function fetchInvitation(workshop: string, role: Role): Answer<Invitation> {
  return call('GET', pathOf(workshop, '/invitation', role))
}

/** In which role this browser may join; without `role` the strongest counts. */
export function askAccess(workshop: string, role?: Role): Answer<AccessAnswer> {
  return call('GET', accessPath(workshop, role))
}

/** From then on this browser cannot join in that role without a link or a code. */
export function forgetAccess(workshop: string, role: Role): Answer<unknown> {
  return call('DELETE', accessPath(workshop, role))
}

/** Would a WebSocket be accepted now? A failure says why not. */
export function askSeat(workshop: string, role: Role, failedSockets: number): Answer<unknown> {
  return call('GET', `${pathOf(workshop, '/seat', role)}&${FAILED_QUERY}=${failedSockets}`, undefined, {
    // Some networks swallow a request without an error; the next one may get through.
    signal: AbortSignal.timeout(SEAT_WITHIN_MS),
  })
}

/** Revokes all links, the code and everyone else's cookies; this browser gets a new cookie. */
export function renewLinks(workshop: string): Answer<Invitation> {
  return call('POST', pathOf(workshop, '/links', 'facilitator'))
}

export function setDoor(workshop: string, doorOpen: boolean): Answer<unknown> {
  return patchWorkshop(workshop, { doorOpen })
}

export function setPaused(workshop: string, paused: boolean): Answer<unknown> {
  return patchWorkshop(workshop, { paused })
}

export function changeLocks(workshop: string, change: LockChange): Answer<unknown> {
  return patchWorkshop(workshop, change)
}

export function deleteWorkshop(workshop: string): Answer<unknown> {
  return call('DELETE', pathOf(workshop, '', 'facilitator'))
}

export function fetchMoments(workshop: string, role: Role): Answer<readonly MomentAnswer[]> {
  return call('GET', pathOf(workshop, '/moments', role))
}

/** The plan as it is on the server now. */
export function keepMoment(workshop: string, name: string, automatic: boolean): Answer<MomentAnswer> {
  return call('POST', pathOf(workshop, '/moments', 'facilitator'), { name, automatic })
}

/** The plan that this screen had before a backup was put back. */
export function keepEarlierPlan(workshop: string, plan: unknown): Answer<MomentAnswer> {
  return call('POST', pathOf(workshop, '/moments/earlier', 'facilitator'), plan)
}

export function fetchMoment(workshop: string, role: Role, moment: string): Answer<PlanJson> {
  return call('GET', pathOf(workshop, `/moments/${moment}`, role))
}

export function removeMoment(workshop: string, moment: string): Answer<unknown> {
  return call('DELETE', pathOf(workshop, `/moments/${moment}`, 'facilitator'))
}

/** From the whole workshop; a participant can only remove their own name. */
export function forgetName(workshop: string, role: Role, name: string): Answer<unknown> {
  return call('POST', pathOf(workshop, '/names/forget', role), { name })
}

export function fetchNotes(workshop: string): Answer<NotesAnswer> {
  return call('GET', pathOf(workshop, '/notes', 'facilitator'))
}

/** `version`: the version it is based on. The request goes on when the page is left in the meantime. */
export function writeNotes(workshop: string, notes: NotesAnswer): Answer<NotesAnswer> {
  return call('PUT', pathOf(workshop, '/notes', 'facilitator'), notes, { outlivesPage: true })
}

export function fetchCues(workshop: string): Answer<CuesAnswer> {
  return call('GET', pathOf(workshop, '/cues', 'facilitator'))
}

/** Those of other steps stay as they are. Goes on when the page is left in the meantime. */
export function writeCues(workshop: string, cues: readonly Cue[]): Answer<unknown> {
  return call('PUT', pathOf(workshop, '/cues', 'facilitator'), { cues }, { outlivesPage: true })
}

export function openRound(workshop: string, id: string, kind: RoundKind, voters: RoundVoters): Answer<unknown> {
  return call('POST', pathOf(workshop, '/rounds', 'facilitator'), { id, kind, voters })
}

/** Sent to the server only; the last choice counts. `person`: lets the server recognise someone on another phone. */
export function castVote(
  workshop: string,
  role: Role,
  round: string,
  vote: ShownVotes['votes'][number] & { readonly person: string },
): Answer<unknown> {
  return call('PUT', pathOf(workshop, `/rounds/${round}/vote`, role), vote)
}

export function fetchOwnVote(workshop: string, role: Role, round: string, party: string): Answer<OwnVote> {
  return call('GET', `${pathOf(workshop, `/rounds/${round}/vote`, role)}&party=${encodeURIComponent(party)}`)
}

export function countVotes(workshop: string, round: string): Answer<CountedVotes> {
  return call('GET', pathOf(workshop, `/rounds/${round}/count`, 'facilitator'))
}

export function showRound(workshop: string, round: string): Answer<ShownVotes> {
  return call('POST', pathOf(workshop, `/rounds/${round}/show`, 'facilitator'))
}

/** The votes of a shown round as the server kept them, whatever the document says. */
export function fetchShownVotes(workshop: string, role: Role, round: string): Answer<KnownVotes> {
  return call('GET', pathOf(workshop, `/rounds/${round}/votes`, role))
}

export function stopRound(workshop: string, round: string): Answer<unknown> {
  return call('DELETE', pathOf(workshop, `/rounds/${round}`, 'facilitator'))
}

function patchWorkshop(workshop: string, change: unknown): Answer<unknown> {
  return call('PATCH', pathOf(workshop, '', 'facilitator'), change)
}

function accessPath(workshop: string, role: Role | undefined): string {
  return role ? pathOf(workshop, '/access', role) : `/api/workshops/${encodeURIComponent(workshop)}/access`
}

/** `rest`: what follows the workshop in the path, '/plan' or ''. */
export function pathOf(workshop: string, rest: string, role: Role): string {
  return `/api/workshops/${encodeURIComponent(workshop)}${rest}?role=${role}`
}

/** `keepalive` bodies are capped at 64 KiB, and a character takes up to three bytes. */
const MAX_KEEPALIVE_CHARS = 20_000
const SEAT_WITHIN_MS = 10_000

interface CallOptions {
  readonly outlivesPage?: boolean
  readonly signal?: AbortSignal
}

export async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  { outlivesPage = false, signal }: CallOptions = {},
): Answer<T> {
  const sent = body === undefined ? null : JSON.stringify(body)
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(sent === null ? {} : { headers: { 'content-type': 'application/json' }, body: sent }),
      ...(signal && { signal }),
      keepalive: outlivesPage && sent !== null && sent.length <= MAX_KEEPALIVE_CHARS,
    })
    const answer: unknown = response.status === 204 ? null : await response.json()
    if (response.ok) return accepted(answer as T)
    return refused({ status: response.status, name: nameOf(answer), detail: textOf(answer, 'detail') })
  } catch {
    // fetch throws when there is no connection, and json() when a proxy in between answered with a page of its own.
    return refused(noAnswer)
  }
}

/** What is meant to stay: `urn:draaitafel:probleem:tafel-vol` → `tafel-vol`. */
function nameOf(answer: unknown): string | null {
  return textOf(answer, 'type')?.split(':').at(-1) ?? null
}

function textOf(answer: unknown, field: keyof HttpProblem): string | null {
  if (typeof answer !== 'object' || answer === null) return null
  const value = (answer as Record<string, unknown>)[field]
  return typeof value === 'string' ? value : null
}
