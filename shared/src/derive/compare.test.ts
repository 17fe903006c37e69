import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { lineOf } from '../../testing/filled.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { readPlan } from '../document/read.ts'
import { setUpDocument } from '../document/writePlan.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { toPlanJson } from '../exchange/planJson.ts'
import { agreement } from '../nouns/agreement.ts'
import { termsText } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { differencesBetween, isSame } from './compare.ts'
import { partyMoneyOf } from './overYears.ts'

const plan = planFromTemplate('casus-c', 'C', 2026)

describe('two plans side by side', () => {
  test('[C90] a plan does not differ from itself, in any plan, and what was added one way was removed the other', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (one, other) => {
        expect(isSame(differencesBetween(one, one))).toBe(true)
        const there = differencesBetween(one, other)
        const back = differencesBetween(other, one)
        expect(there.investments.added).toEqual(back.investments.removed)
        expect(there.knobs.map(({ before, after }) => [after, before])).toEqual(
          back.knobs.map(({ before, after }) => [before, after]),
        )
        expect(there.years.map(({ gapBefore }) => gapBefore)).toEqual(back.years.map(({ gapAfter }) => gapAfter))
      }),
      { numRuns: 40 },
    )
  })

  test('[W409] that a plan was decided on, and whose word a promise is that counts, is not a difference', () => {
    const [first] = plan.investments
    if (!first) throw new Error('No money')
    const said = { ...first, certainty: 'toegezegd' } as const
    const word = { by: said.party, about: termsText(said), was: null }
    const withMoney = (one: typeof first) => ({ ...plan, investments: [one, ...plan.investments.slice(1)] })
    expect(isSame(differencesBetween(withMoney(said), withMoney({ ...said, word })))).toBe(true)
    const waiting = { ...said, word: { ...word, by: 'bewoners' } }
    expect(differencesBetween(withMoney(said), withMoney(waiting)).investments.changed).toHaveLength(1)
    const decided = { at: '2026-03-01T13:05:00.000Z', print: '0' }
    const withFacts = (facts: Partial<Plan['workshop']>) => ({ ...plan, workshop: { ...plan.workshop, ...facts } })
    expect(isSame(differencesBetween(plan, withFacts({ adopted: decided })))).toBe(true)
    expect(differencesBetween(plan, withFacts({ exampleAmounts: !plan.workshop.exampleAmounts })).elsewhere).toEqual([
      'workshop',
    ])
  })

  test('[C90] a plan read from the document does not differ from itself read from its file', () => {
    const doc = new Y.Doc()
    setUpDocument(doc, plan)
    const inDocument = readPlan(doc).plan
    const inFile = parsePlanJson(JSON.stringify(toPlanJson(inDocument)))
    if (!inFile.ok) throw new Error('Our own file is not read')
    expect(isSame(differencesBetween(inFile.value, inDocument))).toBe(true)
  })

  test('[C91] a knob, money and a promise that differ are named with both sides', () => {
    const [first] = plan.investments
    if (!first) throw new Error('Case C brings nothing in')
    const after: Plan = {
      ...plan,
      vision: 'Anders.',
      knobs: plan.knobs.map((knob) => (knob.number === 5 ? { ...knob, setting: 0 } : knob)),
      investments: plan.investments.filter(({ id }) => id !== first.id),
      agreements: [lineOf(agreement, { id: 'a', text: 'Elke middag open.' })],
    }
    const found = differencesBetween(plan, after)
    expect(found.knobs).toEqual([{ knob: 5, before: 3, after: 0 }])
    expect(found.openPaths).toEqual({ before: 97, after: 91 })
    expect(found.investments.removed).toEqual([first])
    expect(found.agreements.added).toHaveLength(1)
    expect(found.parties).toEqual([{ party: 'corporatie', name: 'Corporatie', before: 21_600_000, after: 6_000_000 }])
    expect(found.years).toHaveLength(6)
    expect(found.vision).toEqual({ before: plan.vision, after: 'Anders.' })
    expect(isSame(found)).toBe(false)
  })

  test('[C313] per party what is promised differs apart from what is only an idea, in any plan', () => {
    const idea = (of: Plan): Plan => ({
      ...of,
      investments: of.investments.map((one) => (one.party === 'corporatie' ? { ...one, certainty: 'idee' } : one)),
    })
    const found = differencesBetween(plan, idea(plan))
    const own = { party: 'corporatie', name: 'Corporatie' }
    expect(found.parties).toEqual([{ ...own, before: 21_600_000, after: 0 }])
    expect(found.ideas).toEqual([{ ...own, before: 0, after: 21_600_000 }])
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (one, other) => {
        const there = differencesBetween(one, other)
        for (const { party, before, after } of there.parties) {
          const [was, is] = [one, other].map((of) => partyMoneyOf(of, party))
          expect([before, after]).toEqual([was, is].map((money) => (money ? money.allCents - money.ideaCents : 0)))
        }
        for (const { party, before, after } of there.ideas) {
          expect([before, after]).toEqual([one, other].map((of) => partyMoneyOf(of, party).ideaCents))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('[C92] whatever else differs is named by its part', () => {
    fc.assert(
      fc.property(planArbitrary, planArbitrary, (one, other) => {
        for (const part of [
          'parties',
          'volunteering',
          'choices',
          'aims',
          'proofs',
          'effects',
          'answers',
          'parked',
        ] as const) {
          const found = differencesBetween(one, { ...one, [part]: other[part] })
          const ids = (plan: Plan) => plan[part].map(({ id }) => id).toSorted()
          if (`${ids(one)}` !== `${ids(other)}`) expect(found.elsewhere).toContain(part)
        }
      }),
      { numRuns: 40 },
    )
    const elsewhere = (after: Plan) => differencesBetween(plan, after).elsewhere
    expect(elsewhere({ ...plan, workshop: { ...plan.workshop, indexation: 0.02 } })).toEqual(['workshop'])
    expect(elsewhere({ ...plan, knobs: plan.knobs.map((knob) => ({ ...knob, note: 'Anders' })) })).toEqual(['sheets'])
    expect(elsewhere({ ...plan, knobs: plan.knobs.map((knob) => ({ ...knob, setting: 1 })) })).toEqual([])
    expect(elsewhere({ ...plan, parties: plan.parties.toReversed() })).toEqual([])
  })
})
