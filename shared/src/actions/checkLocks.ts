// Is the subject of this action locked for anyone but a facilitator? The server makes the same check from the other
// side, on the places an update touches (document/place.ts); a test makes sure that the two agree.

import type { Area } from '../base/allowance.ts'
import { assertNever } from '../base/assertNever.ts'
import type { Problem } from '../base/problem.ts'
import { choiceFacts } from '../model/choices.ts'
import type { KnobNumber } from '../model/knobs.ts'
import { isLineAction, type LineAction, nounOfAction } from '../nouns/nouns.ts'
import type { Plan } from '../plan/plan.ts'
import { isAllowed, knobLockOf, type Locks, partyLockOf } from '../protocol/locks.ts'
import type { Action, TextId } from './action.ts'
import { isLeadAction } from './actionKinds.ts'

/** The subject of a change. */
export interface LockSubject {
  readonly area: Area
  readonly knob?: KnobNumber
  /** Ids of parties whose contribution, aims or profile it is. */
  readonly parties?: readonly (string | undefined)[]
}

/** Null when none of it is locked. */
export function checkLocks(plan: Plan, locks: Locks, action: Action): Problem | null {
  return whyLocked(plan, locks, subjectOf(plan, action))
}

type LockProblem = Extract<Problem, { kind: 'step.closed' | 'knob.locked' | 'party.locked' }>

/** Null when it is not locked. */
export function whyLocked(
  plan: Pick<Plan, 'parties'>,
  locks: Locks,
  { area, knob, parties = [] }: LockSubject,
): LockProblem | null {
  if (!isAllowed(locks, area)) return { kind: 'step.closed', allowed: locks.allowed }
  const knobLock = knob && knobLockOf(locks, knob)
  if (knobLock) return { kind: 'knob.locked', knob: knobLock.knob, by: knobLock.by, why: knobLock.why }
  const party = parties.find((id) => id !== undefined && partyLockOf(locks, id))
  const partyLock = party && partyLockOf(locks, party)
  if (!partyLock) return null
  const name = plan.parties.find(({ id }) => id === party)?.name ?? ''
  return { kind: 'party.locked', name, by: partyLock.by, why: partyLock.why }
}

/** Subject of an action on this plan; the owner of a contribution is the one in the plan. */
export function subjectOf(plan: Plan, action: Action): LockSubject {
  if (isLeadAction(action)) return { area: 'begeleider' }
  if (isLineAction(action)) return subjectOfLine(plan, action)
  switch (action.type) {
    case 'party.add':
      return { area: 'tafel' }
    case 'party.change':
    case 'party.remove':
      return { area: 'tafel', parties: [action.id] }
    case 'knob.turn':
    case 'knob.discuss':
    case 'knob.reason':
      return { area: 'knoppen', knob: action.knob }
    case 'variant.pick':
      return { area: 'knoppen', ...(action.picks[0] && { knob: action.picks[0].knob }) }
    case 'choice.set':
      return { area: 'knoppen', knob: choiceFacts[action.choice].knob }
    case 'text.edit':
      return subjectOfText(action.text)
    case 'promise.confirm':
    case 'promise.putBack':
      return { area: 'geld', parties: [ownerIn(plan.investments, action.id)] }
    case 'remark.write':
    case 'remark.remove':
      return { area: 'parkeren' }
    case 'aim.set':
    case 'aim.time':
      return { area: 'afspraken', parties: [action.party] }
    case 'consent.give':
    case 'verdict.give':
    case 'lookBack.say':
    case 'question.answer':
    case 'caseMap.add':
    case 'agreements.add':
    case 'placing.set':
      return { area: 'afspraken' }
    case 'points.add':
      return { area: 'parkeren' }
    default:
      return assertNever(action)
  }
}

function subjectOfLine(plan: Plan, action: LineAction): LockSubject {
  const { area, list, whose } = nounOfAction(action)
  if (whose === undefined) return { area }
  const lines: readonly { readonly id: string }[] = plan[list]
  const written = 'facts' in action ? action.facts : 'changes' in action ? action.changes : {}
  const owners = [lines.find(({ id }) => id === action.id), written].map((line) => partyIn(line, whose))
  return { area, parties: owners }
}

function partyIn(line: object | undefined, whose: string): string | undefined {
  const party = (line as Readonly<Record<string, unknown>> | undefined)?.[whose]
  return typeof party === 'string' ? party : undefined
}

/** Subject of an edit in a long text. */
export function subjectOfText(text: TextId): LockSubject {
  if (text === 'vision') return { area: 'afspraken' }
  return { area: 'knoppen', knob: 'note' in text ? text.note : text.talk }
}

function ownerIn(lines: readonly { readonly id: string; readonly party: string }[], id: string): string | undefined {
  return lines.find((line) => line.id === id)?.party
}
