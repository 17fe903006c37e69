// What does not go together (A-28, D17.5). Nothing is blocked: each is a question for the table, which drops one of the
// two or gives its reason.

import type { IncomeId } from '../model/roomIds.ts'

export const exclusionIds = [
  'soo-huur',
  'huur-derden',
  'huur-ondernemer',
  'huur-dagbesteding',
  'wmo-gehuurde',
  'terug-naar-ruimte',
  'tiende-deel',
  'opbouwwerk-eindig',
] as const
export type ExclusionId = (typeof exclusionIds)[number]

/** What the group has chosen for its room; what it has not said is false. */
export interface RoomMoney {
  readonly incomes: readonly IncomeId[]
  /** A social entrepreneur runs it, or has a place in it. */
  readonly hasEntrepreneur: boolean
  /** Residents rent the room with their homes. */
  readonly isPartOfRented: boolean
  /** Someone said that income from activities or drinks goes elsewhere. */
  readonly incomeLeaves: boolean
  /** Businesses rent more than they may. */
  readonly isOverTenth: boolean
  /** Community work is put down without a last year. */
  readonly communityWorkHasNoEnd: boolean
}

export interface Exclusion {
  readonly id: ExclusionId
  /** Which of the chosen incomes it is about, in the order of the list. */
  readonly between: readonly IncomeId[]
}

const THIRD_PARTIES = ['huur-clubs', 'huur-partijen', 'opbouwwerk'] as const
const DAY_CARE = ['dagbesteding-wlz', 'dagbesteding-wmo'] as const
const SMALL_INCOME = ['activiteiten', 'koffie'] as const

export function exclusionsOf(money: RoomMoney): readonly Exclusion[] {
  const has = (id: IncomeId) => money.incomes.includes(id)
  const some = (ids: readonly IncomeId[]) => ids.filter(has)
  const inRent = has('huur-bewoners')
  const found: Exclusion[] = []
  const add = (id: ExclusionId, isSo: boolean, between: readonly IncomeId[]) => {
    if (isSo) found.push({ id, between })
  }
  add('soo-huur', has('soo') && inRent, ['soo', 'huur-bewoners'])
  add('huur-derden', inRent && some(THIRD_PARTIES).length > 0, ['huur-bewoners', ...some(THIRD_PARTIES)])
  add('huur-ondernemer', inRent && money.hasEntrepreneur, ['huur-bewoners'])
  add('huur-dagbesteding', inRent && some(DAY_CARE).length > 0, ['huur-bewoners', ...some(DAY_CARE)])
  add('wmo-gehuurde', has('dagbesteding-wmo') && (money.isPartOfRented || inRent), ['dagbesteding-wmo'])
  add('terug-naar-ruimte', money.incomeLeaves && some(SMALL_INCOME).length > 0, some(SMALL_INCOME))
  add('tiende-deel', money.isOverTenth, has('huur-partijen') ? ['huur-partijen'] : [])
  add('opbouwwerk-eindig', has('opbouwwerk') && money.communityWorkHasNoEnd, ['opbouwwerk'])
  return found
}
