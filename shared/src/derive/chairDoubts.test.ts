import { expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import type { Aim } from '../nouns/aim.ts'
import { volunteering } from '../nouns/volunteering.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { chairDoubts } from './chairDoubts.ts'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const at = (step: string, aside?: 'table' | 'money') => ({
  ...template,
  now: { step, endsAt: null, leftSeconds: 60, ...(aside && { aside }) },
})
const everyone = template.parties.map(({ id }) => id)
const without = (...gone: string[]) => new Set(everyone.filter((id) => !gone.includes(id)))
/** Of the case only the zorgkantoor is an empty chair. */
const said = (plan: typeof template, voices: ReadonlySet<string>) =>
  chairDoubts(plan, voices).map(({ party, kind }) => `${kind} ${party.id}`)

test('[C601] E-07: a party with money or a value and nobody who speaks for it is noticed, in the order of the plan', () => {
  expect(said(at('toekomstbeeld'), without('zorgkantoor'))).toEqual([])
  expect(said(at('toekomstbeeld'), without('zorgkantoor', 'sociaal-werk', 'gemeente'))).toEqual([
    'unspoken gemeente',
    'unspoken sociaal-werk',
  ])
})

test('[C601] E-07: a party of which the plan expects nothing is not missed', () => {
  const bare = { ...at('investeringen'), aims: [], investments: [], volunteering: [] }
  expect(said(bare, new Set())).toEqual([])
  const hours = lineOf(volunteering, { id: 'uren', party: 'bewoners' })
  expect(said({ ...bare, volunteering: [hours] }, new Set())).toEqual(['unspoken bewoners'])
  const aim = (strength: Aim['strength']): Aim[] => [
    { id: 'x', coreValue: 'werkplezier', party: 'gemeente', strength, arrival: null },
  ]
  expect(said({ ...bare, aims: aim('nee') }, new Set())).toEqual([])
  expect(said({ ...bare, aims: aim('veel') }, new Set())).toEqual(['unspoken gemeente'])
})

test('[C602] E-07: someone on an empty chair is noticed too', () => {
  expect(said(at('routes'), new Set(everyone))).toEqual(['taken zorgkantoor'])
})

test('[C603] E-07: nobody is missed while people arrive, arrange the chairs, or try out', () => {
  const nobody = new Set<string>()
  expect(said({ ...template, now: null }, nobody)).toEqual([])
  expect(said(at(''), nobody)).toEqual([])
  expect(said(at('', 'money'), nobody)).toEqual([])
  expect(said(at('welkom'), nobody)).toEqual([])
  expect(said(at('routes', 'table'), nobody)).toEqual([])
  expect(said(at('routes', 'money'), nobody)).not.toEqual([])
  expect(said({ ...at('routes'), practice: { moment: 'm', at: '2026-03-01T10:00:00.000Z' } }, nobody)).toEqual([])
})
