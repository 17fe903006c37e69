import { agreement as agreementNoun } from '@draaitafel/shared/nouns/agreement.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { lineOf } from '@draaitafel/shared/testing/filled.ts'
import { expect, test } from 'vitest'
import { describeChanges } from './describeChanges.ts'

test('[V4] others’ turns and investments are announced in one sentence each, a whole imported plan is not', () => {
  const before = planFromTemplate('casus-c', 'Proef')
  const turned = { setting: 0, lastTurn: { name: 'Noor', party: 'gemeente', at: '2026-03-01T10:00:00.000Z' } } as const
  const after = {
    ...before,
    knobs: before.knobs.map((knob) => (knob.number === 7 ? { ...knob, ...turned } : knob)),
    investments: before.investments.slice(1),
  }
  expect(describeChanges(before, after).map(({ sentence }) => sentence)).toEqual([
    'Gemeente zet knop 7, Organisatie zorg, op dicht.',
    `Bron ${before.investments[0]?.source} bij Corporatie is weggehaald.`,
  ])
  expect(describeChanges(emptyPlan, before)).toEqual([])
})

test('[V4] an agreement, a party’s consent, and the end of a round are announced too', () => {
  const plan = planFromTemplate('casus-c', 'Proef')
  const said = { name: 'Noor', party: 'gemeente', at: '2026-03-01T10:00:00.000Z' }
  const round = { id: 'r', knob: 5, kind: 'stand', voters: 'persoon', state: 'open', order: 'a' } as const
  const agreement = lineOf(agreementNoun, { id: 'a', text: 'De ruimte is open.' })
  const consent = {
    id: 'a.gemeente.noor',
    agreement: 'a',
    stance: 'zorg',
    reason: 'Wie dan?',
    about: '',
    ...said,
  } as const
  const before = { ...plan, rounds: [round] }
  const after = {
    ...plan,
    rounds: [{ ...round, state: 'getoond' as const }],
    agreements: [agreement],
    consents: [consent],
  }
  expect(describeChanges(before, after).map(({ sentence }) => sentence)).toEqual([
    'Nieuwe afspraak: De ruimte is open.',
    'Gemeente: akkoord met zorg. Afspraak: De ruimte is open.',
    'De keuzes over knop 5, Activiteitenaanbod, zijn nu te zien.',
  ])
  expect(describeChanges(after, { ...after, consents: [] })).toEqual([])
})
