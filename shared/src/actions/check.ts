// May this actor do this now, and does it make sense? Pure: plan and action in, the action or a Problem out. One
// function per noun does the work; this one dispatches.

import { assertNever } from '../base/assertNever.ts'
import { isId } from '../base/ids.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isLineAction, type LineAction } from '../nouns/nouns.ts'
import { isPlace } from '../plan/gather.ts'
import type { Plan } from '../plan/plan.ts'
import { mayRemark, mayWrite } from '../protocol/roles.ts'
import type { Action, ActionOf } from './action.ts'
import { type AdoptingAction, isAdoptingAction, isDecision, isLeadAction, isRemarkAction } from './actionKinds.ts'
import type { Actor } from './actor.ts'
import { checkAddition } from './checkAddition.ts'
import { checkAdoption, checkVerdict } from './checkAdoption.ts'
import { checkAim } from './checkAim.ts'
import { checkAnswer } from './checkAnswer.ts'
import { checkChoice } from './checkChoice.ts'
import { checkConsent } from './checkConsent.ts'
import { checkKnobAction } from './checkKnob.ts'
import { checkLine } from './checkLine.ts'
import { checkLines } from './checkLines.ts'
import { checkLookBack } from './checkLookBack.ts'
import { checkPartyAction } from './checkParty.ts'
import { checkPlacing } from './checkPlacing.ts'
import { checkPromise } from './checkPromise.ts'
import { checkRemark } from './checkRemark.ts'
import { checkRoundAction } from './checkRound.ts'
import { checkScriptAction } from './checkScript.ts'
import { checkSeal } from './checkSeal.ts'
import { checkTextEdit } from './checkText.ts'
import { checkVariants } from './checkVariants.ts'
import { checkWorkshopAction } from './checkWorkshop.ts'
import { isVariantAction, type VariantAction } from './variantAction.ts'

export function check(plan: Plan, action: Action, actor: Actor): Result<Action, Problem> {
  if (isRemarkAction(action)) {
    return mayRemark(actor.role) ? checkRemark(plan, action, actor) : refused({ kind: 'role.readerOnly' })
  }
  if (!mayWrite(actor.role)) return refused({ kind: mayRemark(actor.role) ? 'role.reader' : 'role.viewer' })
  const leads = isLeadAction(action) || isDecision(action)
  if (leads && actor.role !== 'facilitator') return refused({ kind: 'role.facilitatorOnly' })
  const sealed = checkSeal(plan, action)
  if (sealed) return refused(sealed)
  if (isAdoptingAction(action)) return checkAdoption(plan, action)
  if (isVariantAction(action)) return checkVariants(plan, action, actor)
  return isLineAction(action) ? checkLine(plan, action) : checkOther(plan, action, actor)
}

type OtherAction = Exclude<Action, LineAction | AdoptingAction | VariantAction | ActionOf<`remark.${string}`>>

function checkOther(plan: Plan, action: OtherAction, actor: Actor): Result<Action, Problem> {
  switch (action.type) {
    case 'workshop.describe':
    case 'workshop.setYears':
    case 'workshop.setIndexation':
      return checkWorkshopAction(action)
    case 'party.add':
    case 'party.change':
    case 'party.remove':
      return checkPartyAction(plan, action)
    case 'placing.set':
      return checkPlacing(plan, action, actor)
    case 'knob.turn':
    case 'knob.baseline':
    case 'knob.discuss':
    case 'knob.reason':
    case 'today.take':
      return checkKnobAction(plan, action)
    case 'baseline.set':
    case 'plan.replace':
      return accepted(action)
    case 'verdict.give':
      return checkVerdict(plan, action, actor)
    case 'lookBack.say':
      return checkLookBack(plan, action, actor)
    case 'plan.add':
    case 'caseMap.add':
    case 'points.add':
    case 'agreements.add':
      return action.type === 'plan.add' ? checkAddition(plan, action) : checkLines(plan, action)
    case 'consent.give':
      return checkConsent(plan, action)
    case 'round.open':
    case 'round.show':
    case 'round.stop':
      return checkRoundAction(plan, action)
    case 'gather.call':
      return isPlace(action.place) ? accepted(action) : refused({ kind: 'choice.unknown' })
    case 'practice.start':
      return isId(action.moment) && plan.practice === null ? accepted(action) : refused({ kind: 'choice.unknown' })
    case 'practice.stop':
      return plan.practice === null ? refused({ kind: 'choice.unknown' }) : accepted(action)
    case 'lead.take':
      return isId(action.person) ? accepted(action) : refused({ kind: 'choice.unknown' })
    case 'script.set':
    case 'step.go':
      return checkScriptAction(plan, action)
    case 'choice.set':
      return checkChoice(plan, action)
    case 'aim.set':
    case 'aim.time':
      return checkAim(plan, action)
    case 'question.answer':
      return checkAnswer(plan, action)
    case 'promise.confirm':
    case 'promise.putBack':
      return checkPromise(plan, action, actor)
    case 'text.edit':
      return checkTextEdit(plan, action)
    default:
      return assertNever(action)
  }
}
