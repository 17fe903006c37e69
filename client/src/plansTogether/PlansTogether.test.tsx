// @vitest-environment happy-dom
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { overPlans } from '@draaitafel/shared/derive/overPlans.ts'
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { MODEL_VERSION } from '@draaitafel/shared/model/modelVersion.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { plansText } from '../copy/nlPlans.ts'
import { PlansTogether } from './PlansTogether.tsx'

afterEach(cleanup)

const linde = planFromTemplate('casus-a', 'De Linde')
const ring = planFromTemplate('casus-b', 'De Ring')
const fileOf = (plan: Plan, name: string) => new File([planJsonText(plan)], name, { type: 'application/json' })
const both = [fileOf(linde, 'linde.json'), fileOf(ring, 'ring.json')]
const broken = new File(['{"x": '], 'kapot.json', { type: 'application/json' })

async function withFiles(...files: File[]) {
  render(<PlansTogether />)
  const user = userEvent.setup()
  await user.upload(screen.getByLabelText(plansText.choose), files)
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''))
  return user
}

test('[C859] without plans it says how to get them, and that nothing leaves the device', () => {
  render(<PlansTogether />)
  expect(screen.getByRole('heading', { name: plansText.example.title })).toBeTruthy()
  expect(screen.getByText(plansText.private)).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('[C859] two plans and a broken file: the plans are there, the file is named with why, and a row opens to its plans', async () => {
  const user = await withFiles(...both, broken)
  expect(screen.getByRole('status').textContent).toBe(plansText.read(2, 1))
  const refused = screen.getByRole('region', { name: plansText.refused })
  expect(within(refused).getByText('kapot.json')).toBeTruthy()
  const over = overPlans([linde, ring].map((plan) => ({ plan, modelVersion: MODEL_VERSION })))
  const table = screen.getByRole('table', { name: plansText.tableParty })
  const gemeente = over.parties.find(({ kind }) => kind === 'gemeente')
  const open = within(table).getByRole('button', { name: /^Gemeente/ })
  expect(within(open.closest('tr') as HTMLElement).getAllByRole('cell')[0]?.textContent).toContain(
    formatEuro(gemeente?.total.promisedCents ?? -1),
  )
  expect(within(table).queryByText('De Ring')).toBeNull()
  await user.click(open)
  expect(open.getAttribute('aria-expanded')).toBe('true')
  expect(within(table).getByRole('row', { name: /^De Ring/ })).toBeTruthy()
  await user.click(within(refused).getByRole('button', { name: plansText.dismiss }))
  expect(screen.queryByRole('region', { name: plansText.refused })).toBeNull()
  expect(document.activeElement).toBe(screen.getByLabelText(plansText.choose))
})

test('[C859] a plan goes by its own button, with the focus kept; of the last one nothing is left', async () => {
  const user = await withFiles(...both)
  await user.click(screen.getByRole('button', { name: plansText.remove('De Linde') }))
  expect(screen.getByRole('status').textContent).toBe(plansText.removed('De Linde'))
  expect(document.activeElement).toBe(screen.getByLabelText(plansText.choose))
  expect(screen.getByText(/^In dit plan is/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: plansText.remove('De Ring') }))
  expect(screen.getByRole('heading', { name: plansText.example.title })).toBeTruthy()
})

test('[C859] the picture says in words what it shows, and the knobs which stay shut everywhere', async () => {
  await withFiles(...both)
  const picture = screen.getByRole('region', { name: plansText.picturePlan })
  expect(within(picture).getByRole('img', { name: /^De Linde\. 2026: nodig €/ })).toBeTruthy()
  const over = overPlans([linde, ring].map((plan) => ({ plan, modelVersion: MODEL_VERSION })))
  const shut = over.knobs.filter(({ isShutEverywhere }) => isShutEverywhere)
  expect(shut.length).toBeGreaterThan(0)
  // Nobody set these at either table: that is no choice, and is called so.
  expect(shut.every(({ isSetNowhere }) => isSetNowhere)).toBe(true)
  expect(screen.getAllByText('nergens gezet')).toHaveLength(shut.length)
})

test('[C859] files dropped on the page are read, and words dropped there are left alone', async () => {
  render(<PlansTogether />)
  const words = { types: ['text/plain'], files: [] }
  expect(fireEvent.drop(document.body, { dataTransfer: words })).toBe(true)
  const files = { types: ['Files'], files: both }
  fireEvent.dragOver(document.body, { dataTransfer: files })
  expect(screen.getByText(plansText.letGo)).toBeTruthy()
  expect(fireEvent.drop(document.body, { dataTransfer: files })).toBe(false)
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(plansText.read(2, 0)))
})
