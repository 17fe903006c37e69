import { describe, expect, test } from 'vitest'
import { incomeIds } from '../model/roomIds.ts'
import { type ExclusionId, exclusionIds, exclusionsOf, type RoomMoney } from './exclusions.ts'

const none: RoomMoney = {
  incomes: [],
  hasEntrepreneur: false,
  isPartOfRented: false,
  incomeLeaves: false,
  isOverTenth: false,
  communityWorkHasNoEnd: false,
}

/** What makes each speak, and what nearly does. */
const cases: Readonly<
  Record<ExclusionId, { readonly fires: readonly RoomMoney[]; readonly silent: readonly RoomMoney[] }>
> = {
  'soo-huur': {
    fires: [{ ...none, incomes: ['soo', 'huur-bewoners'] }],
    silent: [
      { ...none, incomes: ['soo', 'huur-partijen'] },
      { ...none, incomes: ['huur-bewoners'] },
    ],
  },
  'huur-derden': {
    fires: (['huur-clubs', 'huur-partijen', 'opbouwwerk'] as const).map((id) => ({
      ...none,
      incomes: ['huur-bewoners', id],
    })),
    silent: [{ ...none, incomes: ['huur-clubs', 'huur-partijen', 'opbouwwerk'] }],
  },
  'huur-ondernemer': {
    fires: [{ ...none, incomes: ['huur-bewoners'], hasEntrepreneur: true }],
    silent: [
      { ...none, incomes: ['huur-bewoners'] },
      { ...none, incomes: ['koffie'], hasEntrepreneur: true },
    ],
  },
  'huur-dagbesteding': {
    fires: (['dagbesteding-wlz', 'dagbesteding-wmo'] as const).map((id) => ({
      ...none,
      incomes: ['huur-bewoners', id],
    })),
    silent: [{ ...none, incomes: ['dagbesteding-wlz', 'dagbesteding-wmo'] }],
  },
  'wmo-gehuurde': {
    fires: [
      { ...none, incomes: ['dagbesteding-wmo'], isPartOfRented: true },
      { ...none, incomes: ['dagbesteding-wmo', 'huur-bewoners'] },
    ],
    silent: [
      { ...none, incomes: ['dagbesteding-wmo'] },
      { ...none, incomes: ['dagbesteding-wlz'], isPartOfRented: true },
    ],
  },
  'terug-naar-ruimte': {
    fires: [
      { ...none, incomes: ['koffie'], incomeLeaves: true },
      { ...none, incomes: ['activiteiten'], incomeLeaves: true },
    ],
    silent: [
      { ...none, incomes: ['fondsen'], incomeLeaves: true },
      { ...none, incomes: ['koffie'] },
    ],
  },
  'tiende-deel': {
    fires: [{ ...none, incomes: ['huur-partijen'], isOverTenth: true }],
    silent: [{ ...none, incomes: ['huur-partijen'] }],
  },
  'opbouwwerk-eindig': {
    fires: [{ ...none, incomes: ['opbouwwerk'], communityWorkHasNoEnd: true }],
    silent: [
      { ...none, incomes: ['opbouwwerk'] },
      { ...none, incomes: ['fondsen'], communityWorkHasNoEnd: true },
    ],
  },
}

describe('[C994] A-28: what does not go together', () => {
  test.each(exclusionIds)('[C994] A-28: %s speaks where it should and is silent where it should not', (id) => {
    for (const money of cases[id].fires) expect(exclusionsOf(money).map((found) => found.id)).toContain(id)
    for (const money of cases[id].silent) expect(exclusionsOf(money).map((found) => found.id)).not.toContain(id)
  })

  test('[C994] A-28: each says between which incomes, and only those that were chosen', () => {
    const found = exclusionsOf({ ...none, incomes: ['soo', 'huur-bewoners', 'huur-clubs', 'dagbesteding-wlz'] })
    expect(found).toEqual([
      { id: 'soo-huur', between: ['soo', 'huur-bewoners'] },
      { id: 'huur-derden', between: ['huur-bewoners', 'huur-clubs'] },
      { id: 'huur-dagbesteding', between: ['huur-bewoners', 'dagbesteding-wlz'] },
    ])
  })

  test('[C994] A-28: any single income goes with itself', () => {
    for (const id of incomeIds) expect(exclusionsOf({ ...none, incomes: [id] })).toEqual([])
  })
})
