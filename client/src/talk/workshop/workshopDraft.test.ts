import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, test } from 'vitest'
import { actionsOf, startDraft, type WorkshopDraft } from './workshopDraft.ts'

const { workshop } = planFromTemplate('casus-c', 'Thuisplusflat')
const draft = startDraft(workshop)

function actions(changes: Partial<WorkshopDraft>, started = workshop) {
  const read = actionsOf({ ...draft, ...changes }, started)
  if (!read.ok) throw new Error(`It cannot be read: ${read.problem.problem.kind}`)
  return read.value
}

describe('the form about the workshop', () => {
  test('[N35] what is only looked at changes nothing', () => {
    expect(actions({})).toEqual([])
    expect(actions({ title: ` ${draft.title} ` })).toEqual([])
  })

  test('[N35] words, years and the rise of prices are each written by themselves, in that order', () => {
    const { lastYear } = workshop
    expect(actions({ place: ' Ede ', lastYear: String(lastYear + 1), rise: '2,5' })).toEqual([
      { type: 'workshop.describe', changes: { place: 'Ede' } },
      { type: 'workshop.setYears', firstYear: workshop.firstYear, lastYear: lastYear + 1 },
      { type: 'workshop.setIndexation', indexation: 250 },
    ])
  })

  test('[N35] amounts are examples or real, and what it is used for can be another', () => {
    expect(actions({ real: workshop.exampleAmounts })).toEqual([
      { type: 'workshop.describe', changes: { exampleAmounts: !workshop.exampleAmounts } },
    ])
  })

  test('[N35] compares with what it began with, so what someone else changed meanwhile stays', () => {
    expect(actions({ title: 'De Linde' }, { ...workshop, place: 'Elders' })).not.toEqual([])
    const [described] = actions({ title: 'De Linde' })
    expect(described).toEqual({ type: 'workshop.describe', changes: { title: 'De Linde' } })
  })

  test.each([
    ['years', { firstYear: 'nu' }, 'year.notAYear'],
    ['years', { lastYear: '' }, 'year.notAYear'],
    ['years', { firstYear: '2040', lastYear: '2029' }, 'years.reversed'],
    ['rise', { rise: 'veel' }, null],
  ])('[N35] says what to mend, and changes nothing: %s %o', (field, changes, kind) => {
    const read = actionsOf({ ...draft, title: 'Anders', ...changes }, workshop)
    expect(read).toMatchObject({ ok: false, problem: { field, ...(kind && { problem: { kind } }) } })
  })

  test('[N35] a percentage may have its sign, and comes back without', () => {
    expect(startDraft({ ...workshop, indexation: 250 }).rise.trim()).toBe('2,5')
    expect(actions({ rise: '3 %' })).toEqual([{ type: 'workshop.setIndexation', indexation: 300 }])
  })
})
