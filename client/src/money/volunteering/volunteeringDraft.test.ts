import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Volunteering } from '@draaitafel/shared/nouns/volunteering.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, test } from 'vitest'
import { actionOf, readDraft, startDraft } from './volunteeringDraft.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const line: Volunteering = {
  id: 'koffie',
  order: 'a',
  party: 'gemeente',
  label: 'Koffie',
  knob: 5,
  hoursPerYear: 1200,
  from: 2027,
  until: 2030,
}
const draft = startDraft(line, plan)

describe("the form of a line of volunteers' hours", () => {
  test('[N35] a new line is of the residents, from the first year on', () => {
    const residents = plan.parties.find(({ kind }) => kind === 'bewoners')?.id
    expect(startDraft(null, plan)).toMatchObject({ party: residents, from: String(plan.workshop.firstYear), until: '' })
    const without = plan.parties.filter(({ kind }) => kind !== 'bewoners')
    expect(startDraft(null, { ...plan, parties: without }).party).toBe(without[0]?.id)
    expect(startDraft(null, { ...plan, parties: [] }).party).toBe('')
  })

  test('[N35] what was stored comes back as it is typed, and says the same again', () => {
    const { id: _id, order: _order, ...facts } = line
    expect(readDraft(draft)).toEqual({ ok: true, value: facts })
    expect(actionOf(line, facts, 'x')).toEqual({ type: 'volunteering.change', id: 'koffie', changes: {} })
  })

  test.each([
    ['label', { label: '  ' }, 'text.empty'],
    ['hours', { hours: 'veel' }, 'hours.outOfRange'],
    ['hours', { hours: '0' }, 'hours.outOfRange'],
    ['hours', { hours: String(planLimits.hours + 1) }, 'hours.outOfRange'],
    ['from', { from: 'nu' }, 'year.notAYear'],
    ['until', { from: '2031', until: '2026' }, 'years.reversed'],
  ])('[N35] names the field that has to be mended: %s %o', (field, changes, kind) => {
    expect(readDraft({ ...draft, ...changes })).toMatchObject({ ok: false, problem: { field, problem: { kind } } })
  })

  test('[N35] hours may have a dot for the thousands; without an end they go on; without a knob they are of none', () => {
    expect(readDraft({ ...draft, hours: ' 1.200 ', until: ' ', knob: '' })).toMatchObject({
      value: { hoursPerYear: 1200, until: null, knob: null },
    })
  })

  test('[N35] only what was changed goes to the plan', () => {
    const read = readDraft({ ...draft, label: ' Thee ' })
    if (!read.ok) throw new Error('It cannot be read')
    expect(actionOf(line, read.value, 'x')).toMatchObject({ changes: { label: 'Thee' } })
    expect(actionOf(null, read.value, 'nieuw')).toEqual({ type: 'volunteering.add', id: 'nieuw', facts: read.value })
  })
})
