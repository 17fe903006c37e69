import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { type Question, questionsOf } from './questions.ts'

const plan = planFromTemplate('casus-c', 'Demo')

describe('the open questions of a plan', () => {
  test('[C20] every gap in the coverage is a question', () => {
    expect(ofKind(plan, 'gap')).toHaveLength(2)
    expect(ofKind({ ...plan, needs: [] }, 'gap')).toEqual([])
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
    const open = { ...emptyPlan, knobs: emptyPlan.knobs.map((knob) => ({ ...knob, setting: 1 as const })) }
    expect(ofKind(open, 'closedWithoutReason')).toEqual([])
  })
})

function ofKind(of: Plan, kind: Question['kind']): Question[] {
  return questionsOf(of).filter((question) => question.kind === kind)
}
