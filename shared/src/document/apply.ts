// Writes one checked action down: one transaction, the smallest write that says it. Returns what changed, for undo.
// Does not check rights or sense: store/dispatch does that first. The server checks role, size and form, not meaning.

import type * as Y from 'yjs'
import type { Action, TextId } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { assertNever } from '../base/assertNever.ts'
import { choiceFacts } from '../model/choices.ts'
import { knobNumbers, type Setting } from '../model/knobs.ts'
import { consentId } from '../plan/agreement.ts'
import { aimId } from '../plan/aim.ts'
import { chosenId } from '../plan/chosen.ts'
import { noProfile } from '../plan/party.ts'
import { createFactWriter, type FactChange, type FactWriter, readFact } from './factWriter.ts'
import { inOrder, orderAfter } from './order.ts'
import { aimTimeKey, allTextIds, type EntityRoot, type FactValue, rootMap, sharedText } from './schema.ts'
import { turnOf } from './turn.ts'
import { replaceEntities, writePlan } from './writePlan.ts'

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
    case 'agreement.add':
      writer.addEntity('agreements', action.id, { ...action.facts, order: orderAfter(doc, 'agreements') })
      return
    case 'agreement.change':
      changeFields(writer, 'agreements', action.id, action.changes)
      return
    case 'agreement.remove':
      writer.removeEntity('agreements', action.id)
      return
    case 'consent.give':
      writer.setFact(
        'consents',
        consentId(action.agreement, actor.party, actor.name),
        consentFact(doc, action, actor, now),
      )
      return
    case 'parked.add':
      writer.addEntity('parked', action.id, { ...action.facts, order: orderAfter(doc, 'parked') })
      return
    case 'parked.change':
      changeFields(writer, 'parked', action.id, action.changes)
      return
    case 'parked.remove':
      writer.removeEntity('parked', action.id)
      return
    case 'round.open': {
      const { id, knob, kind, voters } = action
      writer.addEntity('rounds', id, { knob, kind, voters, state: 'open', order: orderAfter(doc, 'rounds') })
      return
    }
    case 'round.show':
      writer.setField('rounds', action.id, 'state', 'getoond')
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
    case 'script.set':
      replaceEntities(doc, writer, 'steps', inOrder(action.steps))
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
    case 'need.add':
      writer.addEntity('needs', action.id, { ...action.facts, order: orderAfter(doc, 'needs') })
      return
    case 'investment.add':
      writer.addEntity('investments', action.id, { ...action.facts, order: orderAfter(doc, 'investments') })
      return
    case 'volunteering.add':
      writer.addEntity('volunteering', action.id, { ...action.facts, order: orderAfter(doc, 'volunteering') })
      return
    case 'proof.add':
      writer.addEntity('proofs', action.id, { ...action.facts, order: orderAfter(doc, 'proofs') })
      return
    case 'party.change':
      changeFields(writer, 'parties', action.id, action.changes)
      return
    case 'need.change':
      changeFields(writer, 'needs', action.id, action.changes)
      return
    case 'investment.change':
      changeFields(writer, 'investments', action.id, action.changes)
      return
    case 'volunteering.change':
      changeFields(writer, 'volunteering', action.id, action.changes)
      return
    case 'proof.change':
      changeFields(writer, 'proofs', action.id, action.changes)
      return
    case 'party.remove':
      writer.removeEntity('parties', action.id)
      return
    case 'need.remove':
      writer.removeEntity('needs', action.id)
      return
    case 'investment.remove':
      writer.removeEntity('investments', action.id)
      return
    case 'volunteering.remove':
      writer.removeEntity('volunteering', action.id)
      return
    case 'proof.remove':
      writer.removeEntity('proofs', action.id)
      return
    case 'text.edit': {
      const text = sharedText(doc, action.text)
      const at = Math.min(action.at, text.length)
      const remove = Math.min(action.remove, text.length - at)
      if (remove > 0) text.delete(at, remove)
      if (action.insert !== '') text.insert(at, action.insert)
      return
    }
    case 'plan.replace':
      writePlan(doc, writer, action.plan)
      return
    default:
      assertNever(action)
  }
}

function chosenFact({ choice, option, chosen }: Extract<Action, { type: 'choice.set' }>): FactValue {
  if (!chosen) return null
  return choiceFacts[choice].kind === 'many' ? true : option
}

/** About the setting the knob has now: who turns it later reopens the decision. */
function discussionFact(
  doc: Y.Doc,
  { knob, state }: Extract<Action, { type: 'knob.discuss' }>,
  { name, party }: Actor,
  at: string,
): FactValue {
  return state && { state, setting: settingNow(doc, knob), name, party, at }
}

/** About the words as they stand on this device: when someone changes them at the same moment, it counts no more. */
function consentFact(
  doc: Y.Doc,
  { agreement, stance, reason }: Extract<Action, { type: 'consent.give' }>,
  { name, party }: Actor,
  at: string,
): FactValue {
  const about = readFact(doc, 'agreements', agreement, 'text')
  return stance && typeof about === 'string' ? { agreement, stance, reason, about, name, party, at } : null
}

function answerFact(
  { state, text }: Extract<Action, { type: 'question.answer' }>,
  { name, party }: Actor,
  at: string,
): FactValue {
  return state && { state, text, name, party, at }
}

function changeFields(writer: FactWriter, root: EntityRoot, id: string, changes: object): void {
  for (const [key, value] of Object.entries(changes) as [string, FactValue][]) writer.setField(root, id, key, value)
}

function settingNow(doc: Y.Doc, knob: number): Setting {
  return turnOf(rootMap(doc, 'settings').get(String(knob)))?.setting ?? 0
}

function textsOf(action: Action): readonly TextId[] {
  if (action.type === 'text.edit') return [action.text]
  return action.type === 'plan.replace' ? allTextIds() : []
}
