import { describe, expect, test } from 'vitest'
import { isQuestionKey } from '../plan/answer.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate, templateIds } from '../templates/templates.ts'
import { investment, need, planWith } from './moneyFixtures.ts'
import { knobsOfQuestion, type Question, questionsAsked, questionsOf } from './questions.ts'

const plan = planFromTemplate('casus-c', 'Demo')

describe('the open questions of a plan', () => {
  test('[C20] that money is lacking is one question, under the name of the first year in which it does', () => {
    expect(questionsAsked(planFromTemplate('casus-c', 'Demo', 2026)).map(({ key }) => key)).toContain('gap.2028')
    expect(ofKind(plan, 'gap')).toHaveLength(1)
    expect(ofKind({ ...plan, needs: [] }, 'gap')).toEqual([])
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

  test('[C21] a source the model does not name for a party is asked about', () => {
    const [first] = plan.investments
    if (!first) throw new Error('Case C has no investments')
    const odd: Plan = { ...plan, investments: [{ ...first, source: 'I', party: 'corporatie' }] }
    expect(ofKind(odd, 'ownAddition')).toEqual([{ kind: 'ownAddition', investment: first.id }])
    expect(ofKind({ ...odd, investments: [{ ...first, source: 'I', party: 'gemeente' }] }, 'ownAddition')).toEqual([])
  })

  test('[C22] temporary money under a lasting cost asks what comes after', () => {
    const [first] = plan.investments
    if (!first) throw new Error('Case C has no investments')
    const temporary = {
      ...first,
      source: 'I',
      party: 'gemeente',
      knob: 6,
      per: 'year',
      from: 2026,
      until: 2027,
    } as const
    const asked = { kind: 'temporaryMoney', investment: first.id, endsIn: 2027, knob: 6 }
    expect(ofKind({ ...plan, investments: [temporary] }, 'temporaryMoney')).toEqual([asked])
    const notAsked = [
      { ...temporary, until: null },
      { ...temporary, source: 'V' as const },
      { ...temporary, per: 'once' as const, until: 2026 },
      { ...temporary, knob: 10 as const },
    ]
    for (const one of notAsked) expect(ofKind({ ...plan, investments: [one] }, 'temporaryMoney')).toEqual([])
  })

  test('[C23] a party without anyone at the table is an empty chair', () => {
    expect(ofKind(plan, 'emptyChair')).toEqual([{ kind: 'emptyChair', party: 'zorgkantoor' }])
  })

  test('[C24] a shut knob asks why, until somebody writes it down', () => {
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

  test('[C363] an answer stands behind what is open, and its question keeps its name while figures change', () => {
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
