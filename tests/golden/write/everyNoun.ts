// The large plan: every noun with odd but allowed values.

import { allowances } from '@draaitafel/shared/base/allowance.ts'
import { inOrder } from '@draaitafel/shared/document/order.ts'
import { choiceFacts, choiceIds } from '@draaitafel/shared/model/choices.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { knobNumbers, settings } from '@draaitafel/shared/model/knobs.ts'
import { partyKindIds } from '@draaitafel/shared/model/partyKinds.ts'
import { sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import { agreement } from '@draaitafel/shared/nouns/agreement.ts'
import { aimId, arrivals, strengths } from '@draaitafel/shared/nouns/aim.ts'
import { type Chosen, chosenId } from '@draaitafel/shared/nouns/chosen.ts'
import { stances } from '@draaitafel/shared/nouns/consent.ts'
import { effortCents } from '@draaitafel/shared/nouns/effort.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { certainties, termsText } from '@draaitafel/shared/nouns/promise.ts'
import { proofStates } from '@draaitafel/shared/nouns/proof.ts'
import { readyScript } from '@draaitafel/shared/nouns/step.ts'
import { stepViews } from '@draaitafel/shared/nouns/stepView.ts'
import { nothingWeighed } from '@draaitafel/shared/nouns/weighing.ts'
import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { filled } from '@draaitafel/shared/testing/filled.ts'
import { said, saidByBram } from './oneOfEach.ts'

const ODD = 'Zoë’s “huis” \u00a0– 50% <b>&amp;</b> 😀 \\ "x" مرحبا e\u0301'
const byLead = { name: '', party: null, at: '2026-02-01T09:32:00.000Z' }

const texts = (max: number) => ['x'.repeat(max), ODD.slice(0, max), '1']
const amounts = [0, 1, 99, 125_050, 100_000_000_000] as const
const spans = [
  { per: 'year', from: 2000, until: null },
  { per: 'year', from: 2100, until: 2100 },
  { per: 'once', from: 2026, until: 2026 },
  { per: 'year', from: 2026, until: 2100 },
] as const
const efforts = [
  null,
  { unit: 'fte', hundredths: 0, rateCents: 0 },
  { unit: 'uur', hundredths: 1, rateCents: 4999 },
  { unit: 'fte', hundredths: 10_000_000, rateCents: 1_000_000 },
] as const

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T
}

function oddMoney(index: number) {
  const { per, from, until } = at(spans, index)
  const effort = at(efforts, index)
  const amountCents = effort ? effortCents(effort) : at(amounts, index)
  return { amountCents, per, from, until, effort, indexed: per === 'year' && index % 3 === 0 }
}

const every = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const who = (index: number) =>
  at([said, saidByBram, byLead, { name: 'x'.repeat(60), party: 'weg', at: '1000-01-01' }], index)

/**
 * Each kind, source, state and end of a range at least once; texts of maximum length, empty, and with odd characters.
 */
export const everyNoun: Plan = {
  ...emptyPlan,
  workshop: {
    ...{
      title: 'x'.repeat(planLimits.titleLength),
      place: ODD,
      firstYear: 2089,
      lastYear: 2100,
      exampleAmounts: false,
    },
    ...{ use: 'checklist', adopted: null, indexation: planLimits.indexation },
    moneyFirst: false,
    sealing: null,
  },
  vision: `Regel één.\n\n\tRegel twee: ${ODD}${'v'.repeat(planLimits.noteLength - 80)}`,
  parties: inOrder(
    partyKindIds.map((kind, index) => ({
      ...{
        id: index === 0 ? '-' : index === 1 ? 'p'.repeat(40) : kind,
        kind,
        name: at(texts(planLimits.nameLength), index),
      },
      ...{ atTable: index % 2 === 0, interest: at(['', ...texts(300)], index), room: at(texts(300), index), limit: '' },
    })),
  ),
  placings: every(8, (index) => ({
    ...{ id: `p${index}`, about: at(['-', 'bewoners', 'zorgkantoor'], index), interest: at(settings, index) },
    ...{ influence: at(settings, index + 2), ...who(index % 2), name: `Naam ${index}` },
  })),
  knobs: emptyPlan.knobs.map((knob, index) => ({
    ...{
      ...knob,
      setting: at(settings, index),
      baseline: at(settings, index + 1),
      lastTurn: index % 4 === 3 ? null : who(index),
    },
    ...{ note: at(['', ODD, 'n'.repeat(planLimits.noteLength), '\n'], index), reason: at(['', ...texts(200)], index) },
    ...{
      talk: {
        how: at(['', 'Ja.', ODD], index),
        worth: at(['w'.repeat(20_000), ''], index),
        means: at(['', '-'], index),
      },
    },
    discussion:
      index % 3 === 0
        ? null
        : { state: index % 2 === 0 ? 'besloten' : 'besproken', setting: at(settings, index), ...who(index) },
  })),
  needs: inOrder(
    every(9, (index) => ({
      ...{
        id: `kost-${index}`,
        knob: at([null, ...knobNumbers], index),
        label: at(['', ...texts(80)], index),
        ...oddMoney(index),
      },
    })),
  ),
  investments: inOrder(
    every(40, (index): Omit<Investment, 'order'> => {
      const facts = {
        ...{
          id: `bijdrage-${index}`,
          source: at(sourceNumbers, index),
          party: at(['-', 'p'.repeat(40), 'bewoners'], index),
        },
        ...{
          label: at(texts(80), index),
          knob: at([...knobNumbers, null], index),
          need: at([null, 'kost-1', 'kost-8'], index),
        },
        ...{
          ...oddMoney(index),
          certainty: at(certainties, index),
          way: at(['', ...texts(300)], index),
          note: at(texts(300), index),
        },
        ...nothingWeighed,
      }
      const isPromise = facts.certainty === 'toegezegd' || facts.certainty === 'vastgelegd'
      const by = at(['zorgkantoor', 'weg', null, facts.party], Math.floor(index / 4))
      const about = at(
        [termsText(facts), termsText({ ...facts, amountCents: 1 }), '', termsText({ ...facts, until: 2099 })],
        index,
      )
      return isPromise && index > 7 ? { ...facts, word: { by, about, was: at([null, ...certainties], index) } } : facts
    }),
  ),
  volunteering: inOrder(
    every(4, (index) => ({
      ...{
        id: `uren-${index}`,
        party: at(['-', 'bewoners'], index),
        label: at(texts(80), index),
        knob: at([null, 10], index),
      },
      ...{
        hoursPerYear: at([0, 1, planLimits.hours], index),
        from: at([2000, 2100], index),
        until: at([null, 2100], index),
      },
    })),
  ),
  choices: choiceIds.flatMap((choice): Chosen[] => {
    const { kind, options } = choiceFacts[choice]
    const some = kind === 'party' ? ['zorgkantoor'] : kind === 'many' ? options : options.slice(-1)
    return some.map((option) => ({ id: chosenId(choice, option), choice, option }))
  }),
  aims: coreValueIds.flatMap((coreValue, index) =>
    ['-', 'bewoners', 'zorgkantoor'].map((party, place) => ({
      ...{ id: aimId(coreValue, party), coreValue, party, strength: at(strengths, index + place) },
      arrival: at([null, ...arrivals], index + place),
    })),
  ),
  proofs: inOrder(
    every(6, (index) => ({
      ...{
        id: `bewijs-${index}`,
        coreValue: at(coreValueIds, index),
        moment: at(['vooraf', 'tijdens'] as const, index),
      },
      ...{ what: at(texts(200), index), how: at(['', ...texts(200)], index), state: at(proofStates, index) },
      owner: at([null, 'bewoners'], index),
    })),
  ),
  agreements: inOrder(
    every(4, (index) => ({
      id: `afspraak-${index}`,
      ...filled(agreement, { text: at(texts(400), index), investment: at([null, 'bijdrage-1', 'weg'], index) }),
    })),
  ),
  consents: every(12, (index) => ({
    ...{
      id: `c${index}`,
      agreement: `afspraak-${index % 4}`,
      stance: at(stances, index),
      reason: at(['', ...texts(200)], index),
    },
    ...{ about: at(texts(400), index), ...who(index), name: index % 5 === 0 ? '' : `Naam ${index}` },
  })),
  parked: inOrder(
    every(6, (index) => ({
      ...{ id: `later-${index}`, kind: at(['zorg', 'aanname', 'vraag'] as const, index), text: at(texts(400), index) },
      about: at(['', 'knob.10', 'route.beter-zien', 'coreValue.efficient-werken', 'investment.weg'], index),
      ...{ owner: at([null, '-'], index), day: at(['', '2026-02-28', '9999-12-31'], index), done: index % 2 === 1 },
    })),
  ),
  rounds: inOrder(
    every(6, (index) => ({
      ...{ id: `ronde-${index}`, knob: at(knobNumbers, index + 5), kind: at(['stand', 'richting'] as const, index) },
      ...{
        voters: at(['persoon', 'partij', 'partij'] as const, index),
        state: at(['getoond', 'getoond', 'getoond', 'gestopt'] as const, index),
      },
    })),
  ),
  votes: inOrder(
    [0, 1, 2, 0, 1, 2, 0, 1].map((round, index) => ({
      ...{
        id: `ronde-${round}-${index}`,
        round: `ronde-${round}`,
        party: at([null, 'bewoners'], index),
        name: at(['', 'Noor'], index),
      },
      value: round === 1 ? at([-1, 1, 0], index) : at([0, 4, 2], index),
    })),
  ),
  script: inOrder([
    ...readyScript.map(({ order: _order, ...step }, index) => ({
      ...step,
      name: at(['', 'Eigen naam'], index),
      minutes: at([1, 240], index),
    })),
    ...stepViews.map((view, index) => ({
      ...{
        id: `stap-${index}`,
        name: at(texts(80), index),
        instruction: at(['', ...texts(300)], index),
        view,
        tasks: '',
        minutes: 5,
      },
      ...{ allowed: at(allowances, index), skipped: index % 2 === 0 },
    })),
  ]),
  answers: every(5, (index) => ({
    ...{
      id: at(['a', 'knob.10', 'x'.repeat(80), '-.-', 'investment.bijdrage-1'], index),
      state: at(['answered', 'aside'] as const, index),
    },
    ...{ text: at(texts(600), index), ...who(index) },
  })).sort((one, other) => (one.id < other.id ? -1 : 1)),
}
