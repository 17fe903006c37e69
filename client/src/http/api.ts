// The calls to the server. Each answers with a Result: what came back, or why not, in a form a screen can show.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { PlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import type { CreatedWorkshop, Invitation, SessionAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { TemplateId } from '@draaitafel/shared/templates/templates.ts'

/** `status` 0: no answer at all. `detail`: the server's own Dutch sentence, when it gave one. */
export interface HttpFailure {
  readonly status: number
  readonly detail: string | null
}

type Answer<T> = Promise<Result<T, HttpFailure>>

export function createWorkshop(title: string, template: TemplateId): Answer<CreatedWorkshop> {
  return call('POST', '/api/workshops', { title, template })
}

export function enterWithCode(code: string): Answer<SessionAnswer> {
  return call('POST', '/api/sessions', { code })
}

export function enterWithKey(workshop: string, key: string): Answer<SessionAnswer> {
  return call('POST', '/api/sessions', { workshop, key })
}

export function fetchPlan(workshop: string, role: Role): Answer<PlanJson> {
  return call('GET', `/api/workshops/${encodeURIComponent(workshop)}/plan?role=${role}`)
}

export function fetchInvitation(workshop: string, role: Role): Answer<Invitation> {
  return call('GET', `/api/workshops/${encodeURIComponent(workshop)}/invitation?role=${role}`)
}

export function setDoor(workshop: string, doorOpen: boolean): Answer<unknown> {
  return call('PATCH', `/api/workshops/${encodeURIComponent(workshop)}?role=facilitator`, { doorOpen })
}

export function deleteWorkshop(workshop: string): Answer<unknown> {
  return call('DELETE', `/api/workshops/${encodeURIComponent(workshop)}?role=facilitator`)
}

async function call<T>(method: string, path: string, body?: unknown): Answer<T> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const answer: unknown = response.status === 204 ? null : await response.json()
    if (response.ok) return accepted(answer as T)
    return refused({ status: response.status, detail: detailOf(answer) })
  } catch {
    // fetch throws when there is no connection, and json() when a proxy in between answered with a page of its own.
    return refused({ status: 0, detail: null })
  }
}

function detailOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('detail' in answer)) return null
  return typeof answer.detail === 'string' ? answer.detail : null
}
