import { agreement as agreementNoun } from '@draaitafel/shared/nouns/agreement.ts'
import { parked as parkedNoun } from '@draaitafel/shared/nouns/parked.ts'
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
    'Gemeente: akkoord, met bedenking. Afspraak: De ruimte is open.',
    'De keuzes over knop 5, Activiteitenaanbod, zijn nu te zien.',
  ])
})

test('[W596] what is taken away, parked or withdrawn is said to the others, each in one sentence', () => {
  const plan = planFromTemplate('casus-c', 'Proef')
  const said = { name: 'Noor', party: 'gemeente', at: '2026-03-01T10:00:00.000Z' }
  const agreement = lineOf(agreementNoun, { id: 'a', text: 'De ruimte is open.' })
  const consent = { id: 'a.g', agreement: 'a', stance: 'bezwaar', reason: 'Duur', about: '', ...said } as const
  const parked = lineOf(parkedNoun, { id: 'p', kind: 'vraag', text: 'De sleutel', owner: null })
  const before = { ...plan, agreements: [agreement], consents: [consent] }
  const sentences = (then: Parameters<typeof describeChanges>[1]) =>
    describeChanges(before, then).map(({ sentence }) => sentence)
  expect(sentences({ ...before, consents: [] })).toEqual(['Gemeente neemt bezwaar terug. Afspraak: De ruimte is open.'])
  // Its consents go with it.
  expect(sentences({ ...before, agreements: [], consents: [] })).toEqual(['Afspraak weggehaald: De ruimte is open.'])
  expect(sentences({ ...before, parked: [...before.parked, parked] })).toEqual(['Op de parkeerlijst: De sleutel'])
  const emptied = { ...before, needs: [], investments: [], volunteering: [], proofs: [] }
  const { needs, investments, volunteering, proofs } = before
  expect(sentences(emptied)).toHaveLength(needs.length + investments.length + volunteering.length + proofs.length)
})
