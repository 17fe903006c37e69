// Writes what is chosen of what the model offers: an answer on a sheet, or which value counts for a party and when it comes.

import type { ActionOf } from '../actions/action.ts'
import { choiceFacts } from '../model/choices.ts'
import { aimId } from '../nouns/aim.ts'
import { chosenId } from '../nouns/chosen.ts'
import type { FactWriter } from './factWriter.ts'
import { aimTimeKey, type FactValue } from './schema.ts'

export function writeChoice(writer: FactWriter, action: ActionOf<'choice.set' | `aim.${string}`>): void {
  if (action.type === 'choice.set') {
    writer.setFact('choices', chosenId(action.choice, action.option), chosenFact(action))
    return
  }
  const { coreValue, party } = action
  if (action.type === 'aim.set') writer.setFact('aims', aimId(coreValue, party), action.strength)
  else writer.setFact('aims', aimTimeKey(coreValue, party), action.arrival)
}

function chosenFact({ choice, option, chosen }: ActionOf<'choice.set'>): FactValue {
  if (!chosen) return null
  return choiceFacts[choice].kind === 'many' ? true : option
}
