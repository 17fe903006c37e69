import { expect, test } from 'vitest'
import { choicePartsOf } from '../copy/nl/choiceParts.ts'
import { choiceCopy } from '../copy/nl/choices.ts'
import { tensionCopy } from '../copy/nl/tensions.ts'
import type { Chosen } from '../nouns/chosen.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { buildReport } from '../report/buildReport.ts'
import { markdown } from '../report/markdown.ts'
import { usualParties } from '../templates/empty.ts'
import { backupOf } from './lead.ts'
import { questionsOf } from './questions.ts'

const named = (choice: 'trekker' | 'opvolger', option: string): Chosen => ({ id: choice, choice, option })
const planWith = (...choices: readonly Chosen[]): Plan => ({ ...emptyPlan, parties: usualParties(), choices })
const asks = (plan: Plan) =>
  questionsOf(plan).some((question) => question.kind === 'tension' && question.tension.id === 'geen-opvolger')

test('[C530] L-11: a plan with a lead asks who takes over, until someone else is named', () => {
  const nobody = planWith(named('trekker', 'corporatie'))
  const same = planWith(named('trekker', 'corporatie'), named('opvolger', 'corporatie'))
  const other = planWith(named('trekker', 'corporatie'), named('opvolger', 'gemeente'))
  expect([planWith(), nobody, same, other].map(backupOf)).toEqual([null, null, null, 'gemeente'])
  expect([planWith(), nobody, same, other].map(asks)).toEqual([false, true, true, false])
})

test('[C530] L-11: it is a choice at knob 8, and the report has the question and the name', () => {
  expect(choicePartsOf(8).flatMap(({ choices }) => choices)).toContain('opvolger')
  const words = (plan: Plan) => markdown(buildReport(plan, { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }))
  expect(words(planWith(named('trekker', 'corporatie')))).toContain(tensionCopy['geen-opvolger'].question)
  const other = words(planWith(named('trekker', 'corporatie'), named('opvolger', 'gemeente')))
  expect(other).not.toContain(tensionCopy['geen-opvolger'].question)
  expect(other).toMatch(new RegExp(`${choiceCopy.opvolger.question.replace('?', '\\?')}.*Gemeente`))
})
