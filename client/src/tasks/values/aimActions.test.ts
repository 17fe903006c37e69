import { coreValues } from '@draaitafel/shared/model/coreValues.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, it } from 'vitest'
import { aimActions, noChoice } from './aimActions.ts'
import { answersOf, silentParties } from './answers.ts'

const plan = planFromTemplate('leeg', 'Proef')
const me = { party: 'gemeente' }

it('[W495] a value that was answered becomes an answer of my party, also nee; one that was not, stays unanswered', () => {
  const choices = { 'werkplezier.gemeente': 'nee', 'goed-wonen.gemeente': 'veel', 'efficient-werken.gemeente': '' }
  expect(aimActions(choices, me, plan)).toEqual([
    { type: 'aim.set', coreValue: 'goed-wonen', party: 'gemeente', strength: 'veel' },
    { type: 'aim.set', coreValue: 'werkplezier', party: 'gemeente', strength: 'nee' },
  ])
})

it('[W495] nothing is said for another party, for a party that is gone, by who sits for none, or in words that we do not know', () => {
  const choices = { 'werkplezier.corporatie': 'veel', 'goed-wonen.gemeente': 'heel veel', gemeente: 'veel' }
  expect(aimActions(choices, me, plan)).toEqual([])
  const sound = { 'werkplezier.gemeente': 'veel' }
  expect(aimActions(sound, { party: null }, plan)).toEqual([])
  expect(aimActions(sound, me, { parties: [], aims: [] })).toEqual([])
})

it('[W604] an answer that was taken back is none: what the plan had of it goes, and of another value nothing', () => {
  const had = { coreValue: 'werkplezier', party: 'gemeente', strength: 'veel', arrival: null } as const
  const aims = [{ ...had, id: 'werkplezier.gemeente' }]
  const choices = { 'werkplezier.gemeente': noChoice, 'goed-wonen.gemeente': noChoice }
  expect(aimActions(choices, me, { ...plan, aims })).toEqual([
    { type: 'aim.set', coreValue: 'werkplezier', party: 'gemeente', strength: null },
  ])
  expect(aimActions({}, me, { ...plan, aims })).toEqual([])
})

it('[W496] nee is an answer: the model suggests that party no longer, and it is not silent', () => {
  const value = coreValues.find(({ usuallyFor }) => usuallyFor.includes('gemeente'))
  if (!value) throw new Error('the model names the municipality for no value')
  const of = (aims: typeof plan.aims) =>
    answersOf({ parties: plan.parties, aims }, value).find(({ party }) => party.id === 'gemeente')?.said
  const no = {
    id: `${value.id}.gemeente`,
    coreValue: value.id,
    party: 'gemeente',
    strength: 'nee',
    arrival: null,
  } as const
  expect(of([])).toBe('model')
  expect(of([no])).toBe('nee')
  const silent = (aims: typeof plan.aims) => silentParties({ parties: plan.parties, aims }).map(({ id }) => id)
  expect(silent([])).toContain('gemeente')
  expect(silent([no])).not.toContain('gemeente')
})
