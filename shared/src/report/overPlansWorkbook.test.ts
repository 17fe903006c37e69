import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worked } from '../../testing/formulaCheck.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { namesOfPlans, overPlansDoubts, overPlansSentences } from '../copy/nl/overPlans.ts'
import { overPlans } from '../derive/overPlans.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { overPlansWorkbook } from './overPlansWorkbook.ts'

const facts = { madeAt: '2026-03-01T12:00:00.000Z', productVersion: '1' }

function bookOf(plans: readonly Plan[]) {
  const beside = plans.map((plan) => ({ plan, modelVersion: MODEL_VERSION }))
  const names = namesOfPlans(plans.map((plan) => ({ title: plan.workshop.title, file: 'plan.json' })))
  const over = overPlans(beside)
  return { over, names, book: overPlansWorkbook(over, beside, names, facts) }
}

test('[C856] whatever the plans, every formula of the spreadsheet gives the figure that is beside it', () => {
  fc.assert(
    fc.property(fc.array(planArbitrary, { minLength: 1, maxLength: 3 }), (plans) => {
      for (const [place, said, found] of worked(bookOf(plans).book)) expect(found, place).toBeCloseTo(said, 5)
    }),
    { numRuns: 15 },
  )
})

test('[C856] the sums are per party, plan and cost; knobs and what the file is about have a sheet', () => {
  const { book, over, names } = bookOf([
    planFromTemplate('casus-a', 'De Linde'),
    planFromTemplate('casus-c', 'De Linde'),
  ])
  expect(names).toEqual(['De Linde', 'De Linde (2)'])
  expect(book.sheets.map(({ name }) => name)).toEqual(
    ['Per partij', 'Partij per plan', 'Kosten per plan', 'Tijdelijk', 'Knoppen', 'Over'].filter(
      (name) => name !== 'Tijdelijk' || over.endings.length > 0,
    ),
  )
  const formulas = worked(book)
  expect(formulas.find(([place]) => place.startsWith('Per partij!'))).toBeDefined()
  expect(overPlansSentences(over, names)[0]).toMatch(/^In 2 plannen samen is €/)
  expect(overPlansDoubts(over, names)[0]).toContain('De Linde en De Linde (2) hebben dezelfde naam.')
})
