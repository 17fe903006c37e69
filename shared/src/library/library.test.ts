// Holds each list against what its document says: how many there are, the figures, and where they are from.

import { describe, expect, test } from 'vitest'
import { knobNumbers } from '../model/knobs.ts'
import { ideaIds, leverIds, livingFormIds, obstacleIds, scanTopics, socialBaseParts } from '../model/placeIds.ts'
import { sourceNumbers } from '../model/sources.ts'
import { arrangerConditions, arrangerRoles, moneyForOlderPeople } from './arranger.ts'
import { adviceNumbers, advices, bottleneckNumbers, bottlenecks, outsideEyes } from './bottlenecks.ts'
import { type Citation, documentYears } from './citation.ts'
import { effectNodeIds, effectNodes } from './effectMap.ts'
import { furtherReading, readingCitation, readingIds } from './furtherReading.ts'
import { glossary, paidBy, paidTermIds, termIds } from './glossary.ts'
import { type KeyFigureId, keyFigureIds, keyFigures } from './keyFigures.ts'
import { goodLife, ideas, initiators, rentReduction, socialBaseTroubles } from './levers.ts'
import { collectives, courtyards, livingForms } from './livingForms.ts'
import { moneyIdeaIds, moneyIdeas } from './moneyIdeas.ts'
import { neighbourhoodLists } from './neighbourhood.ts'
import { actorsAreOurs, obstacleGroupIds, obstacles } from './obstacles.ts'
import { housingAndCarePlan, scanCitation, tipIds, tips, tipsAt, tipsCitation } from './tips.ts'
import { careChallenge, designFestival, journey, spinOffs, stops } from './whoCares.ts'
import { developments, worries } from './worries.ts'

describe('where people live', () => {
  test('[C402] L-01: six ways of living together, each with its size and its count as the paper has them', () => {
    expect(livingFormIds).toEqual([
      'mantelzorgwoning',
      'groepswoning',
      'woongroep',
      'woongemeenschap',
      'hofje',
      'wooncomplex',
    ])
    expect(livingFormIds.map((id) => livingForms[id].size)).toEqual([
      null,
      { from: 6, to: 20, of: 'residents', isAbout: true },
      { from: 4, to: 20, of: 'rooms' },
      { from: 12, to: 40, of: 'homes', isAbout: true },
      { from: 16, to: 45, of: 'homes', isAbout: true },
      { from: 20, to: 300, of: 'homes' },
    ])
    expect(livingForms.woongemeenschap.yearsToBuild).toBe(7)
    expect(collectives).toMatchObject({ atMost: 1600, residents: 34_000, percentOfCorporationHomes: 1.5 })
    expect(courtyards).toMatchObject({
      built: 11,
      homes: 274,
      inTheMaking: 8,
      homesInTheMaking: 179,
      residents: 500,
      percentOf55Plus: 0.008,
    })
    expect(courtyards.citation.year).toBe(2023)
  })

  test('[C402] L-02: 29 figures about older people, each with its value and the year it is about', () => {
    const said: Readonly<Record<KeyFigureId, readonly [value: unknown, year: number]>> = {
      'alleen-tot-2010': [2, 2010],
      'alleen-tot-2040': [2, 2024],
      'alleen-deel': [40, 2024],
      'instelling-2000': [7, 2000],
      'instelling-2024': [4, 2024],
      'tevreden-woning': [90, 2019],
      'tevreden-omgeving': [86, 2019],
      'woning-past': [[2, 3], 2019],
      'woning-past-75': [[3, 4], 2019],
      'liever-aanpassen': [[1, 3], 2019],
      'liever-verhuizen': [[1, 4], 2019],
      'weet-nog-niet': [[1, 2], 2019],
      'bij-kinderen-graag': [8, 2019],
      'bij-kinderen-niet': [70, 2019],
      'verpleeghuis-graag': [25, 2019],
      'verpleeghuis-niet': [35, 2019],
      'aanleun-of-groep': [37, 2019],
      'wil-verhuizen': [40, 2019],
      'wil-verhuizen-75': [17, 2019],
      'wil-kleiner': [40, 2019],
      'zonder-tuin': [20, 2019],
      'naar-seniorenwoning': [[3, 4], 2019],
      'samen-van-zoekers': [17, 2022],
      'samen-van-iedereen': [5, 2022],
      'aantal-65': [3_600_000, 2023],
      verhuisd: [131_000, 2023],
      'verhuisd-deel': [3.6, 2023],
      'bruishuis-woningen': [110, 2024],
      'bruishuis-bedrijven': [25, 2024],
    }
    expect(keyFigureIds).toHaveLength(29)
    expect(
      Object.fromEntries(keyFigureIds.map((id) => [id, [keyFigures[id].figure.of, keyFigures[id].citation.year]])),
    ).toEqual(said)
    expect(keyFigures['samen-van-zoekers'].figure).toMatchObject({ of: 17, to: 25 })
    expect(keyFigures['samen-van-iedereen'].figure).toMatchObject({ of: 5, to: 10 })
  })

  test('[C402] L-03: four groups of obstacles, and for each obstacle who can act; where that is ours it is said', () => {
    expect(obstacleGroupIds).toEqual(['inkomen', 'lokaal', 'privaat', 'wonen'])
    const perGroup = obstacleGroupIds.map((id) => obstacleIds.filter((one) => obstacles[one].group === id).length)
    expect(perGroup).toEqual([4, 2, 2, 4])
    for (const id of obstacleIds) expect(obstacles[id].actors.length, id).toBeGreaterThan(0)
    expect(actorsAreOurs).toEqual(['hypotheek', 'huurbescherming', 'doorstroom', 'splitsen'])
  })
})

describe('people who connect', () => {
  test('[C402] L-04: six roles of an arranger', () => expect(new Set(arrangerRoles).size).toBe(6))

  test('[C402] L-05: five conditions, with the 600 million the paper speaks of', () => {
    expect(new Set(arrangerConditions).size).toBe(5)
    expect(moneyForOlderPeople.euros).toBe(600_000_000)
  })

  test('[C402] L-06: three levers; every idea belongs to one, and none of them is empty', () => {
    expect(leverIds).toEqual(['omgeving', 'formele-zorg', 'arrangeurs'])
    for (const lever of leverIds) expect(ideaIds.filter((id) => ideas[id].lever === lever)).not.toHaveLength(0)
  })

  test('[C402] L-07: a good life has three parts', () => expect(goodLife.parts).toHaveLength(3))

  test('[C402] L-08: the social base has seven parts and goes wrong on five things', () => {
    expect(new Set(socialBaseParts).size).toBe(7)
    expect(socialBaseTroubles.ids).toHaveLength(5)
  })

  test('[C402] L-09, E-15: what invites to meet is at knobs 1 and 9: five ideas of the paper, two of the EHA note', () => {
    const places = ideaIds.filter((id) => ideas[id].lever === 'omgeving')
    const ofPaper = places.filter((id) => ideas[id].citation.document === '003')
    const ofNote = places.filter((id) => ideas[id].citation.document === '000')
    expect(ofPaper).toEqual(['bankjes', 'looproutes', 'alledaagse-attentheid', 'snackbar', 'bakfiets'])
    expect(ofNote).toEqual(['nis', 'buitenruimte'])
    for (const id of places) for (const knob of ideas[id].knobs) expect([1, 9]).toContain(knob)
  })

  test('[C402] L-10: less rent for who connects neighbours counts as a cost of source IV or V', () => {
    expect(rentReduction.sources).toEqual(['IV', 'V'])
    expect(ideas.huurkorting.citation).toEqual(rentReduction.citation)
  })

  test('[C402] L-11: two things decide whether people succeed, and building anew has four burdens', () => {
    expect(initiators.decisive).toHaveLength(2)
    expect(initiators.burdens).toHaveLength(4)
  })
})

describe('lessons of WHO CARES', () => {
  test('[C403] W-01: five bottlenecks, each with its causes, at the knobs where the table can do something', () => {
    expect(bottleneckNumbers.map((number) => bottlenecks[number].knobs)).toEqual([[1, 9], [8, 10], [3], [6], [1, 7]])
    expect(bottleneckNumbers.map((number) => bottlenecks[number].causes.length)).toEqual([4, 4, 5, 2, 2])
  })

  test('[C403] W-02: four advices with 5, 3, 3 and 4 actions, and each bottleneck leads to one or more', () => {
    expect(adviceNumbers.map((number) => advices[number].length)).toEqual([5, 3, 3, 4])
    for (const number of bottleneckNumbers) expect(bottlenecks[number].advices.length).toBeGreaterThan(0)
    const led = new Set(bottleneckNumbers.flatMap((number) => bottlenecks[number].advices))
    expect([...led].sort()).toEqual([...adviceNumbers])
  })

  test('[C403] W-03: fifteen ideas for money, all of 2021, at sources II, III and IV; one is no longer there', () => {
    expect(moneyIdeaIds).toHaveLength(15)
    for (const id of moneyIdeaIds) {
      expect(moneyIdeas[id].citation.year, id).toBe(2021)
      for (const source of moneyIdeas[id].sources) expect(['II', 'III', 'IV']).toContain(source)
    }
    expect(moneyIdeaIds.filter((id) => 'goneSince' in moneyIdeas[id])).toEqual(['verhuurdersheffing'])
    expect(moneyIdeas.verhuurdersheffing.goneSince).toBe(2023)
    expect(sourceNumbers).toEqual(expect.arrayContaining(['II', 'III', 'IV']))
  })

  test('[C403] W-04: the Woonzorgchallenge is of 2021, with four frontrunners and one pilot, and is about knob 10', () => {
    expect(careChallenge).toMatchObject({ frontrunners: 4, pilots: 1, knob: 10, citation: { year: 2021 } })
    expect(careChallenge.partners).toEqual(['Platform31', 'Architectuur Lokaal'])
  })

  test('[C403] W-05: outside eyes did two things', () => expect(outsideEyes.roles).toHaveLength(2))

  test('[C403] W-06: one festival gave something for soon and something for later', () => {
    expect(designFestival).toMatchObject({ workshops: 19, residents: 150, principles: 9 })
    expect([designFestival.projectsSoon, designFestival.projectsLater]).toEqual([3, 6])
    expect([designFestival.soon.length, designFestival.later.length]).toEqual([4, 3])
  })

  test('[C403] W-07: the figures of the years after the contest', () => {
    expect(journey).toMatchObject({ began: 2017, entriesOver: 150, winners: 5, developed: 15, years: 2.5 })
    expect(journey.cities).toEqual(['Almere', 'Groningen', 'Rotterdam', 'Sittard-Geleen'])
    expect(stops).toMatchObject({ all: 4, first: 1 })
    expect(Object.keys(spinOffs)).toEqual(['odensehuis', 'mark-us'])
  })
})

describe('the model and the note', () => {
  test('[C404] C-27: four worries', () => expect(new Set(worries).size).toBe(4))

  test('[C404] C-28: four developments behind them', () => expect(new Set(developments).size).toBe(4))

  test('[C404] C-18: six ways in for the neighbourhood, nine in which the building is part of it', () => {
    expect(neighbourhoodLists.binnen).toHaveLength(6)
    expect(neighbourhoodLists.buiten).toHaveLength(9)
  })

  test('[C404] C-34: 33 boxes of the effect map: seven brought, fourteen working, twelve effects; two are a pilot', () => {
    const kinds = ['brought', 'working', 'effect'] as const
    const counts = kinds.map((kind) => effectNodeIds.filter((id) => effectNodes[id].kind === kind).length)
    expect(counts).toEqual([7, 14, 12])
    expect(effectNodeIds.filter((id) => 'pilot' in effectNodes[id])).toEqual([
      'zonder-indicatie-proef',
      'snelle-indicatie',
    ])
    expect(effectNodes['snelle-indicatie'].pilot).toBe('apart')
    expect(effectNodes['passend-gebouw'].follows).toBe(2025)
    expect(effectNodes.besparing.isStarred).toBe(true)
  })

  test('[C404] E-08: a look at the neighbourhood has five topics', () => {
    expect(new Set(scanTopics).size).toBe(5)
    expect(scanCitation.document).toBe('000')
  })

  test('[C580] E-09: nine tips, each at the knobs it is about; where the first two go is our choice', () => {
    expect(Object.fromEntries(tipIds.map((id, at) => [at + 1, tips[id].knobs]))).toEqual({
      1: [4],
      2: [4],
      3: [6],
      4: [4, 6],
      5: [3],
      6: [3],
      7: [9],
      8: [8],
      9: [8],
    })
    expect(knobNumbers.map((knob) => tipsAt(knob).length)).toEqual([0, 0, 2, 3, 0, 2, 0, 2, 1, 0])
    expect(tipsAt(4)).toEqual(['mix', 'voor-iedereen', 'bewonerscoach'])
    expect(tipsCitation).toMatchObject({ document: '000', year: null })
  })

  test('[C518] E-17: five addresses for ideas and that of the team, none twice, without what a browser adds', () => {
    const addresses = readingIds.map((id) => furtherReading[id])
    expect(new Set(addresses).size).toBe(6)
    expect(addresses.at(-1)).toBe('www.rvo.nl/eha')
    for (const address of addresses) expect(address).toMatch(/^www\.[a-z0-9]+\.nl\/[a-z0-9/-]+[a-z0-9]$/)
    expect(readingCitation.document).toBe('000')
  })

  test('[C404] E-16: the plan that every municipality must have is at knob 10', () => {
    expect(housingAndCarePlan.knob).toBe(10)
  })

  test('[C401] E-13: who pays is known of three laws and of three ways to take care at home', () => {
    expect(paidTermIds).toEqual(['wmo', 'wlz', 'zvw', 'vpt', 'mpt', 'pgb'])
    expect(paidBy).toMatchObject({ wmo: 'gemeente', wlz: 'zorgkantoor', zvw: 'zorgverzekeraar' })
    for (const id of paidTermIds) expect(glossary[id].basis).toMatchObject({ document: '000' })
    expect(termIds).toEqual([...termIds].sort())
  })
})

test('[C405] every fact of a list has its document, its place and its year, which only the EHA note does not give', () => {
  const citations = [
    ...livingFormIds.map((id): Citation => livingForms[id].citation),
    ...keyFigureIds.map((id) => keyFigures[id].citation),
    ...ideaIds.map((id) => ideas[id].citation),
    ...moneyIdeaIds.map((id) => moneyIdeas[id].citation),
    ...termIds.flatMap((id) => (glossary[id].basis === 'ours' ? [] : [glossary[id].basis])),
  ]
  for (const { document, place, year } of citations) {
    expect(document in documentYears).toBe(true)
    expect(place).toMatch(/^(chapter|sheet|bottleneck|advice|page|heading) .+|^opening$/)
    expect(year === null).toBe(document === '000')
  }
})
