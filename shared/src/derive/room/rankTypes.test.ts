import { describe, expect, test } from 'vitest'
import { roomTypeIds } from '../../model/roomIds.ts'
import { rankTypes, type TypeAnswers, typeAttributes } from './rankTypes.ts'

const nothing: TypeAnswers = {
  goals: [],
  groups: [],
  forNeighbourhood: null,
  livesAsGroup: null,
  size: null,
  parties: [],
  offers: [],
}

/** Five situations of which the guide's own description leaves no doubt. */
const golden: readonly (readonly [string, TypeAnswers])[] = [
  [
    'koffiehoek',
    {
      goals: ['gezellig'],
      groups: ['ouderen', 'gezinnen'],
      forNeighbourhood: false,
      livesAsGroup: false,
      size: 'klein',
      parties: ['bewoners', 'corporatie'],
      offers: ['koffie-en-kaarten'],
    },
  ],
  [
    'woonvorm',
    {
      goals: ['ontwikkeling'],
      groups: ['gezinnen'],
      forNeighbourhood: false,
      livesAsGroup: true,
      size: 'vrij-groot',
      parties: ['bewoners', 'corporatie'],
      offers: ['bewoners-bepalen'],
    },
  ],
  [
    'multifunctioneel',
    {
      goals: ['gezellig', 'educatief'],
      groups: ['gezinnen', 'jongeren'],
      forNeighbourhood: true,
      livesAsGroup: false,
      size: 'vrij-groot',
      parties: ['bewoners', 'corporatie', 'sociaal-werk'],
      offers: ['veel-activiteiten', 'koffie-en-kaarten'],
    },
  ],
  [
    'buurthuis',
    {
      goals: ['educatief', 'zorg-welzijn'],
      groups: ['jongeren', 'ouderen', 'nieuwe-bewoners', 'zorgvraag'],
      forNeighbourhood: true,
      livesAsGroup: false,
      size: 'heel-groot',
      parties: ['bewoners', 'corporatie', 'gemeente', 'sociaal-werk'],
      offers: ['eten-en-bar', 'verhuur-aan-clubs', 'veel-activiteiten'],
    },
  ],
  [
    'senioren',
    {
      goals: ['gezellig', 'zorg-welzijn'],
      groups: ['ouderen', 'zorgvraag'],
      forNeighbourhood: false,
      livesAsGroup: false,
      size: 'groot',
      parties: ['bewoners', 'corporatie', 'gemeente', 'zorgorganisatie', 'sociaal-werk'],
      offers: ['spreekuur', 'kleine-bedrijven'],
    },
  ],
]

describe('[C996] A-09: which kind of room comes nearest', () => {
  test.each(golden)('[C996] A-09: a %s is found by its own description, on all five attributes', (type, answers) => {
    const [first] = rankTypes(answers)
    expect(first).toEqual({
      type,
      matches: { doel: 'full', groep: 'full', maat: 'full', partijen: 'full', aanbod: 'full' },
    })
  })

  test('[C996] A-09: without answers the order is that of the guide and nothing is claimed', () => {
    const ranked = rankTypes(nothing)
    expect(ranked.map(({ type }) => type)).toEqual([...roomTypeIds])
    for (const { matches } of ranked) {
      expect(typeAttributes.map((attribute) => matches[attribute])).toEqual(Array.from(typeAttributes, () => 'none'))
    }
  })

  test('[C996] A-09: older people and the neighbourhood: clustered homes fit in part, a question and not a no', () => {
    const answers: TypeAnswers = { ...nothing, groups: ['ouderen'], forNeighbourhood: true }
    const matches = Object.fromEntries(rankTypes(answers).map((ranked) => [ranked.type, ranked.matches.groep]))
    expect(matches).toEqual({
      koffiehoek: 'open',
      woonvorm: 'open',
      multifunctioneel: 'full',
      buurthuis: 'full',
      senioren: 'half',
    })
  })

  test('[C996] A-09: one size off fits in part', () => {
    const sizes = Object.fromEntries(
      rankTypes({ ...nothing, size: 'groot' }).map((ranked) => [ranked.type, ranked.matches.maat]),
    )
    expect(sizes).toEqual({
      koffiehoek: 'open',
      woonvorm: 'full',
      multifunctioneel: 'half',
      buurthuis: 'half',
      senioren: 'full',
    })
  })

  test('[C996] A-09: all five are always there, once each', () => {
    for (const [, answers] of golden) {
      expect(
        rankTypes(answers)
          .map(({ type }) => type)
          .sort(),
      ).toEqual([...roomTypeIds].sort())
    }
  })
})
