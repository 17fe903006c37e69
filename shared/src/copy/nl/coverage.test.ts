import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../../testing/moneyFixtures.ts'
import type { Per } from '../../base/money.ts'
import { costPayers } from '../../derive/costPayers.ts'
import { coverageOf } from '../../derive/coverage.ts'
import { coverPoints } from '../../derive/coverPoints.ts'
import { type OpenAmount, openAmountOf } from '../../derive/openAmount.ts'
import { inThousands } from '../../derive/thousands.ts'
import type { Investment } from '../../nouns/investment.ts'
import type { Need } from '../../nouns/need.ts'
import { planFromTemplate } from '../../templates/templates.ts'
import { costBarWords, costSentence, openAmountWords } from './costCover.ts'
import { coverageSentence, coverNotes, coverNotesShort } from './coverage.ts'
import { thousandsFigure } from './rounded.ts'

/** For a plan that begins in 2026 and lacks these amounts in its years, with ideas on top. */
function said(lacking: readonly number[], ideas = 0): string {
  const needs = lacking.flatMap((euros, at) => (euros > 0 ? [once(euros, 2026 + at)] : []))
  const idea = investment({ id: 'idee', need: 'met-idee', amountCents: ideas * 100, per: 'once', until: 2026 })
  const all = ideas > 0 ? [...needs, once(ideas, 2026, 'met-idee')] : needs
  return words(all, ideas > 0 ? [idea] : [], [2026, 2025 + lacking.length])
}

function words(needs: readonly Need[], investments: readonly Investment[], years?: number[]): string {
  return coverageSentence(coverageOf(planWith(needs, investments, years))).replaceAll('\u00a0', ' ')
}

function once(euros: number, year: number, id = `in-${year}`): Need {
  return need({ id, amountCents: euros * 100, per: 'once', from: year, until: year })
}

describe('what is lacking, in one sentence', () => {
  test('[C30] case C says all that is lacking, the worst year and what is only an idea', () => {
    expect(coverageSentence(coverageOf(planFromTemplate('casus-c', 'Demo', 2026)))).toBe(
      'Tot en met 2031 ontbreekt €\u00a0304.000; het meest in 2030: €\u00a090.000, ook in 2031. Nog eens €\u00a044.000 is alleen een idee.',
    )
  })

  test.each<[string, number[], string]>([
    ['the worst of some years', [0, 5, 9, 2, 0], 'Tot en met 2030 ontbreekt € 16; het meest in 2028: € 9.'],
    ['every year the same', [9, 9, 9], 'Elk jaar ontbreekt € 9, tot en met 2028 samen € 27.'],
    ['the only year of a plan', [9], 'In 2026 ontbreekt € 9.'],
    ['one year of some', [0, 0, 9, 0], 'In 2028 ontbreekt € 9.'],
    ['two worst years', [5, 9, 0, 9], 'Tot en met 2029 ontbreekt € 23; het meest in 2027: € 9, ook in 2029.'],
    ['three worst years', [0, 9, 9, 9], 'Tot en met 2029 ontbreekt € 27; het meest in 2027: € 9, ook in 2028 en 2029.'],
    [
      'a long run of worst years and one apart',
      [9, 0, 9, 9, 9, 9],
      'Tot en met 2031 ontbreekt € 45; het meest in 2026: € 9, ook in 2028 tot en met 2031.',
    ],
    ['cents', [0, 0.5, 0.25], 'Tot en met 2028 ontbreekt € 0,75; het meest in 2027: € 0,50.'],
  ])('[C31] %s', (_, lacking, sentence) => {
    expect(said(lacking)).toBe(sentence)
    expect(said(lacking, 56_000)).toBe(`${sentence} Nog eens € 56.000 is alleen een idee.`)
  })

  test('[C32] no costs, no amounts, nothing in these years, all covered and covered by ideas each say so', () => {
    expect(words([], [])).toBe('Er staan nog geen kosten.')
    expect(words([], [investment({})])).toBe('Er staan nog geen kosten.')
    expect(words([need({ amountCents: 0 })], [])).toBe('Bij de kosten staan nog geen bedragen.')
    expect(words([need({ from: 2050 })], [])).toBe('Alle kosten vallen buiten de jaren van dit plan.')
    expect(said([0, 0], 12)).toBe('Alles is gedekt, € 12 nog als idee.')
    const paid = investment({ need: 'nodig', certainty: 'toegezegd' })
    expect(words([need({})], [paid])).toBe('Alle kosten zijn gedekt.')
    // Ideas that nothing is left for say nothing.
    expect(words([need({})], [paid, investment({ id: 'te-veel', need: 'nodig' })])).toBe('Alle kosten zijn gedekt.')
  })
})

describe('enough money, some of which names no cost', () => {
  const builder = need({ id: 'builder', knob: 6, label: 'Community builder', amountCents: 10_000_00 })
  const free = need({ id: 'thee', label: 'Thee', amountCents: 0 })
  const loose = (amount: number, facts: Partial<Investment> = {}) =>
    investment({ id: 'los', knob: 6, amountCents: amount * 100, certainty: 'toegezegd', ...facts })
  const named = (amount: number) =>
    investment({ id: 'vast', need: 'builder', amountCents: amount * 100, certainty: 'toegezegd' })
  const ofCost = (investments: readonly Investment[]) => {
    const coverage = coverageOf(planWith([builder], investments))
    return coverage.costs.map((cost) => costSentence(cost, coverage).replaceAll('\u00a0', ' '))[0]
  }

  test('[C310] is never said to cover all costs: it says how much of it is at no cost yet', () => {
    expect(words([builder], [loose(10_000)])).toBe(
      'Er is genoeg geld, maar daarvan ligt € 60.000 nog niet bij een kost.',
    )
    expect(words([builder], [named(4_000), loose(90_000)])).toBe(
      'Er is genoeg geld, maar daarvan ligt € 540.000 nog niet bij een kost; € 504.000 daarvan is te veel.',
    )
    expect(words([builder, free], [loose(10_000)])).toBe(
      'Bij Thee staat nog geen bedrag. Voor alle andere kosten: er is genoeg geld, maar daarvan ligt € 60.000 nog niet bij een kost.',
    )
  })

  test('[W324] the part that is too much is added where the sentence does not say so, after the costs', () => {
    const notes = (investments: readonly Investment[], needs = [builder]) =>
      coverNotes(coverageOf(planWith(needs, investments))).map((note) => note.replaceAll('\u00a0', ' '))
    expect(notes([named(10_000), loose(5_000)])).toEqual(['Geld zonder kost: elk jaar € 5.000 te veel.'])
    expect(notes([named(10_000), loose(5_000, { certainty: 'idee' })])).toEqual([])
    // The sentence has it: '€ 42.000 daarvan is te veel'.
    expect(notes([named(4_000), loose(90_000)])).toEqual([])
    const early = { ...builder, until: 2027 }
    expect(notes([named(10_000), loose(7_000, { from: 2028, until: 2028 })], [early])).toContain(
      'Geld zonder kost: € 7.000 is toegezegd voor een jaar waarin het niet nodig is (2028).',
    )
    expect(notes([loose(60_000, { until: 2026 })])).toEqual([
      'Community builder: nog niets toegewezen. Er ligt € 60.000 nog niet bij een kost.',
      'Geld zonder kost: in 2026 € 50.000 te veel.',
    ])
    const short = coverNotesShort(coverageOf(planWith([builder], [loose(60_000, { until: 2026 })])), 1)
    expect(short.replaceAll('\u00a0', ' ')).toBe(
      'Community builder: nog niets toegewezen. Er ligt € 60.000 nog niet bij een kost.',
    )
  })

  test('[C364] no euro is counted twice, as an idea and as money without a cost', () => {
    expect(words([builder], [named(4_000), loose(6_000, { certainty: 'idee' })])).toBe(
      'Er is genoeg geld, maar daarvan is € 36.000 een idee dat nog niet bij een kost ligt.',
    )
    const idea = investment({ id: 'idee', need: 'builder', amountCents: 1_000_00 })
    expect(words([builder], [named(4_000), idea, loose(3_000), loose(2_000, { id: 'x', certainty: 'idee' })])).toBe(
      'Er is genoeg geld, maar daarvan is € 6.000 nog een idee, is € 12.000 een idee dat nog niet bij een kost ligt en ligt € 18.000 nog niet bij een kost.',
    )
  })

  test('[C364] while nothing is promised, there is not enough money: there are ideas', () => {
    expect(words([builder], [loose(10_000, { certainty: 'idee' })])).toBe(
      'Er is nog niets toegezegd; met ideeën is er genoeg, en daarvan ligt € 60.000 nog niet bij een kost.',
    )
  })

  test('[C365] where something is lacking it counts in the plan, and lengthens no sentence', () => {
    expect(words([builder], [named(4_000), loose(5_000)])).toBe(
      'Elk jaar ontbreekt € 1.000, tot en met 2031 samen € 6.000.',
    )
    expect(words([builder], [named(4_000)])).toBe('Elk jaar ontbreekt € 6.000, tot en met 2031 samen € 36.000.')
  })

  test('[C310] money that is at no cost and is not needed says nothing: all costs are covered', () => {
    expect(words([builder], [named(10_000), loose(6_000)])).toBe('Alle kosten zijn gedekt.')
  })

  test('[C310] beside it a cost with too little of its own says so in words that fit', () => {
    expect(ofCost([loose(10_000)])).toBe(
      'Community builder: er ligt nog geen geld bij deze kosten. Er ligt € 60.000 nog niet bij een kost.',
    )
    expect(ofCost([named(4_000), loose(6_000)])).toBe(
      'Community builder: er ligt nog € 36.000 te weinig bij deze kosten: € 6.000 in 2026 tot en met 2031.',
    )
    // Else this cost would lack more than the whole plan does.
    expect(ofCost([named(4_000), loose(5_000)])).toBe(
      'Community builder: er ligt nog € 36.000 te weinig bij deze kosten: € 6.000 in 2026 tot en met 2031.',
    )
  })
})

describe('figures above columns', () => {
  test('[C312] above a column, nothing is 0 and an amount too small to show is marked ‘<’', () => {
    const figures = (...euros: number[]) => {
      const cents = euros.map((one) => one * 100)
      const { parts, unit } = inThousands(cents)
      return cents.map((one, at) => thousandsFigure(one, parts[at] ?? 0, unit))
    }
    expect(figures(68_000, 0)).toEqual(['68', '0'])
    expect(figures(2_000_000, 400, 0)).toEqual(['2.000', '< 1', '0'])
    expect(figures(12_500, 20)).toEqual(['12,5', '< 0,1'])
  })
})

describe('costs that ask nothing of the plan', () => {
  const free = need({ id: 'verbouwing', label: 'Verbouwing', amountCents: 0 })
  const later = need({ id: 'later', label: 'Later', from: 2050 })
  const more = [need({ id: 'x', label: 'Thee', amountCents: 0 }), need({ id: 'y', amountCents: 0 })]
  const paid = investment({ need: 'nodig', certainty: 'toegezegd' })

  test('[C218] a cost without an amount or outside the years is named, and the others alone are covered', () => {
    expect(words([need({}), free], [paid])).toBe(
      'Bij Verbouwing staat nog geen bedrag. Alle andere kosten zijn gedekt.',
    )
    expect(words([need({}), later], [paid])).toBe(
      'Later valt buiten de jaren van dit plan. Alle andere kosten zijn gedekt.',
    )
    expect(words([need({}), free, later], [investment({ need: 'nodig', per: 'year', until: null })])).toMatch(
      /^Bij Verbouwing staat nog geen bedrag\. Later valt buiten .*\. Alle andere kosten zijn gedekt, € [\d.]+ nog als idee\.$/,
    )
  })

  test('[C218] behind what is lacking they are named too, the first with how many more', () => {
    const gap = once(9, 2026)
    expect(words([gap, free], [], [2026, 2026])).toBe('In 2026 ontbreekt € 9. Bij Verbouwing staat nog geen bedrag.')
    expect(words([gap, free, ...more], [], [2026, 2026])).toBe(
      'In 2026 ontbreekt € 9. Bij Verbouwing en nog 2 kosten staat nog geen bedrag.',
    )
    expect(words([gap, later, { ...later, id: 'nog', label: '' }], [], [2026, 2026])).toBe(
      'In 2026 ontbreekt € 9. Later en nog 1 kost vallen buiten de jaren van dit plan.',
    )
    expect(words([gap, { ...free, label: ' ' }], [], [2026, 2026])).toMatch(/Bij een kost zonder naam staat nog geen/)
  })

  test('[C218] without an amount and outside the years, both are said', () => {
    expect(words([free, later], [])).toBe(
      'Bij Verbouwing staat nog geen bedrag. Later valt buiten de jaren van dit plan.',
    )
  })
})

describe('one cost in a sentence', () => {
  const builder = need({ id: 'builder', knob: 6, label: 'Community builder', amountCents: 10_000_00 })
  const rebuilding = need({ id: 'verbouwing', knob: 1, label: 'Verbouwing', amountCents: 10_000_00 })
  const pays = (facts: Partial<Investment>) =>
    investment({ need: 'verbouwing', amountCents: 10_000_00, certainty: 'vastgelegd', ...facts })
  const ofCosts = (investments: readonly Investment[], needs: readonly Need[] = [rebuilding, builder]) => {
    const coverage = coverageOf(planWith(needs, investments))
    return coverage.costs.map((cost) => costSentence(cost, coverage).replaceAll('\u00a0', ' '))
  }

  test('[C33] a cost twice paid and one that nobody pays are both named, and neither hides the other', () => {
    const paidTwice = [pays({ amountCents: 20_000_00 })]
    expect(ofCosts(paidTwice)).toEqual([
      'Verbouwing: gedekt. Elk jaar € 10.000 te veel.',
      'Community builder: niemand betaalt nog.',
    ])
    const coverage = coverageOf(planWith([rebuilding, builder], paidTwice))
    expect(coverageSentence(coverage)).toBe('Elk jaar ontbreekt €\u00a010.000, tot en met 2031 samen €\u00a060.000.')
    expect(coverNotes(coverage).map((note) => note.replaceAll('\u00a0', ' '))).toEqual([
      'Community builder: niemand betaalt nog.',
      'Verbouwing: elk jaar € 10.000 te veel.',
    ])
  })

  test('[C33] the first few fit on a line, with how many more there are', () => {
    const long = [need({ id: 'a', label: 'Verbouwing van entree, gangen, keuken en toilet' }), builder, rebuilding]
    const short = (needs: readonly Need[]) => coverNotesShort(coverageOf(planWith(needs, [])), 2)
    expect(short([])).toBe('')
    expect(short([rebuilding, builder, need({ id: 'c', label: 'Thee' })])).toBe(
      'Verbouwing: niemand betaalt nog. Community builder: niemand betaalt nog. En nog 1 kost.',
    )
    expect(short(long)).toBe('Verbouwing van entree, gangen, keuken en toilet: niemand betaalt nog. En nog 2 kosten.')
  })

  test('[C33] too much in one year, and in some, is said with its years', () => {
    expect(ofCosts([pays({}), pays({ id: 'b', per: 'once', until: 2026 })])[0]).toMatch(/In 2026 € 10\.000 te veel\.$/)
    expect(ofCosts([pays({}), pays({ id: 'b', until: 2027 })])[0]).toMatch(
      / In 2026 en 2027 samen € 20\.000 te veel\.$/,
    )
  })

  test('[C33] what is lacking, what is only an idea and what has no amount or no year are said as of the plan', () => {
    expect(ofCosts([pays({ until: 2030 })])[0]).toBe('Verbouwing: in 2031 ontbreekt € 10.000.')
    expect(ofCosts([pays({ until: 2030 }), pays({ id: 'b', from: 2031, certainty: 'idee' })])[0]).toBe(
      'Verbouwing: alles is gedekt, € 10.000 nog als idee.',
    )
    expect(ofCosts([pays({ amountCents: 4_000_00, certainty: 'idee' })])[0]).toBe(
      'Verbouwing: elk jaar ontbreekt € 6.000, tot en met 2031 samen € 36.000. Nog eens € 24.000 is alleen een idee.',
    )
    expect(ofCosts([], [{ ...builder, amountCents: 0 }])).toEqual(['Community builder: nog geen bedrag.'])
    expect(ofCosts([], [{ ...builder, from: 2050, label: ' ' }])).toEqual([
      'Kosten zonder naam: valt buiten de jaren van dit plan.',
    ])
  })

  test('[C219] what is promised for a cost without an amount is said, and is never too much', () => {
    const free = { ...rebuilding, amountCents: 0 }
    const promises = [pays({ amountCents: 5_000_00 })]
    expect(ofCosts(promises, [free, builder])[0]).toBe(
      'Verbouwing: nog geen bedrag. Wel is elk jaar € 5.000 toegezegd.',
    )
    expect(ofCosts([pays({ per: 'once', until: 2026 })], [free])[0]).toMatch(/ Wel is in 2026 € 10\.000 toegezegd\.$/)
    const coverage = coverageOf(planWith([free, builder], promises))
    expect(coverPoints(coverage).paidTooMuch).toEqual([])
    expect(coverNotes(coverage)).toEqual(['Community builder: niemand betaalt nog.'])
  })

  test('[C33] that nobody pays is not said where money at its knob can pay all of it', () => {
    const atKnob = (amountCents: number) => ofCosts([pays({ need: null, knob: 6, amountCents })])[1]
    expect(atKnob(10_000_00)).toBe(
      'Community builder: er ligt nog geen geld bij deze kosten. Er ligt € 60.000 nog niet bij een kost.',
    )
  })

  test('[C882] while promised money lies at no cost, a cost without any is not called unpaid: it says what is there', () => {
    const looseIdea = pays({ need: null, knob: 6, certainty: 'idee', amountCents: 100_00 })
    const words = 'Community builder: nog niets toegewezen. Er ligt € 600 nog niet bij een kost.'
    const looseMoney = { ...looseIdea, certainty: 'vastgelegd' as const }
    expect(ofCosts([looseMoney])[1]).toBe(words)
    expect(ofCosts([looseIdea])[1]).toBe('Community builder: niemand betaalt nog.')
    const coverage = coverageOf(planWith([rebuilding, builder], [looseMoney]))
    // Beside the sentence what lies there is said once.
    expect(coverNotes(coverage).map((note) => note.replaceAll('\u00a0', ' '))).toEqual([
      'Verbouwing: nog niets toegewezen. Er ligt € 600 nog niet bij een kost.',
      'Community builder: nog niets toegewezen.',
    ])
  })

  test('[C366] a cost of some years says what is lacking and what is too much in its own years', () => {
    const short = { ...rebuilding, until: 2027 }
    const from2028 = pays({ from: 2028, until: 2029, amountCents: 5_000_00 })
    expect(ofCosts([from2028], [short])[0]).toBe(
      'Verbouwing: in 2026 en 2027 ontbreekt elk jaar € 10.000, samen € 20.000. € 10.000 is toegezegd voor jaren waarin het niet nodig is (2028 en 2029).',
    )
    const half = pays({ until: 2026, amountCents: 4_000_00 })
    expect(ofCosts([half], [short])[0]).toBe(
      'Verbouwing: tot en met 2027 ontbreekt € 16.000; het meest in 2027: € 10.000.',
    )
    expect(ofCosts([pays({ until: 2026 })], [short])[0]).toBe('Verbouwing: in 2027 ontbreekt € 10.000.')
    expect(ofCosts([pays({ until: null })], [short])[0]).toBe(
      'Verbouwing: gedekt. € 40.000 is toegezegd voor jaren waarin het niet nodig is (2028 tot en met 2031).',
    )
  })

  test('[C368] what is promised for a cost in years outside the plan is said, and not that nobody pays', () => {
    expect(ofCosts([pays({ per: 'once', from: 2035, until: 2035 })])[0]).toBe(
      'Verbouwing: wat voor deze kosten is toegezegd, valt buiten de jaren van dit plan.',
    )
    expect(ofCosts([pays({ per: 'once', from: 2035, until: 2035, certainty: 'idee' })])[0]).toBe(
      'Verbouwing: niemand betaalt nog.',
    )
  })
})

describe('one cost, in the list and in the form', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')

  test('[C221] the bar says what is needed, who pays, who only has an idea, what nobody pays and what is too much', () => {
    const plan = planWith(
      [need({ id: 'zaal', amountCents: 100_000, until: 2027 })],
      [
        investment({ id: 'a', need: 'zaal', party: 'co', amountCents: 60_000, until: 2026, certainty: 'toegezegd' }),
        investment({ id: 'b', need: 'zaal', party: 'bw', amountCents: 10_000, until: 2026 }),
        investment({
          id: 'c',
          need: 'zaal',
          party: 'co',
          amountCents: 130_000,
          from: 2027,
          until: 2027,
          certainty: 'vastgelegd',
        }),
      ],
    )
    const bars = coverageOf(plan).costs.map((cost) =>
      plain(costBarWords(cost, costPayers(cost), (party) => party.toUpperCase())),
    )
    expect(bars).toEqual(['Nodig € 2.000. CO € 1.900: € 300 te veel. BW € 100 als idee. Nog open € 300.'])
  })

  test('[C501] what is read out of the bar is in whole euros, and still adds up', () => {
    const whole = { need: 'zaal', per: 'once', until: 2026, certainty: 'toegezegd' } as const
    const bar = (needed: number, ...paid: readonly number[]) =>
      coverageOf(
        planWith(
          [need({ id: 'zaal', amountCents: needed, per: 'once', until: 2026 })],
          paid.map((amountCents, at) =>
            investment({ ...whole, id: `i${at}`, party: ['co', 'gm'][at] ?? '', amountCents }),
          ),
        ),
      ).costs.map((cost) => plain(costBarWords(cost, costPayers(cost), (one) => one)))[0]
    expect(bar(10_000_00, 3_333_40, 3_333_35)).toBe('Nodig € 10.000. co € 3.334. gm € 3.333. Nog open € 3.333.')
    expect(bar(10_000_49, 10_000_49)).toBe('Nodig € 10.000. co € 10.000.')
  })

  test('[C367] with too much, everyone who promised is named with their full amount, whoever comes first', () => {
    const zaal = need({ id: 'zaal', amountCents: 60_000_00, per: 'once', until: 2026 })
    const whole = { ...zaal, need: 'zaal', certainty: 'toegezegd' } as const
    const both = [investment({ ...whole, id: 'a', party: 'gm' }), investment({ ...whole, id: 'b', party: 'co' })]
    const bar = (money: readonly Investment[]) =>
      coverageOf(planWith([zaal], money)).costs.map((cost) =>
        plain(costBarWords(cost, costPayers(cost), (one) => one)),
      )[0]
    expect(bar(both)).toBe('Nodig € 60.000. gm € 60.000, co € 60.000: samen € 60.000 te veel.')
    expect(bar(both.toReversed())).toBe('Nodig € 60.000. co € 60.000, gm € 60.000: samen € 60.000 te veel.')
  })

  test('[C221] the form says the smallest open amount, or from what to what, or that nothing is open', () => {
    const said = (facts: Partial<OpenAmount>, per: Per = 'year') =>
      plain(
        openAmountWords(
          {
            ...{ leastCents: 0, mostCents: 0, ideaCents: { least: 0, most: 0 } },
            ...{ neededCents: 10_000_000, isUnpriced: false, onlyYear: null, ...facts },
          },
          per,
        ),
      )
    expect(said({ leastCents: 1_250_000, mostCents: 1_250_000 })).toBe('Nog € 12.500 per jaar nodig.')
    expect(said({ leastCents: 850_000, mostCents: 2_950_000 })).toBe('Nog € 8.500 tot € 29.500 per jaar nodig.')
    expect(said({ leastCents: 500, mostCents: 500 }, 'once')).toBe('Nog € 5 nodig.')
    expect(said({})).toBe('Hiervoor is alles toegezegd.')
  })

  test('[C642] what the form says is needed and what a cost says is lacking differ by the ideas, and the form says so', () => {
    const build = need({ id: 'zaal', amountCents: 120_000_00, per: 'once', from: 2026, until: 2026 })
    const idea = investment({
      need: 'zaal',
      amountCents: 80_000_00,
      per: 'once',
      from: 2026,
      until: 2026,
      certainty: 'idee',
    })
    const plan = planWith([build], [idea])
    const open = openAmountOf(plan, 'zaal', { from: 2026, until: 2026 })
    expect(open && plain(openAmountWords(open, 'once'))).toBe(
      'Nog € 120.000 nodig. Daarvan is € 80.000 alleen een idee.',
    )
    const { total } = coverageOf(plan).costs[0] ?? {}
    expect(total).toMatchObject({ lackingCents: 40_000_00, ideaCents: 80_000_00 })
    const yearly = planWith(
      [need({ id: 'huur', amountCents: 100_00 })],
      [investment({ need: 'huur', amountCents: 40_00, from: 2027, until: 2027, certainty: 'idee' })],
    )
    const over = openAmountOf(yearly, 'huur', { from: 2026, until: 2027 })
    expect(over && plain(openAmountWords(over, 'year'))).toBe(
      'Nog € 100 per jaar nodig. Een deel daarvan is alleen een idee.',
    )
  })

  test('[C221] the form says that a cost has no amount, asks nothing in these years, or is open in one of them', () => {
    const said = (
      facts: Partial<Need>,
      from: number,
      until: number | null,
      investments: readonly Investment[] = [],
    ) => {
      const open = openAmountOf(planWith([need({ id: 'zaal', ...facts })], investments), 'zaal', { from, until })
      return open && plain(openAmountWords(open, 'year'))
    }
    const once: Partial<Need> = { amountCents: 20_000_00, per: 'once', from: 2027, until: 2027 }
    const paid = investment({ need: 'zaal', amountCents: 20_000_00, from: 2027, certainty: 'toegezegd' })
    expect(said({ amountCents: 0 }, 2026, null)).toBe('Bij deze kosten staat nog geen bedrag.')
    expect(said(once, 2028, null)).toBe('In deze jaren is hiervoor niets nodig.')
    expect(said(once, 2026, null)).toBe('Nog € 20.000 nodig, alleen in 2027.')
    expect(said(once, 2026, null, [paid])).toBe('Hiervoor is alles toegezegd.')
    // When only one year was chosen, 'only' says nothing.
    expect(said(once, 2027, 2027)).toBe('Nog € 20.000 per jaar nodig.')
  })
})
