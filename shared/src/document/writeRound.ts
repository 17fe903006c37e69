// Writes a round in which everyone chooses for one knob: that it began, what was chosen once it is shown, that it was stopped.

import type * as Y from 'yjs'
import type { ActionOf } from '../actions/action.ts'
import { planLimits } from '../nouns/limits.ts'
import { type FactWriter, readFact } from './factWriter.ts'
import { inOrder, orderAfter } from './order.ts'
import { rootMap } from './schema.ts'

export function writeRound(doc: Y.Doc, writer: FactWriter, action: ActionOf<`round.${string}`>): void {
  switch (action.type) {
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
  }
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
