import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import type { KnobNumber, Setting } from '../model/knobs.ts'
import type { Need } from '../nouns/need.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { tableLetters } from '../plan/tables.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { coverageOf } from './coverage.ts'
import { overYears } from './overYears.ts'
import { choosingFrom, costsOffered, knobsToTake, picksOfAll, sideBySide, type Variant } from './variants.ts'

const plans = fc.array(planArbitrary, { minLength: 2, maxLength: 4 })
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
const start = planFromTemplate('casus-c', 'Thuisplusflat', 2026)

function turned(plan: Plan, settings: Partial<Record<KnobNumber, Setting>>): Plan {
  return { ...plan, knobs: plan.knobs.map((knob) => ({ ...knob, setting: settings[knob.number] ?? knob.setting })) }
}

function variantsOf(...list: readonly Plan[]): Variant[] {
  return list.map((plan, at) => ({ letter: tableLetters[at] ?? 'A', label: `tafel ${at}`, plan }))
}

describe('variants side by side', () => {
  test('[C720] of every variant the years add up to its own gap, and the parties to what its people promised', () => {
    fc.assert(
      fc.property(plans, (list) => {
        const { years, parties, lackingCents } = sideBySide(list)
        list.forEach((plan, at) => {
          const { total } = coverageOf(plan)
          expect(lackingCents[at]).toBe(total.lackingCents)
          expect(sum(years.map((one) => one.lackingCents[at] ?? 0))).toBe(total.lackingCents)
          const known = new Set(plan.parties.map(({ id }) => id))
          const own = plan.investments.filter(({ party }) => known.has(party))
          const promised = overYears(own.filter(isPromised), plan.workshop).allCents
          expect(sum(parties.map((one) => one.promisedCents[at] ?? 0))).toBe(promised)
          const ideas = overYears(
            own.filter((one) => !isPromised(one)),
            plan.workshop,
          ).allCents
          expect(sum(parties.map((one) => one.ideaCents[at] ?? 0))).toBe(ideas)
        })
      }),
      { numRuns: 40 },
    )
  })

  test('[C721] each of the ten knobs is the same everywhere or differs, with the setting of each variant', () => {
    fc.assert(
      fc.property(plans, (list) => {
        const { different, same } = sideBySide(list)
        expect([...different, ...same].map(({ knob }) => knob).toSorted((a, b) => a - b)).toEqual([
          1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        ])
        for (const { knob, settings } of [...different, ...same]) {
          expect(settings).toEqual(list.map(({ knobs }) => knobs[knob - 1]?.setting))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('[C722] a whole variant chosen is that variant: every knob of the plan gets its setting', () => {
    fc.assert(
      fc.property(plans, planArbitrary, fc.nat(1), (list, now, at) => {
        const variants = variantsOf(...list)
        const letter = tableLetters[at] ?? 'A'
        const picks = picksOfAll(variants, letter).map((pick) => ({ id: String(pick.knob), ...pick }))
        expect(choosingFrom(variants, picks).open).toEqual([])
        const settings = Object.fromEntries(
          knobsToTake(now, variants, picks).map(({ knob, setting }) => [knob, setting]),
        )
        expect(turned(now, settings).knobs.map(({ setting }) => setting)).toEqual(
          list[at]?.knobs.map(({ setting }) => setting),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('[C723] a choice lapses when the variant has another setting there by now, and only that one', () => {
    const variants = variantsOf(turned(start, { 1: 3, 5: 0 }), turned(start, { 1: 1, 5: 4 }))
    const picks = [
      { id: '1', knob: 1, letter: 'A', setting: 3 },
      { id: '5', knob: 5, letter: 'B', setting: 2 },
    ] as const
    const { chosen, open } = choosingFrom(variants, picks)
    expect([...chosen.keys()]).toEqual([1])
    expect(open).toEqual([5])
  })

  test('[C724] offered are the costs that come with what was chosen and the plan lacks, each once, and no money', () => {
    const [any] = start.needs
    if (!any) throw new Error('No costs')
    const cost = (id: string, knob: KnobNumber | null): Need => ({ ...any, id, knob, label: id })
    const withCosts = (plan: Plan, ...needs: Need[]): Plan => ({ ...plan, needs: [...plan.needs, ...needs] })
    const variants = variantsOf(
      withCosts(turned(start, { 1: 3, 5: 0 }), cost('a-een', 1), cost('a-vijf', 5), cost('a-los', null)),
      withCosts(turned(start, { 1: 1, 5: 4 }), cost('b-een', 1), cost('b-vijf', 5), cost('a-los', null)),
    )
    const picks = [{ id: '1', knob: 1, letter: 'B', setting: 1 }] as const
    const offered = (plan: Plan) => costsOffered(plan, variants, picks).map(({ need }) => need.id)
    expect(offered(start)).toEqual(['a-los', 'b-een'])
    expect(offered(withCosts(start, cost('b-een', 1)))).toEqual(['a-los'])
  })
})
