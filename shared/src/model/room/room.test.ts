// Holds each list of the meeting room against what its guide says.

import { describe, expect, test } from 'vitest'
import {
  deskSourceIds,
  incomeIds,
  interviewBlocks,
  ladderRungs,
  managementModels,
  placeCriteria,
  reflectionIds,
  roomTypeIds,
  stationIds,
  strategyRoles,
  withoutRoomIds,
} from '../roomIds.ts'
import { fitOf, incomeSources } from './incomeSources.ts'
import { roomTypes } from './roomTypes.ts'

describe('[C997] where the money comes from', () => {
  /** Columns as D16: koffiehoek, woonvorm, multifunctioneel, buurthuis, senioren. F: factsheet, O: overview only, -: neither. */
  test.each([
    ['huur-clubs', '-OFFF', ['incidenteel']],
    ['huur-partijen', '-OFFF', ['structureel']],
    ['activiteitensubsidie', '-OOO-', ['incidenteel']],
    ['soo', '----F', ['incidenteel']],
    ['activiteiten', 'OOFFF', ['incidenteel', 'meerjarig', 'structureel']],
    ['koffie', 'FFFOF', ['incidenteel']],
    ['fondsen', 'OOOOO', ['incidenteel']],
    ['opbouwwerk', '--OF-', ['meerjarig']],
    ['huur-bewoners', 'FFFOO', ['structureel']],
    ['dagbesteding-wlz', '-OFFF', ['structureel']],
    ['dagbesteding-wmo', '-OFFF', ['incidenteel', 'meerjarig', 'structureel']],
  ] as const)('[C997] A-17: %s', (income, row, durations) => {
    const letters = { fits: 'F', mentioned: 'O', no: '-' }
    expect(roomTypeIds.map((type) => letters[fitOf(income, type)]).join('')).toBe(row)
    expect(incomeSources[income].durations).toEqual(durations)
  })

  test('[C997] A-17: what cannot be read for certain in print says so', () => {
    const unsure = incomeIds.filter((id) => incomeSources[id].unsure !== undefined)
    expect(unsure).toEqual(['dagbesteding-wlz', 'dagbesteding-wmo'])
    for (const id of unsure) expect(incomeSources[id].unsure).toEqual(['buurthuis', 'senioren'])
  })

  test('[C997] A-19: eight of the eleven have a factsheet; the guide puts two rents on one', () => {
    const sheets = incomeIds.filter((id) => incomeSources[id].hasNoSheet !== true)
    expect(sheets).toHaveLength(9)
    expect(incomeIds.filter((id) => incomeSources[id].hasNoSheet)).toEqual(['activiteitensubsidie', 'fondsen'])
  })
})

describe('[C999] the lists of the guide', () => {
  test('[C999] A-01, A-03, A-05, A-06, A-08: five stations, three blocks, five sources, five questions, three criteria', () => {
    expect(stationIds).toEqual(['doel', 'opgaven', 'samenvoegen', 'partners', 'plek'])
    expect(interviewBlocks).toHaveLength(3)
    expect(deskSourceIds).toHaveLength(5)
    expect(reflectionIds).toHaveLength(5)
    expect(placeCriteria).toHaveLength(3)
  })

  test('[C999] A-09: five kinds of room by five attributes', () => {
    expect(roomTypeIds).toHaveLength(5)
    for (const type of roomTypeIds) {
      const { aims, needs, offers } = roomTypes[type]
      expect(aims.length).toBeGreaterThan(0)
      expect(needs).toEqual(expect.arrayContaining(['bewoners', 'corporatie']))
      expect(offers.length).toBeGreaterThan(0)
    }
    expect(roomTypeIds.filter((type) => roomTypes[type].size === null)).toEqual(['woonvorm'])
    expect(roomTypeIds.filter((type) => roomTypes[type].reach === 'inside')).toEqual([
      'koffiehoek',
      'woonvorm',
      'senioren',
    ])
  })

  test('[C999] A-10, A-12, A-13, A-35: three roles, three models, five rungs in the order of the words, eight ways without a room', () => {
    expect(strategyRoles).toEqual(['beheren', 'faciliteren', 'financieren'])
    expect(managementModels).toHaveLength(3)
    expect(ladderRungs).toEqual(['informeren', 'raadplegen', 'meebeslissen', 'zelf-beslissen', 'zelf-organiseren'])
    expect(withoutRoomIds).toHaveLength(8)
  })
})
