import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { missingSentence } from '../copy/nl/missing.ts'
import { agreement } from '../nouns/agreement.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { type Missing, missingOf } from './missing.ts'

const caseC = planFromTemplate('casus-c', 'C', 2026)
const TODAY = '2026-03-01T12:00:00Z'
const who = { name: 'Noor', party: null, at: '2026-11-25T10:00:00.000Z' }

function ofKind<K extends Missing['kind']>(plan: Plan, kind: K) {
  return missingOf(plan, TODAY).find((missing): missing is Extract<Missing, { kind: K }> => missing.kind === kind)
}

describe('what is missing before a decision', () => {
  test('[C51] C-25: an empty plan misses nearly everything, and says of what', () => {
    const kinds = missingOf(emptyPlan, TODAY).map(({ kind }) => kind)
    expect(kinds).toEqual([
      'vision',
      'undiscussed',
      'talk',
      'lead',
      'needs',
      'aims',
      'agreements',
      'outcome',
      'questions',
    ])
    expect(ofKind(emptyPlan, 'undiscussed')).toMatchObject({ knobs: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })
    expect(ofKind(emptyPlan, 'talk')).toMatchObject({ open: 30, total: 30 })
  })

  test('[C51] a decided knob is missing nothing, and one that was turned since is', () => {
    const decided = caseC.knobs.map((knob) => ({
      ...knob,
      discussion: { state: 'besloten' as const, setting: knob.setting, ...who },
    }))
    expect(ofKind({ ...caseC, knobs: decided }, 'undecided')).toBeUndefined()
    const turned = decided.map((knob) => (knob.number === 6 ? { ...knob, setting: 4 as const } : knob))
    expect(ofKind({ ...caseC, knobs: turned }, 'undecided')).toMatchObject({ knobs: [6] })
    expect(ofKind({ ...caseC, knobs: turned }, 'undiscussed')).toBeUndefined()
  })

  test('[C51] a value that was named wants evidence, something to follow, a moment and owners', () => {
    const [aim] = caseC.aims
    if (!aim) throw new Error('Case C names no value')
    const { coreValue } = aim
    const plan = { ...caseC, aims: [{ ...aim, arrival: null }] }
    for (const kind of ['evidence', 'following', 'arrival'] as const) {
      expect(ofKind(plan, kind)).toMatchObject({ coreValues: [coreValue] })
    }
    const proof = { coreValue, what: 'Tevredenheid', how: 'elk jaar', state: 'open', order: 'a0' } as const
    const proofs: Plan['proofs'] = [
      { ...proof, id: 'p', moment: 'vooraf', owner: null },
      { ...proof, id: 'q', moment: 'tijdens', owner: 'gemeente' },
    ]
    const proven = { ...plan, proofs }
    expect(ofKind(proven, 'evidence')).toBeUndefined()
    expect(ofKind(proven, 'following')).toBeUndefined()
    expect(ofKind(proven, 'owner')).toMatchObject({ proofs: ['p'] })
  })

  test('[C446] C-25: where evidence is found, how often something is looked at and until when money comes are missed', () => {
    const proof = {
      coreValue: 'goed-wonen',
      what: 'Rust',
      how: '',
      state: 'open',
      order: 'a0',
      owner: 'gemeente',
    } as const
    const proofs: Plan['proofs'] = [
      { ...proof, id: 'p', moment: 'vooraf' },
      { ...proof, id: 'q', moment: 'tijdens' },
    ]
    expect(ofKind({ ...caseC, proofs }, 'where')).toMatchObject({ proofs: ['p'] })
    expect(ofKind({ ...caseC, proofs }, 'howOften')).toMatchObject({ proofs: ['q'] })
    const said = proofs.map((one) => ({ ...one, how: 'elk half jaar' }))
    for (const kind of ['where', 'howOften'] as const) expect(ofKind({ ...caseC, proofs: said }, kind)).toBeUndefined()
    const [first] = caseC.investments
    if (!first) throw new Error('Case C brings nothing in')
    const term = (facts: Partial<typeof first>) =>
      ofKind(
        { ...caseC, investments: [{ ...first, per: 'year', until: null, certainty: 'toegezegd', ...facts }] },
        'term',
      )
    expect(term({})).toMatchObject({ investments: [first.id] })
    expect(term({ until: 2030 })).toBeUndefined()
    expect(term({ certainty: 'vastgelegd' })).toBeUndefined()
  })

  test('[C441] E-16: with a municipality and knob 10 open, the woonzorgvisie is missed until somebody says', () => {
    expect(ofKind(caseC, 'woonzorgvisie')).toBeDefined()
    const said = { id: 'woonzorgvisie', choice: 'woonzorgvisie', option: 'moet' } as const
    expect(ofKind({ ...caseC, choices: [said] }, 'woonzorgvisie')).toBeUndefined()
    expect(
      ofKind({ ...caseC, parties: caseC.parties.filter(({ kind }) => kind !== 'gemeente') }, 'woonzorgvisie'),
    ).toBeUndefined()
    expect(ofKind(emptyPlan, 'woonzorgvisie')).toBeUndefined()
  })

  test('[C438] L-04: hours that were shared out but not all of them are missed', () => {
    const share = (choice: 'rol-koppelen' | 'rol-verbinden', option: string) =>
      ({ id: choice, choice, option }) as const
    const off = { ...caseC, choices: [share('rol-koppelen', '60'), share('rol-verbinden', '30')] }
    expect(ofKind(off, 'shares')).toMatchObject({ percent: 90 })
    const all = { ...caseC, choices: [share('rol-koppelen', '60'), share('rol-verbinden', '40')] }
    expect(ofKind(all, 'shares')).toBeUndefined()
  })

  test('[C51] money that is only talked about, has no way or is an example is named', () => {
    const [first] = caseC.investments
    if (!first) throw new Error('Case C brings nothing in')
    const plan = { ...caseC, investments: [{ ...first, certainty: 'idee' as const, way: '' }] }
    expect(ofKind(plan, 'unpromised')).toMatchObject({ investments: [first.id] })
    expect(ofKind(plan, 'way')).toMatchObject({ investments: [first.id] })
    expect(ofKind(caseC, 'exampleAmounts')).toBeDefined()
    expect(ofKind(caseC, 'gap')).toBeDefined()
  })

  test('[C374] a cost without an amount, or in none of the years, is missing something', () => {
    const [first] = caseC.needs
    if (!first) throw new Error('Case C has no costs')
    const zaal = { ...first, id: 'zaal', label: 'Zaal', amountCents: 0 }
    const later = { ...first, id: 'later', label: 'Later', from: 2050, until: null }
    const said = (needs: Plan['needs']) =>
      missingOf({ ...caseC, needs }, TODAY)
        .filter(({ kind }) => kind === 'unpriced' || kind === 'outside')
        .map(missingSentence)
    expect(said([first])).toEqual([])
    expect(said([first, zaal, later])).toEqual(['Zet een bedrag bij Zaal.', 'Later valt buiten de jaren van het plan.'])
    expect(said([zaal, { ...zaal, id: 'x' }, later, { ...later, id: 'y' }])).toEqual([
      'Zet een bedrag bij Zaal en nog 1 kost.',
      'Later en nog 1 kost vallen buiten de jaren van het plan.',
    ])
  })

  test('[C51] an agreement on money that does not hold is named until the money holds again', () => {
    const [promised] = caseC.investments
    if (!promised) throw new Error('Case C brings nothing in')
    const agreements = [lineOf(agreement, { id: 'a', text: 'De huismeester blijft.', investment: promised.id })]
    expect(ofKind({ ...caseC, agreements }, 'moneyDoubt')).toBeUndefined()
    expect(ofKind({ ...caseC, agreements, investments: [] }, 'moneyDoubt')).toMatchObject({ agreements: ['a'] })
  })

  test('[C51] in any plan, missing facts are about that plan and each kind occurs once', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const all = missingOf(plan, TODAY)
        expect(new Set(all.map(({ kind }) => kind)).size).toBe(all.length)
        const investments = new Set(plan.investments.map(({ id }) => id))
        for (const missing of all) {
          if ('investments' in missing) expect(missing.investments.every((id) => investments.has(id))).toBe(true)
        }
      }),
    )
  })
})
