import { waitsForWord } from '@draaitafel/shared/nouns/promise.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, test } from 'vitest'
import { actionOf, asLaid, factsOf, forNeed, type Subject, startDraft } from './investmentDraft.ts'
import { readMoneyDraft } from './moneyForm.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const laid = plan.investments.find(({ need, certainty }) => need !== null && certainty === 'toegezegd')
const forKnob = plan.needs.find(({ knob }) => knob !== null)
if (!laid || !forKnob) throw new Error('case C has no promise for a cost, or no cost of a knob')
const present: Subject = { kind: 'present', investment: laid }
const fresh: Subject = { kind: 'new', source: 'II', party: 'gemeente' }
const facilitator = { role: 'facilitator', party: null } as const

function read(subject: Subject, changes: object = {}) {
  const draft = { ...startDraft(subject, plan), ...changes }
  const money = readMoneyDraft(draft)
  if (!money.ok) throw new Error(`It cannot be read: ${money.problem.problem.kind}`)
  return factsOf(draft, subject.kind === 'new' ? subject.source : subject.investment.source, money.value)
}

describe('the form of an investment', () => {
  test('[N35] a new card is an idea for as long as the plan goes, of the party it was laid at', () => {
    const { firstYear, lastYear } = plan.workshop
    expect(startDraft(fresh, plan)).toMatchObject({
      party: 'gemeente',
      certainty: 'idee',
      amount: '',
      from: String(firstYear),
      until: String(lastYear),
    })
  })

  test('[N35] an investment that is only looked at changes nothing', () => {
    expect(actionOf(present, read(present), 'x')).toEqual({ type: 'investment.change', id: laid.id, changes: {} })
  })

  test('[N35] only what was changed here goes to the plan, compared with what the form began with', () => {
    const facts = read(present, { note: ' Onder voorbehoud ' })
    expect(actionOf(present, facts, 'x')).toMatchObject({ changes: { note: 'Onder voorbehoud' } })
    const before: Subject = { kind: 'present', investment: { ...laid, note: 'Onder voorbehoud' } }
    expect(actionOf(before, facts, 'x')).toMatchObject({ changes: {} })
  })

  test('[N35] a new one is added under the given id, without a cost where none was chosen', () => {
    const action = actionOf(fresh, read(fresh, { amount: '10.000' }), 'nieuw')
    expect(action).toMatchObject({ type: 'investment.add', id: 'nieuw', facts: { amountCents: 1_000_000, need: null } })
  })

  test('[N35] money for a cost is for its knob, unless someone chose a knob', () => {
    expect(forNeed(plan, forKnob.id, '')).toEqual({ need: forKnob.id, knob: String(forKnob.knob) })
    expect(forNeed(plan, forKnob.id, '9')).toEqual({ need: forKnob.id })
    expect(forNeed(plan, '', '')).toEqual({ need: '' })
  })

  test('[N35] a promise in the name of another party lies there as an idea until that party says so', () => {
    const facts = read(fresh, { amount: '10.000', certainty: 'toegezegd' })
    expect(waitsForWord(asLaid(facts, fresh, { role: 'participant', party: 'corporatie' }))).toBe(true)
    expect(waitsForWord(asLaid(facts, fresh, { role: 'participant', party: 'gemeente' }))).toBe(false)
    expect(asLaid(facts, present, facilitator)).toMatchObject({ id: laid.id, order: laid.order })
  })
})
