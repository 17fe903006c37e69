import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { describeChanges } from './describeChanges.ts'

test('[V4] others’ turns and investments are told in one sentence each, a plan that comes in whole is not', () => {
  const before = planFromTemplate('casus-c', 'Proef')
  const turned = { setting: 0, lastTurn: { name: 'Noor', party: 'gemeente', at: '2026-03-01T10:00:00.000Z' } } as const
  const after = {
    ...before,
    knobs: before.knobs.map((knob) => (knob.number === 7 ? { ...knob, ...turned } : knob)),
    investments: before.investments.slice(1),
  }
  expect(describeChanges(before, after)).toEqual([
    'Gemeente zet knop 7, Organisatie zorg, op dicht.',
    `Bron ${before.investments[0]?.source} bij Corporatie is weggehaald.`,
  ])
  expect(describeChanges(emptyPlan, before)).toEqual([])
})
