import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../testing/moneyFixtures.ts'
import { questionSentence } from '../copy/nl/questions.ts'
import { isQuestionKey } from '../nouns/answer.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate, templateIds } from '../templates/templates.ts'
import { sumOverYears } from './amounts.ts'
import { centsAsked, knobsOfQuestion, type Question, questionsAsked, questionsOf } from './questions.ts'

const plan = planFromTemplate('casus-c', 'Demo')

describe('the open questions of a plan', () => {
  test('[C20] that money is lacking is one question, under the name of the first year in which it does', () => {
    expect(questionsAsked(planFromTemplate('casus-c', 'Demo', 2026)).map(({ key }) => key)).toContain('gap.2028')
    expect(ofKind(plan, 'gap')).toHaveLength(1)
    expect(ofKind({ ...plan, needs: [] }, 'gap')).toEqual([])
  })

  test('[W407] an answered question is asked again once it is about more money, with what was said before', () => {
    const answered = { id: 'unassigned', state: 'answered', text: 'Komt nog.', name: '', party: null, at: '' } as const
    const with300 = planWith([need({ id: 'builder' })], [investment({ id: 'a', amountCents: 300 })])
    const [asked] = questionsAsked(with300).filter(({ key }) => key === 'unassigned')
    if (!asked) throw new Error('Not asked')
    const cents = centsAsked(with300, asked.question)
    expect(cents).toBe(sumOverYears(with300.investments, with300.workshop))
    const openIn = (answers: Plan['answers'], amountCents: number) =>
      questionsAsked({ ...with300, answers, investments: [investment({ id: 'a', amountCents })] })
        .filter(({ key }) => key === 'unassigned')
        .map(({ answer, before }) => [answer?.text ?? null, before?.text ?? null])
    expect(openIn([{ ...answered, cents }], 300)).toEqual([['Komt nog.', null]])
    expect(openIn([{ ...answered, cents }], 299)).toEqual([['Komt nog.', null]])
    expect(openIn([{ ...answered, cents }], 301)).toEqual([[null, 'Komt nog.']])
    // An answer from before amounts were kept cannot be compared.
    expect(openIn([answered], 301)).toEqual([['Komt nog.', null]])
  })

  test('[C206] a cost nobody pays, a cost paid too much and money without a cost are each a question', () => {
    const needs = [need({ id: 'verbouwing', knob: 1 }), need({ id: 'builder' })]
    const twice = investment({ id: 'a', need: 'verbouwing', amountCents: 300, certainty: 'toegezegd' })
    const money = planWith(needs, [twice, investment({ id: 'b', amountCents: 1 })])
    expect(ofKind(money, 'unpaid')).toEqual([{ kind: 'unpaid', need: 'builder' }])
    expect(ofKind(money, 'paidTooMuch')).toEqual([{ kind: 'paidTooMuch', need: 'verbouwing' }])
    expect(ofKind(money, 'unassigned')).toEqual([{ kind: 'unassigned', investments: ['b'] }])
    const asked = questionsAsked(money).filter(({ key }) => isQuestionKey(key))
    expect(asked.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['unpaid.builder', 'too-much.verbouwing', 'unassigned']),
    )
    expect(knobsOfQuestion(money, { kind: 'paidTooMuch', need: 'verbouwing' })).toEqual([1])
    expect(knobsOfQuestion(money, { kind: 'unpaid', need: 'weg' })).toEqual([])
  })

  test('[C371] only money that comes in these years is asked for its cost, each party with how much', () => {
    const [now, later, nothing] = [
      investment({ id: 'a', amountCents: 100_00 }),
      investment({ id: 'b', party: 'zorg', from: 2050 }),
      investment({ id: 'c', party: 'corporatie', amountCents: 0 }),
    ]
    const money = planWith([need({})], [now, later, nothing])
    expect(ofKind(money, 'unassigned')).toEqual([{ kind: 'unassigned', investments: ['a'] }])
    const sentence = (of: Plan) => ofKind(of, 'unassigned').map((one) => questionSentence(one, of))
    expect(sentence(money)).toEqual(['Geld van Een partij (€\u00a0600) noemt nog geen kost. Waar is het voor?'])
    const four = ['p', 'q', 'r', 's'].map((party) => ({ ...now, id: party, party }))
    expect(sentence(planWith([need({})], four))).toEqual([
      'Geld van 4 partijen, samen €\u00a02.400, noemt nog geen kost. Waar is het voor?',
    ])
  })

  test('[C372] a promise for a cost that comes in none of the years is asked about', () => {
    const once = { need: 'nodig', per: 'once', from: 2035, until: 2035, certainty: 'toegezegd' } as const
    const asked = (facts: Parameters<typeof investment>[0], cost = need({ knob: 4 })) =>
      ofKind(planWith([cost], [investment({ ...once, ...facts })]), 'outsideYears')
    expect(asked({})).toEqual([{ kind: 'outsideYears', investment: 'inzet', need: 'nodig' }])
    expect(asked({ certainty: 'idee' })).toEqual([])
    expect(asked({ amountCents: 0 })).toEqual([])
    expect(asked({ from: 2031, until: 2031 })).toEqual([])
    expect(asked({}, need({ from: 2035 }))).toEqual([])
    const plan = planWith([need({ knob: 4 })], [investment(once)])
    expect(questionsAsked(plan).map(({ key }) => key)).toContain('outside.inzet')
    expect(knobsOfQuestion(plan, { kind: 'outsideYears', investment: 'inzet', need: 'nodig' })).toEqual([4])
  })

  test('[C373] what is promised for another year is asked to come in a year that lacks it, where there is one', () => {
    const cost = need({ label: 'Zaal', amountCents: 100_00, per: 'once', until: 2026 })
    const later = investment({
      need: 'nodig',
      amountCents: 50_00,
      per: 'once',
      from: 2028,
      until: 2028,
      certainty: 'toegezegd',
    })
    const asked = (money: Plan['investments']) => {
      const of = planWith([cost], money)
      return ofKind(of, 'paidTooMuch').map((one) => questionSentence(one, of).replaceAll('\u00a0', ' '))
    }
    expect(asked([later])).toEqual([
      'Zaal: € 50 is toegezegd voor een jaar waarin het niet nodig is (2028). Kan dat geld komen in 2026?',
    ])
    const whole = investment({ ...later, id: 'x', from: 2026, until: 2026, amountCents: 100_00 })
    expect(asked([later, whole])[0]).toMatch(/\(2028\)\. Waar kan dat geld wel voor zijn\?$/)
  })

  test('[C21] a source the model does not name for a party is asked about', () => {
    const [first] = plan.investments
    if (!first) throw new Error('Case C has no investments')
    const odd: Plan = { ...plan, investments: [{ ...first, source: 'I', party: 'corporatie' }] }
    expect(ofKind(odd, 'ownAddition')).toEqual([{ kind: 'ownAddition', investment: first.id }])
    expect(ofKind({ ...odd, investments: [{ ...first, source: 'I', party: 'gemeente' }] }, 'ownAddition')).toEqual([])
  })

  test('[C22] E-03: temporary money under a lasting cost asks what comes after', () => {
    const [first] = plan.investments
    if (!first) throw new Error('Case C has no investments')
    const temporary = {
      ...first,
      source: 'I',
      party: 'gemeente',
      need: null,
      knob: 6,
      per: 'year',
      from: 2026,
      until: 2027,
    } as const
    const asked = { kind: 'temporaryMoney', investment: first.id, endsIn: 2027, knob: 6 }
    expect(ofKind({ ...plan, investments: [temporary] }, 'temporaryMoney')).toEqual([asked])
    const notAsked = [
      { ...temporary, source: 'V' as const },
      { ...temporary, per: 'once' as const, until: 2026 },
    ]
    for (const one of notAsked) expect(ofKind({ ...plan, investments: [one] }, 'temporaryMoney')).toEqual([])
  })

  test('[C442] E-03: yearly temporary money always asks what then: without a knob, an end, or a cost that lasts', () => {
    const temporary = investment({ id: 'a', source: 'III', party: 'zorgkantoor', until: 2027, certainty: 'toegezegd' })
    const asked = (needs: Plan['needs'], facts: Partial<typeof temporary>) =>
      questionsOf(planWith(needs, [{ ...temporary, ...facts }])).flatMap((one) =>
        one.kind === 'temporaryMoney' ? [one.endsIn] : [],
      )
    const lasting = need({ id: 'lasting', knob: 6 })
    expect(asked([lasting], { knob: null, need: null })).toEqual([2027])
    expect(asked([], { knob: null, need: null })).toEqual([2027])
    expect(asked([lasting], { knob: 10, need: null })).toEqual([2027])
    for (const until of [null, 2027]) expect(asked([lasting], { need: 'lasting', until })).toEqual([until])
    // A cost that ends with it leaves nothing to ask.
    expect(asked([need({ id: 'short', until: 2027 })], { need: 'short' })).toEqual([])
    const [endless] = ofKind(planWith([], [{ ...temporary, until: null }]), 'temporaryMoney')
    if (!endless) throw new Error('Not asked')
    expect(questionSentence(endless, planWith([], [temporary]))).toContain(
      'is tijdelijk. Waar betalen jullie het daarna van?',
    )
  })

  test('[C23] E-07: a party without anyone at the table is an empty chair', () => {
    expect(ofKind(plan, 'emptyChair')).toEqual([{ kind: 'emptyChair', party: 'zorgkantoor' }])
  })

  test('[C24] C-30: a shut knob asks why, until somebody writes it down', () => {
    expect(ofKind(emptyPlan, 'closedWithoutReason')).toHaveLength(10)
    const answered = { ...emptyPlan, knobs: emptyPlan.knobs.map((knob) => ({ ...knob, note: 'Later.' })) }
    expect(ofKind(answered, 'closedWithoutReason')).toEqual([])
    const reasoned = { ...emptyPlan, knobs: emptyPlan.knobs.map((knob) => ({ ...knob, reason: 'Niet aan ons.' })) }
    expect(ofKind(reasoned, 'closedWithoutReason')).toEqual([])
    const open = { ...emptyPlan, knobs: emptyPlan.knobs.map((knob) => ({ ...knob, setting: 1 as const })) }
    expect(ofKind(open, 'closedWithoutReason')).toEqual([])
  })
})

describe('what the table says to them', () => {
  const key = 'tension.een-persoon'
  const answer = {
    id: key,
    state: 'aside',
    text: 'Dat regelt de bond.',
    name: 'Noor',
    party: 'gemeente',
    at: '2026-03-01',
  } as const

  test('[C363] an answered question comes after the open ones, and keeps its key while figures change', () => {
    const caseB = planFromTemplate('casus-b', 'Demo')
    const asked = questionsAsked({ ...caseB, answers: [answer] })
    expect(asked.map((one) => one.key)).toContain(key)
    expect(asked.at(-1)).toMatchObject({ key, answer })
    expect(asked.slice(0, -1).every((one) => one.answer === null)).toBe(true)
    const cheaper = { ...caseB, needs: caseB.needs.map((need) => ({ ...need, amountCents: need.amountCents - 100 })) }
    const keysOf = (of: Plan) => questionsAsked(of).map((one) => one.key)
    expect(keysOf(cheaper)).toEqual(keysOf(caseB))
  })

  test('[C363] no two questions of a plan share a name, and every name can be kept', () => {
    for (const id of templateIds) {
      const keys = questionsAsked(planFromTemplate(id, 'Demo')).map((one) => one.key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.filter((one) => !isQuestionKey(one))).toEqual([])
    }
  })

  test('[C34] a question is shown at the knobs it is about', () => {
    const at = (kind: Question['kind']) =>
      knobsOfQuestion(plan, questionsOf(plan).find((one) => one.kind === kind) as Question)
    expect(at('gap')).toEqual([])
    expect(at('emptyChair')).toEqual([])
    expect(knobsOfQuestion(plan, { kind: 'closedWithoutReason', knob: 4 })).toEqual([4])
    expect(knobsOfQuestion(plan, { kind: 'tension', tension: { id: 'programma-bewoners', grounds: [] } })).toEqual([
      5, 10,
    ])
    expect(knobsOfQuestion(plan, { kind: 'ownAddition', investment: 'co-huismeester' })).toEqual([2])
    expect(knobsOfQuestion(plan, { kind: 'ownAddition', investment: 'weg' })).toEqual([])
  })
})

function ofKind(of: Plan, kind: Question['kind']): Question[] {
  return questionsOf(of).filter((question) => question.kind === kind)
}
