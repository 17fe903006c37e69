// What a plan says of the money of its room, as the exclusions ask it (A-28, D17.5), and which facts of the plan each of
// them is about. Of what a plan cannot say (who gets the proceeds, how much floor businesses rent) other rules ask:
// derive/tensions.ts.

import { incomeIds } from '../model/roomIds.ts'
import { isChosen } from '../nouns/chosen.ts'
import type { Plan } from '../plan/plan.ts'
import { type Exclusion, type ExclusionId, exclusionsOf, type RoomMoney } from './exclusions.ts'
import { broughtFrom, type Ground, type Grounds, kindOf } from './grounds.ts'

export function roomMoneyOf(plan: Plan): RoomMoney {
  return {
    incomes: incomeIds.filter((id) => isChosen(plan, 'inkomsten', id)),
    hasEntrepreneur: isChosen(plan, 'ruimteaanbod', 'kleine-bedrijven'),
    isPartOfRented: isChosen(plan, 'geldbron', 'servicekosten'),
    incomeLeaves: false,
    isOverTenth: false,
    communityWorkHasNoEnd: endlessCommunityWork(plan) !== null,
  }
}

export function exclusionsIn(plan: Plan): readonly Exclusion[] {
  return exclusionsOf(roomMoneyOf(plan))
}

/** Null while it does not apply. */
export function excludedIn(plan: Plan, id: ExclusionId): Grounds {
  const found = exclusionsIn(plan).find((one) => one.id === id)
  if (!found) return null
  const incomes = found.between
    .filter((income) => isChosen(plan, 'inkomsten', income))
    .map((option): Ground => ({ kind: 'choice', choice: 'inkomsten', option }))
  return [...incomes, ...besides(plan, id)]
}

/** What else in the plan it is about. */
function besides(plan: Plan, id: ExclusionId): readonly Ground[] {
  if (id === 'huur-ondernemer') return [{ kind: 'choice', choice: 'ruimteaanbod', option: 'kleine-bedrijven' }]
  if (id === 'wmo-gehuurde' && isChosen(plan, 'geldbron', 'servicekosten')) {
    return [{ kind: 'choice', choice: 'geldbron', option: 'servicekosten' }]
  }
  return id === 'opbouwwerk-eindig' ? (endlessCommunityWork(plan) ?? []) : []
}

function endlessCommunityWork(plan: Plan): Grounds {
  return broughtFrom(
    plan,
    ['VII'],
    ({ party, per, until }) => per === 'year' && until === null && kindOf(plan, party) === 'sociaal-werk',
  )
}
