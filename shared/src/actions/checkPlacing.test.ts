import { expect, test } from 'vitest'
import { planLimits } from '../nouns/limits.ts'
import { type Place, type Placing, placingSteps } from '../nouns/placing.ts'
import { planFromTemplate } from '../templates/templates.ts'
import type { Action } from './action.ts'
import type { Actor } from './actor.ts'
import { check } from './check.ts'

const plan = planFromTemplate('casus-c', 'Demo')
const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }

function problemIn(place: unknown, about = 'bewoners', actor = noor, of = plan) {
  const action: Action = { type: 'placing.set', about, place: place as Place | null }
  const result = check(of, action, actor)
  return result.ok ? null : result.problem
}

test('[C120] a participant places every party of the plan on five steps of two scales; a viewer only looks', () => {
  for (const interest of placingSteps) {
    for (const influence of placingSteps) expect(problemIn({ interest, influence })).toBeNull()
  }
  expect(problemIn(null)).toBeNull()
  // An empty chair is placed like any other.
  for (const { id } of plan.parties) expect(problemIn({ interest: 0, influence: 4 }, id)).toBeNull()
  expect(plan.parties.some(({ atTable }) => !atTable)).toBe(true)
  expect(problemIn({ interest: 0, influence: 4 }, 'bewoners', { ...noor, role: 'viewer' })).toEqual({
    kind: 'role.viewer',
  })
})

test('[C120] a party that is not there and a step that is none are refused', () => {
  expect(problemIn({ interest: 1, influence: 1 }, 'weg')).toEqual({ kind: 'party.gone' })
  expect(problemIn(null, 'weg')).toEqual({ kind: 'party.gone' })
  for (const wrong of [5, -1, 1.5, '1', null, undefined]) {
    expect(problemIn({ interest: wrong, influence: 1 })).toEqual({ kind: 'choice.unknown' })
    expect(problemIn({ interest: 1, influence: wrong })).toEqual({ kind: 'choice.unknown' })
  }
})

test('[C120] a plan that holds as many placements as it may takes changes of those, and no new one', () => {
  const placings = Array.from({ length: planLimits.placings }, (_, at): Placing => {
    const name = `p${at}`
    return {
      id: name,
      about: 'bewoners',
      interest: 1,
      influence: 1,
      name,
      party: 'gemeente',
      at: '2026-03-01T10:00:00.000Z',
    }
  })
  const full = { ...plan, placings }
  const place = { interest: 2, influence: 2 }
  expect(problemIn(place, 'bewoners', noor, full)).toEqual({ kind: 'list.full', max: planLimits.placings })
  expect(problemIn(place, 'bewoners', { ...noor, name: ' P7 ' }, full)).toBeNull()
  expect(problemIn(null, 'bewoners', noor, full)).toBeNull()
})
