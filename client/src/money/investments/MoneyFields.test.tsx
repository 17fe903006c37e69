// @vitest-environment happy-dom
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { MoneyFields } from './MoneyFields.tsx'
import { emptyMoneyDraft, type FieldProblem, type MoneyDraft } from './moneyForm.ts'

const words = { ...text.investment, ...moneyText }
const template = planFromTemplate('casus-c', 'Thuisplusflat')
const says = (sentence: string) => document.body.textContent?.includes(sentence) ?? false
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

function start(began: Partial<MoneyDraft> = {}, problem: FieldProblem | null = null, indexation = 0) {
  let now: MoneyDraft = { ...emptyMoneyDraft(2026, 2030), ...began }
  function Form() {
    const [draft, setDraft] = useState(now)
    now = draft
    return (
      <MoneyFields
        draft={draft}
        problem={problem}
        about={{ label: 'Gastvrouw', party: 'bewoners' }}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
    )
  }
  const table = sitDown({ ...template, workshop: { ...template.workshop, indexation } })
  const user = table.show(<Form />)
  return { ...table, user, draft: () => now, choose: (name: string) => user.click(screen.getByRole('radio', { name })) }
}

test('[N63] money that comes once has no last year, and gets it back', async () => {
  const { choose, draft } = start()
  expect(field(words.until).value).toBe('2030')
  await choose(words.per.once)
  expect(screen.queryByLabelText(words.until)).toBeNull()
  await choose(words.per.year)
  expect(draft()).toMatchObject({ per: 'year', until: '2030' })
})

test('[N63] work is typed as how much and at what rate, and says what that comes to', async () => {
  const { choose, user } = start()
  await choose(words.unit.fte)
  expect(field(words.rate.fte).value).toBe('100.000')
  expect(says(words.rateSource)).toBe(true)
  await user.type(field(words.quantity.fte), '0,5')
  expect(says(words.worth(formatEuro(5_000_000), 'year'))).toBe(true)
  await user.clear(field(words.rate.fte))
  for (const cents of [5_000_000, 0]) expect(says(words.worth(formatEuro(cents), 'year'))).toBe(false)
})

test('[N63] only the rate of an fte has a source: hours begin without one', async () => {
  const { choose } = start()
  await choose(words.unit.uur)
  expect(field(words.rate.uur).value).toBe('')
  expect(says(words.rateSource)).toBe(false)
})

test('[N63] back in euros the amount is as it was typed', async () => {
  const { choose, user } = start()
  await user.type(field(words.amount), '12.500')
  await choose(words.unit.uur)
  await choose(words.unit.euro)
  expect(field(words.amount).value).toBe('12.500')
})

test('[N63] a part of a cent is rounded in sight', async () => {
  const { user } = start()
  await user.type(field(words.amount), '10,0049')
  expect(says(words.rounded(formatEuro(1000)))).toBe(true)
  await user.clear(field(words.amount))
  await user.type(field(words.amount), '10,05')
  expect(says(words.rounded(formatEuro(1005)))).toBe(false)
})

test('[N63] what is wrong stands at its own field', () => {
  const problem: FieldProblem = { field: 'until', problem: { kind: 'years.reversed', from: 2030, until: 2026 } }
  start({}, problem)
  expect(screen.getByRole('alert').textContent).toBe(problemSentence(problem.problem))
  expect(field(words.until).getAttribute('aria-invalid')).toBe('true')
  expect(field(words.from).getAttribute('aria-invalid')).toBeNull()
})

test('[N63] prices are followed only where they rise, and by money that comes every year', async () => {
  const label = words.indexed(250)
  start()
  expect(screen.queryByRole('checkbox')).toBeNull()
  document.body.innerHTML = ''
  const { choose, draft, user } = start({}, null, 250)
  await user.click(screen.getByLabelText(label))
  expect(draft().indexed).toBe(true)
  await choose(words.per.once)
  expect(screen.queryByLabelText(label)).toBeNull()
})

test('[N63] a change of the plan by someone else leaves what is typed alone', async () => {
  const { user, othersDo, draft } = start()
  await user.type(field(words.amount), '750')
  act(() => othersDo({ type: 'workshop.setIndexation', indexation: 300 }))
  expect(draft().amount).toBe('750')
  expect(screen.getByLabelText(words.indexed(300))).toBeTruthy()
})

test('[C661] C-21: hours typed as an amount go on as paid hours, with the rate to fill in', async () => {
  const { user, draft, workshop } = start()
  await user.type(field(words.amount), '4 uur')
  expect(says(words.hoursApart)).toBe(true)
  await user.click(screen.getByRole('button', { name: words.asPaid('4') }))
  expect(draft()).toMatchObject({ unit: 'uur', quantity: '4', amount: '' })
  expect(document.activeElement).toBe(field(words.rate.uur))
  expect(workshop.view.getState().dialog).toBeNull()
})

test('[C661] C-21: hours typed as an amount go along to the hours of volunteers, with what the form knows', async () => {
  const { user, workshop } = start(
    { knob: '5' },
    { field: 'amount', problem: { kind: 'amount.notANumber', text: '4 uur' } },
  )
  await user.type(field(words.amount), '4 uur')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: words.toVolunteers('4') }))
  const adds = { label: 'Gastvrouw', party: 'bewoners', knob: 5, hours: '4' }
  expect(workshop.view.getState().dialog).toEqual({ kind: 'volunteering', adds })
})
