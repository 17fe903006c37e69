// Writes what one person says of something: their consent, where they place a party, an answer, what came of a promise.

import type * as Y from 'yjs'
import type { ActionOf } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { type FactWriter, readFact } from './factWriter.ts'
import { sayOnce } from './ownFact.ts'
import type { FactValue } from './schema.ts'
import { giveVerdict } from './writeAdoption.ts'
import { writeCame } from './writeCame.ts'

/** What one person says, once: a later statement about the same thing replaces it. */
export function writeStatement(
  doc: Y.Doc,
  writer: FactWriter,
  action: ActionOf<'consent.give' | 'placing.set' | 'verdict.give' | 'lookBack.say' | 'question.answer'>,
  actor: Actor,
  now: string,
): void {
  if (action.type === 'lookBack.say') writeCame(writer, action, actor)
  else if (action.type === 'verdict.give') giveVerdict(doc, writer, action, actor, now)
  else if (action.type === 'question.answer') writer.setFact('answers', action.question, answerFact(action, actor, now))
  else sayPersonally(doc, writer, action, actor, now)
}

function sayPersonally(
  doc: Y.Doc,
  writer: FactWriter,
  action: ActionOf<'consent.give' | 'placing.set'>,
  actor: Actor,
  now: string,
): void {
  const saidAt = (at: string) =>
    action.type === 'consent.give' ? consentFact(doc, action, actor, at) : placingFact(action, actor, at)
  sayOnce(doc, writer, action, { actor, now, saidAt })
}

/** About the words as they are on this device: when someone changes them at the same time, it lapses. */
function consentFact(
  doc: Y.Doc,
  { agreement, stance, reason }: ActionOf<'consent.give'>,
  { name, party }: Actor,
  at: string,
): FactValue {
  const about = readFact(doc, 'agreements', agreement, 'text')
  return stance && typeof about === 'string' ? { agreement, stance, reason, about, name, party, at } : null
}

function placingFact({ about, place }: ActionOf<'placing.set'>, { name, party }: Actor, at: string): FactValue {
  return place && { about, interest: place.interest, influence: place.influence, name, party, at }
}

function answerFact(
  { state, text, cents }: ActionOf<'question.answer'>,
  { name, party }: Actor,
  at: string,
): FactValue {
  return state && { state, text, name, party, at, ...(cents !== undefined && { cents }) }
}
