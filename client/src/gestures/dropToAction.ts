// What dropping a card above a lane means. The same answer for drag, tap-tap and keyboard.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Hand, OpenDialog } from '../store/viewStore.ts'

export type Dropped =
  /** A card from the tray: the amounts still have to be asked. */
  | { readonly kind: 'ask'; readonly dialog: OpenDialog }
  /** An investment that moves to another party. */
  | { readonly kind: 'do'; readonly action: Action }
  | { readonly kind: 'nothing' }

export function dropToAction(plan: Plan, hand: Hand, party: string): Dropped {
  if (hand.kind === 'card') return { kind: 'ask', dialog: { kind: 'newInvestment', source: hand.source, party } }
  const investment = plan.investments.find(({ id }) => id === hand.investment)
  if (!investment || investment.party === party) return { kind: 'nothing' }
  return { kind: 'do', action: { type: 'investment.change', id: investment.id, changes: { party } } }
}
