import { expect, test } from 'vitest'
import { rankTypes, type TypeAnswers } from '../../../derive/room/rankTypes.ts'
import { typeWhy } from './types.ts'

const older: TypeAnswers = {
  goals: ['gezellig', 'zorg-welzijn'],
  groups: ['ouderen'],
  forNeighbourhood: true,
  livesAsGroup: false,
  size: 'groot',
  parties: ['bewoners', 'corporatie', 'gemeente', 'zorgorganisatie'],
  offers: ['spreekuur'],
}

function whyOf(type: string, answers: TypeAnswers) {
  const ranked = rankTypes(answers).find((one) => one.type === type)
  if (!ranked) throw new Error(type)
  return typeWhy(ranked, answers)
}

test('[C990] A-09: a kind of room says what fits and asks about what fits in part', () => {
  expect(whyOf('senioren', older)).toEqual({
    fits: 'Past bij jullie doel, maat, partijen en aanbod. Past deels bij jullie groep.',
    asks: ['Dit type is er voor wie er woont. Jullie willen ook de buurt. Hoe gaat dat samen?'],
  })
})

test('[C990] A-09: what does not fit is asked with what that kind of room is', () => {
  const { asks } = whyOf('koffiehoek', older)
  expect(asks).toContain('Dit type vraagt een ruimte die klein is.')
  expect(asks).toContain('Daar is meestal geen plek voor een spreekuur van zorg of welzijn.')
  expect(asks.join(' ')).toContain('Wat doet hier: gemeente en zorgorganisatie?')
})

test('[C990] A-09: each attribute that wrings gives one sentence, and without answers nothing is claimed', () => {
  for (const ranked of rankTypes(older)) {
    const wrings = Object.values(ranked.matches).filter((match) => match === 'half' || match === 'open')
    const { asks } = typeWhy(ranked, older)
    expect(asks, ranked.type).toHaveLength(wrings.length)
    for (const sentence of asks) expect(sentence).toMatch(/[.?]$/)
  }
  const nothing: TypeAnswers = {
    ...{ goals: [], groups: [], forNeighbourhood: null, livesAsGroup: null, size: null, parties: [], offers: [] },
  }
  for (const ranked of rankTypes(nothing)) expect(typeWhy(ranked, nothing)).toEqual({ fits: '', asks: [] })
})
