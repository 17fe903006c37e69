import type { Place } from '@draaitafel/shared/document/place.ts'
import { expect, it } from 'vitest'
import { PlaceSet } from './placeSet.ts'

const place = (key: string, field: string | null = null): Place => ({ root: 'needs', key, field })

it('[R380] the places an update touches are each judged once, be they few or thousands', () => {
  for (const many of [1, 7, 8, 9, 3000]) {
    const set = new PlaceSet()
    const all = Array.from({ length: many }, (_, index) => place(`n${index}`, index % 2 ? 'label' : null))
    set.addAll(all)
    set.addAll([null, ...all.toReversed()])
    expect(set.places).toEqual(all)
  }
})

it('[R380] a field is another place than the whole, and no key another than any', () => {
  const set = new PlaceSet()
  const all = [
    place('a'),
    place('a', 'label'),
    { root: 'needs', key: null, field: null },
    { ...place('a'), root: 'notes' },
  ]
  set.addAll([...all, ...all])
  expect(set.places).toEqual(all)
})
