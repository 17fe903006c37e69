import { expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { type EffectFacts, effect } from '../nouns/effect.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { causesIn, effectRows } from './effects.ts'

const caseC = planFromTemplate('casus-c', 'Proef')
const [investment] = caseC.investments
if (!investment) throw new Error('case C has no money')
const line = (id: string, kind: EffectFacts['kind'], from = '', more: Partial<EffectFacts> = {}) =>
  lineOf(effect, { id, kind, label: id, from, ...more })
const rowsOf = (effects: readonly ReturnType<typeof line>[]) =>
  effectRows({ ...caseC, effects }).map(({ last, activities, brought }) => [
    brought.join(' '),
    activities.map(({ id }) => id).join(' '),
    last.id,
  ])

test('[C464] C-35: from an effect the chain goes back by activities to what is brought in', () => {
  const effects = [
    line('geld', 'inbreng'),
    line('koffie', 'activiteit', `investment.${investment.id} effect.geld`),
    line('praten', 'activiteit', 'effect.koffie knob.5'),
    line('rust', 'effect', 'effect.praten'),
    line('thuis', 'effect', 'effect.rust'),
  ]
  const brought = `knob.5 investment.${investment.id} effect.geld`
  expect(rowsOf(effects)).toEqual([
    [brought, 'praten koffie', 'rust'],
    [brought, 'praten koffie', 'thuis'],
  ])
})

test('[C464] what leads to no effect yet has a row of its own, and nothing is left out', () => {
  const effects = [line('geld', 'inbreng'), line('koffie', 'activiteit'), line('soep', 'activiteit', 'effect.koffie')]
  expect(rowsOf(effects)).toEqual([
    ['', '', 'koffie'],
    ['', 'koffie', 'soep'],
    ['', '', 'geld'],
  ])
})

test('[C464] a circle ends, nothing comes from itself, and what is gone is passed over', () => {
  const effects = [line('a', 'effect', 'effect.a effect.b investment.weg effect.weg'), line('b', 'effect', 'effect.a')]
  expect(rowsOf(effects)).toEqual([
    ['', '', 'a'],
    ['', '', 'b'],
  ])
  const [first] = effects
  expect(first && causesIn({ ...caseC, effects }, first)).toEqual(['effect.b'])
})
