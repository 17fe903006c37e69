// Holds each list of the meeting room against what its guide says.

import { describe, expect, test } from 'vitest'
import { fitOf, incomeSources } from './incomeSources.ts'
import {
  boardRoles,
  coordinatesKey,
  ingredientsOf,
  keepingPoints,
  partnerIds,
  partners,
  volunteerTraits,
  workingGroups,
} from './management.ts'
import { edgesOf, revivalTrees } from './revival.ts'
import {
  declineCauses,
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
} from './roomIds.ts'
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

describe('[C998] why a room fell quiet', () => {
  test.each(declineCauses)('[C998] A-34: %s: every node is reached, every path ends, nothing goes round', (cause) => {
    const { start, nodes } = revivalTrees[cause]
    const reached = new Set<string>()
    const walk = (id: string, way: readonly string[]): void => {
      expect(way, 'goes round').not.toContain(id)
      reached.add(id)
      const node = nodes[id]
      if (node === undefined) throw new Error(`${id} is not there`)
      const edges = edgesOf(node)
      expect(edges.length === 0).toBe(node.kind === 'advice')
      for (const { to } of edges) walk(to, [...way, id])
    }
    walk(start, [])
    expect([...reached].sort()).toEqual(Object.keys(nodes).sort())
  })

  test('[C998] A-34: five causes, four trees of the guide; the fifth is ours', () => {
    expect(declineCauses).toHaveLength(5)
    expect(declineCauses.filter((cause) => revivalTrees[cause].isOurs)).toEqual(['regels'])
  })

  test('[C998] A-34: an arrow that print does not show is marked', () => {
    const { nodes } = revivalTrees.bewonersbeheer
    const [yes, no] = edgesOf(nodes.onenigheid ?? { kind: 'advice' })
    expect(yes).toEqual({ to: 'buurtbemiddeling' })
    expect(no).toEqual({ to: 'overbelasting', isReconstructed: true })
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

  test('[C999] A-11: six partners, each with roles, strengths and pitfalls, in the kinds of room the guide gives them', () => {
    expect(partnerIds).toHaveLength(6)
    for (const id of partnerIds) {
      expect(partners[id].roles.length).toBeGreaterThan(0)
      expect(partners[id].pitfalls).toBeGreaterThan(0)
    }
    expect(partners.gemeente).toMatchObject({ types: ['buurthuis', 'senioren'], mayTypes: ['multifunctioneel'] })
    expect(partners.corporatie.types).toEqual(roomTypeIds)
  })

  test('[C999] A-14, A-15: three on the board, seven groups, nine traits, ten points', () => {
    expect(boardRoles).toEqual(['voorzitter', 'secretaris', 'penningmeester'])
    expect(workingGroups).toHaveLength(7)
    expect(volunteerTraits).toHaveLength(9)
    expect(keepingPoints).toHaveLength(10)
  })

  test('[C999] A-16: what each kind of room needs to keep running', () => {
    const ids = (type: keyof typeof ingredientsOf) => ingredientsOf[type].map(({ id }) => id)
    const usual = ['sleutel-agenda', 'schoonmaak', 'huisregels', 'voorraad']
    expect(ids('koffiehoek')).toEqual(usual)
    expect(ids('woonvorm')).toEqual(['samen-beheren'])
    expect(ids('multifunctioneel')).toEqual([...usual, 'programma'])
    expect(ids('buurthuis')).toEqual([...usual, 'aanbod-doelgroep', 'buurtverbinder'])
    expect(ids('senioren')).toEqual([...usual, 'aanbod-senioren', 'kleine-bedrijven'])
    expect(ingredientsOf.senioren.filter(({ isOptional }) => isOptional).map(({ id }) => id)).toEqual([
      'kleine-bedrijven',
    ])
    expect(coordinatesKey).toEqual(['buurthuis', 'senioren'])
  })
})
