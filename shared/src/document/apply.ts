// Applies one checked action in one transaction, with the smallest possible write. Returns what changed, for undo. Checks
// neither rights nor sense: store/dispatch does that first. The server checks role, size and form, not meaning.

import type * as Y from 'yjs'
import type { Action, ActionOf, TextId } from '../actions/action.ts'
import { type AdoptingAction, isAdoptingAction, isRemarkAction } from '../actions/actionKinds.ts'
import type { Actor } from '../actions/actor.ts'
import { isVariantAction, type VariantAction } from '../actions/variantAction.ts'
import { assertNever } from '../base/assertNever.ts'
import { isLineAction, type LineAction, nounOfAction, rootOf } from '../nouns/nouns.ts'
import { noProfile } from '../nouns/party.ts'
import { addAgreements, addEffects, addLines, addPoints } from './addLines.ts'
import { createFactWriter, type FactChange, type FactWriter } from './factWriter.ts'
import { orderAfter } from './order.ts'
import { allTextIds, type EntityRoot, type FactValue, sharedText } from './schema.ts'
import { writeAdoption } from './writeAdoption.ts'
import { writeChoice } from './writeChoice.ts'
import { addInvestment, changeInvestment, confirmPromise, putPromiseBack } from './writeInvestment.ts'
import { writeKnob } from './writeKnob.ts'
import { writeLead } from './writeLead.ts'
import { writePlan } from './writePlan.ts'
import { writeRound } from './writeRound.ts'
import { writeStatement } from './writeStatement.ts'
import { writeVariants } from './writeTables.ts'

type RemarkAction = ActionOf<`remark.${string}`>

export interface Applied {
  readonly journal: readonly FactChange[]
  /** Texts this action edited; their undo is Yjs' own. */
  readonly texts: readonly TextId[]
}

/** `now` in ISO 8601, from the device of the person who acts. */
export function applyAction(doc: Y.Doc, action: Action, actor: Actor, now: string, origin: unknown): Applied {
  let journal: readonly FactChange[] = []
  doc.transact(() => {
    const writer = createFactWriter(doc)
    if (isLineAction(action)) writeLine(doc, writer, action, actor)
    else if (isRemarkAction(action)) writer.setFact('remarks', action.id, remarkFact(action, actor, now))
    else if (isAdoptingAction(action)) writeAdoption(doc, writer, action, now)
    else if (isVariantAction(action)) writeVariants(doc, writer, action, actor, now)
    else write(doc, writer, action, actor, now)
    journal = writer.journal
  }, origin)
  return { journal, texts: textsOf(action) }
}

function write(
  doc: Y.Doc,
  writer: FactWriter,
  action: Exclude<Action, LineAction | RemarkAction | AdoptingAction | VariantAction>,
  actor: Actor,
  now: string,
): void {
  switch (action.type) {
    case 'workshop.describe':
    case 'workshop.setYears':
    case 'workshop.setIndexation':
      writeWorkshop(writer, action)
      return
    case 'party.add':
    case 'party.change':
    case 'party.remove':
      writeParty(doc, writer, action)
      return
    case 'knob.turn':
    case 'knob.baseline':
    case 'knob.discuss':
    case 'knob.reason':
    case 'baseline.set':
    case 'today.take':
      writeKnob(doc, writer, action, actor, now)
      return
    case 'consent.give':
    case 'placing.set':
    case 'verdict.give':
    case 'lookBack.say':
    case 'question.answer':
      writeStatement(doc, writer, action, actor, now)
      return
    case 'round.open':
    case 'round.show':
    case 'round.stop':
      writeRound(doc, writer, action)
      return
    case 'gather.call':
    case 'practice.start':
    case 'practice.stop':
    case 'lead.take':
    case 'script.set':
    case 'step.go':
      writeLead(doc, writer, action, actor, now)
      return
    case 'choice.set':
    case 'aim.set':
    case 'aim.time':
      writeChoice(writer, action)
      return
    case 'promise.confirm':
    case 'promise.putBack':
      writePromise(doc, writer, action, actor)
      return
    case 'text.edit':
      editText(doc, action)
      return
    case 'plan.replace':
    case 'plan.add':
    case 'caseMap.add':
    case 'points.add':
    case 'agreements.add':
      writeWhole(doc, writer, action, actor)
      return
    default:
      assertNever(action)
  }
}

function writeWorkshop(writer: FactWriter, action: ActionOf<`workshop.${string}`>): void {
  switch (action.type) {
    case 'workshop.describe':
      for (const [key, value] of Object.entries(action.changes)) writer.setFact('workshop', key, value)
      return
    case 'workshop.setYears':
      writer.setFact('workshop', 'firstYear', action.firstYear)
      writer.setFact('workshop', 'lastYear', action.lastYear)
      return
    case 'workshop.setIndexation':
      writer.setFact('workshop', 'indexation', action.indexation)
  }
}

function writePromise(doc: Y.Doc, writer: FactWriter, action: ActionOf<`promise.${string}`>, actor: Actor): void {
  if (action.type === 'promise.confirm') confirmPromise(doc, writer, action.id, actor)
  else putPromiseBack(doc, writer, action.id, actor)
}

/** What is done with the plan as a whole. */
function writeWhole(
  doc: Y.Doc,
  writer: FactWriter,
  action: ActionOf<'plan.replace' | 'plan.add' | 'caseMap.add' | 'points.add' | 'agreements.add'>,
  actor: Actor,
): void {
  if (action.type === 'plan.replace') writePlan(doc, writer, action.plan)
  else if (action.type === 'plan.add') addLines(doc, writer, action, actor)
  else if (action.type === 'caseMap.add') addEffects(doc, writer, action.lines)
  else if (action.type === 'points.add') addPoints(doc, writer, action.lines)
  else addAgreements(doc, writer, action.lines)
}

function writeParty(doc: Y.Doc, writer: FactWriter, action: ActionOf<`party.${string}`>): void {
  switch (action.type) {
    case 'party.add':
      writer.addEntity('parties', action.id, {
        kind: action.kind,
        name: action.name.trim(),
        atTable: action.atTable ?? true,
        ...noProfile,
        order: orderAfter(doc, 'parties'),
      })
      return
    case 'party.change':
      changeFields(writer, 'parties', action.id, action.changes)
      return
    case 'party.remove':
      writer.removeEntity('parties', action.id)
      return
  }
}

function editText(doc: Y.Doc, action: ActionOf<'text.edit'>): void {
  const text = sharedText(doc, action.text)
  const at = Math.min(action.at, text.length)
  const remove = Math.min(action.remove, text.length - at)
  if (remove > 0) text.delete(at, remove)
  if (action.insert !== '') text.insert(at, action.insert)
}

function writeLine(doc: Y.Doc, writer: FactWriter, action: LineAction, actor: Actor): void {
  const { id } = action
  const root = rootOf(nounOfAction(action))
  if (action.type === 'investment.add') addInvestment(doc, writer, id, action.facts, actor)
  else if (action.type === 'investment.change') changeInvestment(doc, writer, id, action.changes, actor)
  else if ('facts' in action) writer.addEntity(root, id, { ...action.facts, order: orderAfter(doc, root) })
  else if ('changes' in action) changeFields(writer, root, id, action.changes)
  else writer.removeEntity(root, id)
}

function remarkFact(action: RemarkAction, { name }: Actor, at: string): FactValue {
  if (action.type === 'remark.remove') return null
  return { about: action.about, text: action.text, name, party: null, at }
}

function changeFields(writer: FactWriter, root: EntityRoot, id: string, changes: object): void {
  for (const [key, value] of Object.entries(changes) as [string, FactValue][]) writer.setField(root, id, key, value)
}

function textsOf(action: Action): readonly TextId[] {
  if (action.type === 'text.edit') return [action.text]
  if (action.type === 'script.set') return action.also?.vision ? ['vision'] : []
  const isWhole = action.type === 'plan.replace' || action.type === 'practice.start' || action.type === 'practice.stop'
  return isWhole ? allTextIds() : []
}
