// Applies one checked action in one transaction, with the smallest possible write. Returns what changed, for undo.
// Does not check rights or sense: store/dispatch does that first. The server checks role, size and form, not meaning.

import type * as Y from 'yjs'
import type { Action, TextId } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { assertNever } from '../base/assertNever.ts'
import { choiceFacts } from '../model/choices.ts'
import { knobNumbers, type Setting } from '../model/knobs.ts'
import { aimId } from '../nouns/aim.ts'
import { chosenId } from '../nouns/chosen.ts'
import { planLimits } from '../nouns/limits.ts'
import { type AnyListNoun, isLineAction, type LineAction, listNouns, nounOfAction, rootOf } from '../nouns/nouns.ts'
import { noProfile } from '../nouns/party.ts'
import { addBeside, addLines } from './addLines.ts'
import { createFactWriter, type FactChange, type FactWriter, readFact } from './factWriter.ts'
import { inOrder, orderAfter } from './order.ts'
import { sayOnce } from './ownFact.ts'
import { aimTimeKey, allTextIds, type EntityRoot, type FactValue, rootMap, sharedText } from './schema.ts'
import { turnOf } from './turn.ts'
import { addInvestment, changeInvestment, confirmPromise, putPromiseBack } from './writeInvestment.ts'
import { replaceLines, writePlan } from './writePlan.ts'

export interface Applied {
  readonly journal: readonly FactChange[]
  /** Texts this action edited; their undo is Yjs' own. */
  readonly texts: readonly TextId[]
}

/** `now` in ISO 8601, from the device of the one who acts. */
export function applyAction(doc: Y.Doc, action: Action, actor: Actor, now: string, origin: unknown): Applied {
  let journal: readonly FactChange[] = []
  doc.transact(() => {
    const writer = createFactWriter(doc)
    write(doc, writer, action, actor, now)
    journal = writer.journal
  }, origin)
  return { journal, texts: textsOf(action) }
}

function write(doc: Y.Doc, writer: FactWriter, action: Action, actor: Actor, now: string): void {
  if (isLineAction(action)) {
    writeLine(doc, writer, action, actor)
    return
  }
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
      return
    case 'party.add':
      writer.addEntity('parties', action.id, {
        kind: action.kind,
        name: action.name.trim(),
        atTable: true,
        ...noProfile,
        order: orderAfter(doc, 'parties'),
      })
      return
    case 'knob.turn':
      writer.setFact('settings', String(action.knob), {
        setting: action.setting,
        name: actor.name,
        party: actor.party,
        at: now,
      })
      return
    case 'knob.discuss':
      writer.setFact('discussions', String(action.knob), discussionFact(doc, action, actor, now))
      return
    case 'knob.reason':
      writer.setFact('reasons', String(action.knob), action.reason)
      return
    case 'baseline.set':
      for (const knob of knobNumbers) writer.setFact('baselines', String(knob), settingNow(doc, knob))
      return
    case 'consent.give':
      sayOnce(doc, writer, action, { actor, now, saidAt: (at) => consentFact(doc, action, actor, at) })
      return
    case 'placing.set':
      sayOnce(doc, writer, action, { actor, now, saidAt: (at) => placingFact(action, actor, at) })
      return
    case 'round.open': {
      const { id, knob, kind, voters } = action
      writer.addEntity('rounds', id, { knob, kind, voters, state: 'open', order: orderAfter(doc, 'rounds') })
      return
    }
    case 'round.show':
      writer.setField('rounds', action.id, 'state', 'getoond')
      makeRoomForVotes(doc, writer, action.votes.length)
      for (const [at, vote] of inOrder(action.votes).entries()) {
        writer.addEntity('votes', `${action.id}-${at}`, { round: action.id, ...vote })
      }
      return
    case 'round.stop':
      writer.setField('rounds', action.id, 'state', 'gestopt')
      return
    case 'gather.call':
      writer.setFact('session', 'gather', { place: action.place, at: now })
      return
    case 'practice.start':
      writePlan(doc, writer, action.plan)
      writer.setFact('session', 'practice', { moment: action.moment, at: now })
      return
    case 'practice.stop':
      writePlan(doc, writer, action.plan)
      writer.setFact('session', 'practice', null)
      return
    case 'lead.take':
      writer.setFact('session', 'lead', { person: action.person, name: actor.name, at: now })
      return
    case 'script.set':
      replaceLines(doc, writer, listNouns.step as unknown as AnyListNoun, inOrder(action.steps))
      if (action.also) addBeside(doc, writer, action.also, actor)
      return
    case 'step.go':
      writer.setFact('session', 'now', action.now)
      return
    case 'choice.set':
      writer.setFact('choices', chosenId(action.choice, action.option), chosenFact(action))
      return
    case 'aim.set':
      writer.setFact('aims', aimId(action.coreValue, action.party), action.strength)
      return
    case 'aim.time':
      writer.setFact('aims', aimTimeKey(action.coreValue, action.party), action.arrival)
      return
    case 'question.answer':
      writer.setFact('answers', action.question, answerFact(action, actor, now))
      return
    case 'promise.confirm':
      confirmPromise(doc, writer, action.id, actor)
      return
    case 'promise.putBack':
      putPromiseBack(doc, writer, action.id, actor)
      return
    case 'party.change':
      changeFields(writer, 'parties', action.id, action.changes)
      return
    case 'party.remove':
      writer.removeEntity('parties', action.id)
      return
    case 'text.edit': {
      const text = sharedText(doc, action.text)
      const at = Math.min(action.at, text.length)
      const remove = Math.min(action.remove, text.length - at)
      if (remove > 0) text.delete(at, remove)
      if (action.insert !== '') text.insert(at, action.insert)
      return
    }
    case 'plan.adopt':
      writer.setFact('workshop', 'adopted', action.print === null ? null : { at: now, print: action.print })
      return
    case 'plan.replace':
      writePlan(doc, writer, action.plan)
      return
    case 'plan.add':
      addLines(doc, writer, action, actor)
      return
    default:
      assertNever(action)
  }
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

function chosenFact({ choice, option, chosen }: Extract<Action, { type: 'choice.set' }>): FactValue {
  if (!chosen) return null
  return choiceFacts[choice].kind === 'many' ? true : option
}

/** Drops the oldest rounds; otherwise reading would leave out the newest, which everyone is looking at. */
function makeRoomForVotes(doc: Y.Doc, writer: FactWriter, coming: number): void {
  const roundOf = (vote: string) => String(readFact(doc, 'votes', vote, 'round'))
  const orderOf = (vote: string) => String(readFact(doc, 'rounds', roundOf(vote), 'order') ?? '')
  const votes = [...rootMap(doc, 'votes').keys()]
  const tooMany = votes.length + coming - planLimits.votes
  if (tooMany <= 0) return
  const oldestFirst = votes.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
  const last = oldestFirst[tooMany - 1]
  const gone = last === undefined ? oldestFirst : oldestFirst.filter((vote) => orderOf(vote) <= orderOf(last))
  for (const vote of gone) writer.removeEntity('votes', vote)
}

/** About the present setting: turning the knob later reopens the decision. */
function discussionFact(
  doc: Y.Doc,
  { knob, state }: Extract<Action, { type: 'knob.discuss' }>,
  { name, party }: Actor,
  at: string,
): FactValue {
  return state && { state, setting: settingNow(doc, knob), name, party, at }
}

/** About the words as they are on this device: when someone changes them at the same time, it lapses. */
function consentFact(
  doc: Y.Doc,
  { agreement, stance, reason }: Extract<Action, { type: 'consent.give' }>,
  { name, party }: Actor,
  at: string,
): FactValue {
  const about = readFact(doc, 'agreements', agreement, 'text')
  return stance && typeof about === 'string' ? { agreement, stance, reason, about, name, party, at } : null
}

function placingFact(
  { about, place }: Extract<Action, { type: 'placing.set' }>,
  { name, party }: Actor,
  at: string,
): FactValue {
  return place && { about, interest: place.interest, influence: place.influence, name, party, at }
}

function answerFact(
  { state, text, cents }: Extract<Action, { type: 'question.answer' }>,
  { name, party }: Actor,
  at: string,
): FactValue {
  return state && { state, text, name, party, at, ...(cents !== undefined && { cents }) }
}

function changeFields(writer: FactWriter, root: EntityRoot, id: string, changes: object): void {
  for (const [key, value] of Object.entries(changes) as [string, FactValue][]) writer.setField(root, id, key, value)
}

function settingNow(doc: Y.Doc, knob: number): Setting {
  return turnOf(rootMap(doc, 'settings').get(String(knob)))?.setting ?? 0
}

function textsOf(action: Action): readonly TextId[] {
  if (action.type === 'text.edit') return [action.text]
  if (action.type === 'script.set') return action.also?.vision ? ['vision'] : []
  const isWhole = action.type === 'plan.replace' || action.type === 'practice.start' || action.type === 'practice.stop'
  return isWhole ? allTextIds() : []
}
