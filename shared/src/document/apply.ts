// Writes one checked action down: one transaction, the smallest write that says it. Returns what changed, for undo.
// Does not check rights or sense: store/dispatch does that first. The server checks role, size and form, not meaning.

import type * as Y from 'yjs'
import type { Action, TextId } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { assertNever } from '../base/assertNever.ts'
import { newId } from '../base/ids.ts'
import { choiceFacts } from '../model/choices.ts'
import { knobNumbers, type Setting } from '../model/knobs.ts'
import { aimId } from '../plan/aim.ts'
import { chosenId } from '../plan/chosen.ts'
import type { Turn } from '../plan/knobState.ts'
import { planLimits } from '../plan/limits.ts'
import { noProfile } from '../plan/party.ts'
import { isSamePerson } from '../plan/person.ts'
import { addLines } from './addLines.ts'
import { createFactWriter, type FactChange, type FactWriter, readFact } from './factWriter.ts'
import { inOrder, orderAfter } from './order.ts'
import {
  aimTimeKey,
  allTextIds,
  type EntityRoot,
  type FactRoot,
  type FactValue,
  rootMap,
  sharedText,
} from './schema.ts'
import { turnOf } from './turn.ts'
import { addInvestment, changeInvestment, confirmPromise, putPromiseBack } from './writeInvestment.ts'
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
    case 'consent.give':
      writer.setFact(
        'consents',
        keyOfPerson(doc, 'consents', { agreement: action.agreement }, actor),
        consentFact(doc, action, actor, now),
      )
      return
    case 'placing.set':
      writer.setFact(
        'placings',
        keyOfPerson(doc, 'placings', { about: action.about }, actor),
        placingFact(action, actor, now),
      )
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
    case 'investment.add':
      addInvestment(doc, writer, action.id, action.facts, actor)
      return
    case 'investment.change':
      changeInvestment(doc, writer, action.id, action.changes, actor)
      return
    case 'promise.confirm':
      confirmPromise(doc, writer, action.id, actor)
      return
    case 'promise.putBack':
      putPromiseBack(doc, writer, action.id, actor)
      return
    case 'agreement.add':
    case 'need.add':
    case 'parked.add':
    case 'proof.add':
    case 'volunteering.add': {
      const root = rootOf(action.type)
      writer.addEntity(root, action.id, { ...action.facts, order: orderAfter(doc, root) })
      return
    }
    case 'agreement.change':
    case 'need.change':
    case 'parked.change':
    case 'party.change':
    case 'proof.change':
    case 'volunteering.change':
      changeFields(writer, rootOf(action.type), action.id, action.changes)
      return
    case 'agreement.remove':
    case 'investment.remove':
    case 'need.remove':
    case 'parked.remove':
    case 'party.remove':
    case 'proof.remove':
    case 'volunteering.remove':
      writer.removeEntity(rootOf(action.type), action.id)
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

/** Where the lines stand that an action of this noun adds to, changes or takes away. */
const rootOfNoun = {
  agreement: 'agreements',
  investment: 'investments',
  need: 'needs',
  parked: 'parked',
  party: 'parties',
  proof: 'proofs',
  volunteering: 'volunteering',
} as const satisfies Record<string, EntityRoot>

type Noun = keyof typeof rootOfNoun

function rootOf(type: `${Noun}.${'add' | 'change' | 'remove'}`): EntityRoot {
  return rootOfNoun[type.slice(0, type.indexOf('.')) as Noun]
}

function chosenFact({ choice, option, chosen }: Extract<Action, { type: 'choice.set' }>): FactValue {
  if (!chosen) return null
  return choiceFacts[choice].kind === 'many' ? true : option
}

/** The rounds of longest ago make room: else reading would leave out the newest, the one that everyone looks at. */
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

function placingFact(
  { about, place }: Extract<Action, { type: 'placing.set' }>,
  { name, party }: Actor,
  at: string,
): FactValue {
  return place && { about, interest: place.interest, influence: place.influence, name, party, at }
}

/** Under which this person said something of this subject before, or a new key: it holds no name. */
function keyOfPerson(doc: Y.Doc, root: FactRoot, subject: Readonly<Record<string, string>>, actor: Actor): string {
  for (const [key, value] of rootMap(doc, root)) {
    const fact = value as Partial<Turn> & Record<string, unknown>
    const isAbout = fact !== null && Object.entries(subject).every(([field, wanted]) => fact[field] === wanted)
    const { name, party } = fact ?? {}
    if (isAbout && typeof name === 'string' && isSamePerson({ name, party: party ?? null }, actor)) return key
  }
  return newId()
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
  const isWhole = action.type === 'plan.replace' || action.type === 'practice.start' || action.type === 'practice.stop'
  return isWhole ? allTextIds() : []
}
