// Plans with one fact about money each, and what must be said about them, worked out by hand.

import type { Investment } from '../src/nouns/investment.ts'
import { noProfile } from '../src/nouns/party.ts'
import type { Certainty } from '../src/nouns/promise.ts'
import type { Plan } from '../src/plan/plan.ts'
import { investment, need, planWith } from './moneyFixtures.ts'

export interface GoldenPlan {
  readonly plan: Plan
  /** With plain spaces. */
  readonly sentence: string
  /** In euros, per year. */
  readonly lacking: readonly number[]
  readonly ideas: number
  readonly tooMuch: number
}

const euros = (amount: number) => Math.round(amount * 100)
const rebuilding = need({ id: 'verbouwing', knob: 1, label: 'Verbouwing', amountCents: euros(10_000) })
const builder = need({ id: 'builder', knob: 6, label: 'Community builder', amountCents: euros(10_000) })

let made = 0
function money(of: string | null, amount: number, certainty: Certainty, facts: Partial<Investment> = {}): Investment {
  made += 1
  const label = `Inbreng ${made}`
  return investment({ id: `inbreng-${made}`, need: of, amountCents: euros(amount), certainty, label, ...facts })
}

function golden(plan: Plan, parties = ['gemeente', 'corporatie']): Plan {
  const seated = parties.map((id, at) => ({
    id,
    kind: 'gemeente' as const,
    name: id === 'corporatie' ? 'Corporatie' : `Gemeente ${at + 1}`,
    atTable: true,
    ...noProfile,
    order: `a${at.toString(36)}`,
  }))
  const numbered = <T extends object>(all: readonly T[]) =>
    all.map((one, at) => ({ ...one, order: `a${at.toString(36)}` }))
  const { needs, investments, workshop } = plan
  return {
    ...plan,
    workshop: { ...workshop, title: 'Goud' },
    parties: seated,
    needs: numbered(needs),
    investments: numbered(investments),
  }
}

const dozen = Array.from({ length: 12 }, (_, at) => `partij-${at + 1}`)

export const goldenPlans: Readonly<Record<string, GoldenPlan>> = {
  'money for one cost, twice, and none for the other': {
    plan: golden(planWith([rebuilding, builder], [money('verbouwing', 20_000, 'vastgelegd', { party: 'corporatie' })])),
    sentence: 'Elk jaar ontbreekt € 10.000, tot en met 2031 samen € 60.000.',
    lacking: [10_000, 10_000, 10_000, 10_000, 10_000, 10_000],
    ideas: 0,
    tooMuch: 60_000,
  },
  'several periods of one party': {
    plan: golden(
      planWith(
        [
          { ...rebuilding, amountCents: euros(37_500) },
          { ...builder, amountCents: euros(50_000) },
        ],
        [
          money('verbouwing', 25_000, 'toegezegd', { party: 'corporatie', until: 2031 }),
          money('verbouwing', 10_000, 'toegezegd', { party: 'corporatie', until: 2026 }),
          money('builder', 12_500, 'toegezegd'),
          money('builder', 24_000, 'toegezegd', { until: 2027 }),
        ],
      ),
    ),
    sentence: 'Tot en met 2031 ontbreekt € 242.000; het meest in 2028: € 50.000, ook in 2029 tot en met 2031.',
    lacking: [16_000, 26_000, 50_000, 50_000, 50_000, 50_000],
    ideas: 0,
    tooMuch: 0,
  },
  'ideas beside promises': {
    plan: golden(
      planWith(
        [{ ...builder, amountCents: euros(50_000) }],
        [money('builder', 22_000, 'toegezegd'), money('builder', 28_000, 'bespreken', { until: 2027 })],
      ),
    ),
    sentence:
      'Tot en met 2031 ontbreekt € 112.000; het meest in 2028: € 28.000, ook in 2029 tot en met 2031. Nog eens € 56.000 is alleen een idee.',
    lacking: [0, 0, 28_000, 28_000, 28_000, 28_000],
    ideas: 56_000,
    tooMuch: 0,
  },
  'money that names no cost, at the knob of a cost that is an idea': {
    plan: golden(
      planWith(
        [rebuilding, builder],
        [
          money('builder', 10_000, 'idee'),
          money(null, 6_000, 'toegezegd', { knob: 6 }),
          money(null, 12_000, 'toegezegd', { until: 2026 }),
        ],
      ),
    ),
    // 2026: knob 6 has 4.000 of its idea left, and the other cost is paid by what names nothing, 2.000 of it for the idea.
    sentence:
      'Tot en met 2031 ontbreekt € 50.000; het meest in 2027: € 10.000, ook in 2028 tot en met 2031. Nog eens € 22.000 is alleen een idee.',
    lacking: [0, 10_000, 10_000, 10_000, 10_000, 10_000],
    ideas: 22_000,
    tooMuch: 0,
  },
  'twelve years and twelve parties, with cents': {
    plan: golden(
      planWith(
        [{ ...builder, amountCents: euros(33_333.33) }],
        dozen.map((party) => money('builder', 1000.25, 'toegezegd', { party, until: 2030 })),
        [2026, 2037],
      ),
      dozen,
    ),
    sentence: 'Tot en met 2037 ontbreekt € 339.984,96; het meest in 2031: € 33.333,33, ook in 2032 tot en met 2037.',
    lacking: [...Array(5).fill(21_330.33), ...Array(7).fill(33_333.33)],
    ideas: 0,
    tooMuch: 0,
  },
  'enough money, of which half names no cost': {
    plan: golden(
      planWith(
        [rebuilding, builder],
        [money('verbouwing', 10_000, 'toegezegd'), money(null, 10_000, 'toegezegd', { knob: 6 })],
      ),
    ),
    sentence: 'Er is genoeg geld, maar daarvan ligt € 60.000 nog niet bij een kost.',
    lacking: [0, 0, 0, 0, 0, 0],
    ideas: 0,
    tooMuch: 0,
  },
  'money that names no cost, some of it needed and most of it too much': {
    plan: golden(
      planWith([builder], [money('builder', 9_000, 'toegezegd'), money(null, 8_000, 'toegezegd', { knob: 6 })]),
    ),
    sentence: 'Er is genoeg geld, maar daarvan ligt € 48.000 nog niet bij een kost; € 42.000 daarvan is te veel.',
    lacking: [0, 0, 0, 0, 0, 0],
    ideas: 0,
    tooMuch: 42_000,
  },
  'enough by ideas that name no cost, and nothing promised': {
    plan: golden(planWith([builder], [money(null, 10_000, 'idee', { knob: 6 })])),
    sentence: 'Er is nog niets toegezegd; met ideeën is er genoeg, en daarvan ligt € 60.000 nog niet bij een kost.',
    lacking: [0, 0, 0, 0, 0, 0],
    ideas: 60_000,
    tooMuch: 0,
  },
  'one cost promised whole by two, and money for a year that needs none': {
    plan: golden(
      planWith(
        [{ ...rebuilding, per: 'once', until: 2026 }, builder],
        [
          money('verbouwing', 10_000, 'toegezegd', { until: 2026 }),
          money('verbouwing', 10_000, 'toegezegd', { party: 'corporatie', until: 2026 }),
          money('builder', 10_000, 'toegezegd', { until: 2030 }),
          money('verbouwing', 5_000, 'toegezegd', { per: 'once', from: 2028, until: 2028 }),
        ],
      ),
    ),
    sentence: 'In 2031 ontbreekt € 10.000.',
    lacking: [0, 0, 0, 0, 0, 10_000],
    ideas: 0,
    tooMuch: 15_000,
  },
  'so little is lacking that it cannot be told in thousands': {
    plan: golden(
      planWith(
        [{ ...builder, amountCents: euros(20), per: 'once', until: 2026 }],
        [money(null, 10_000, 'idee', { from: 2035 })],
      ),
    ),
    sentence: 'In 2026 ontbreekt € 20.',
    lacking: [20, 0, 0, 0, 0, 0],
    ideas: 0,
    tooMuch: 0,
  },
  'a promise for a cost that has no amount yet': {
    plan: golden(
      planWith(
        [{ ...rebuilding, amountCents: 0 }, builder],
        [money('verbouwing', 20_000, 'toegezegd', { party: 'corporatie' }), money('builder', 10_000, 'vastgelegd')],
      ),
    ),
    sentence: 'Bij Verbouwing staat nog geen bedrag. Alle andere kosten zijn gedekt.',
    lacking: [0, 0, 0, 0, 0, 0],
    ideas: 0,
    tooMuch: 0,
  },
  'everything covered by what names its cost, and more that names none': {
    plan: golden(
      planWith([builder], [money('builder', 10_000, 'toegezegd'), money(null, 5_000, 'toegezegd', { knob: 6 })]),
    ),
    sentence: 'Alle kosten zijn gedekt.',
    lacking: [0, 0, 0, 0, 0, 0],
    ideas: 0,
    tooMuch: 30_000,
  },
  'everything covered, and an idea so small that it cannot be told in thousands': {
    plan: golden(
      planWith(
        [{ ...builder, per: 'once', until: 2026 }],
        [money('builder', 9_980, 'toegezegd', { until: 2026 }), money('builder', 20, 'idee', { until: 2026 })],
      ),
    ),
    sentence: 'Alles is gedekt, € 20 nog als idee.',
    lacking: [0, 0, 0, 0, 0, 0],
    ideas: 20,
    tooMuch: 0,
  },
  'everything covered, some of it by an idea': {
    plan: golden(planWith([builder], [money('builder', 6_000, 'toegezegd'), money('builder', 9_000, 'idee')])),
    sentence: 'Alles is gedekt, € 24.000 nog als idee.',
    lacking: [0, 0, 0, 0, 0, 0],
    ideas: 24_000,
    tooMuch: 0,
  },
}
