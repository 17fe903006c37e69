import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, it } from 'vitest'
import { keptPlace, placeKept, placingActions } from './placingActions.ts'

const plan = planFromTemplate('leeg', 'Proef')
const me = { party: 'gemeente' }

it('[W497] a party with both scales is placed, in the order of the plan; with one of them it is not', () => {
  const choices = {
    bewoners: keptPlace({ interest: 4, influence: 0 }),
    gemeente: keptPlace({ interest: 0, influence: null }),
    corporatie: keptPlace({ interest: 1, influence: 3 }),
    zorgkantoor: keptPlace({ interest: null, influence: 2 }),
  }
  expect(placingActions(choices, me, plan)).toEqual([
    { type: 'placing.set', about: 'corporatie', place: { interest: 1, influence: 3 } },
    { type: 'placing.set', about: 'bewoners', place: { interest: 4, influence: 0 } },
  ])
  expect(placeKept(choices.gemeente)).toEqual({ interest: 0, influence: null })
})

it('[W497] of what is damaged, or about a party that is gone, nothing is placed', () => {
  const choices = {
    corporatie: '3',
    gemeente: '',
    bewoners: '1 9',
    'sociaal-werk': ' 2',
    zorgkantoor: '1.5 2',
    weg: '1 1',
  }
  expect(placingActions(choices, me, plan)).toEqual([])
})
