// @vitest-environment happy-dom
import { coverageSentence } from '@draaitafel/shared/copy/nl/coverage.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { investment, need } from '@draaitafel/shared/testing/moneyFixtures.ts'
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { DragTable } from '../../gestures/investmentDrag.tsx'
import { CostList } from '../../money/table/CostList.tsx'
import { MoneyBoard } from '../../money/table/MoneyBoard.tsx'
import { DraftPlaceContext } from '../../pieces/useDraft.ts'
import { CostBars } from './CostBars.tsx'
import { Picture } from './MoneyPicture.tsx'
import { Work } from './MoneyTask.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const plain = (words: string | null | undefined) => (words ?? '').replaceAll('\u00a0', ' ')

function atMoney(of: Plan = plan, withTask = false) {
  const table = sitDown(of)
  act(() => table.othersDo({ type: 'step.go', now: { step: 'investeringen', endsAt: null, leftSeconds: 60 } }))
  table.workshop.view.setState({ money: 'cover', panel: 'folded' })
  const user = table.show(
    <DragTable overlay={() => null}>
      <MoneyBoard />
      {withTask && (
        <DraftPlaceContext value="geld">
          <Work />
        </DraftPlaceContext>
      )}
    </DragTable>,
  )
  const board = within(screen.getByRole('region', { name: tableText.region }))
  return { ...table, user, board, view: table.workshop.view }
}

test('[C753] a row is called by its cost, amount and what it lacks; its bar says who pays, and its years are a picture', () => {
  const { board } = atMoney()
  const names = board.getAllByRole('button').map((button) => plain(button.getAttribute('aria-label')))
  expect(names).toContain('Huismeester, € 26.000 per jaar: rond')
  expect(names).toContain('Activiteitencoördinator, 0,4 fte, € 40.000 per jaar: € 160.000 te weinig, vanaf 2028')
  const bars = board.getAllByRole('img').map((bar) => plain(bar.getAttribute('aria-label')))
  expect(bars).toHaveLength(plan.needs.length)
  expect(bars).toContain('Nodig € 240.000. Gemeente € 80.000. Nog open € 160.000.')
})

test('[C754] a row brings the task beside it to that cost, and is marked; without that task its form opens in the list', async () => {
  const { user, view, othersDo } = atMoney(plan, true)
  const row = () => screen.getAllByRole('button', { name: /^Huismeester, / })[0] as HTMLElement
  await user.click(row())
  expect(screen.getByRole('heading', { level: 3, name: /^Huismeester, / })).toBeTruthy()
  expect(view.getState()).toMatchObject({ panel: 'open', dialog: null, costAsked: null })
  expect(row().getAttribute('aria-current')).toBe('true')
  act(() => othersDo({ type: 'step.go', now: { step: 'afspraken', endsAt: null, leftSeconds: 60 } }))
  await user.click(row())
  const cost = plan.needs.find(({ label }) => label === 'Huismeester')?.id
  expect(view.getState().dialog).toEqual({ kind: 'needs', cost })
})

test('[C755] with the arrow keys a row reads its years one by one, in all four amounts', async () => {
  const { user, board } = atMoney()
  board.getByRole('button', { name: /^Activiteitencoördinator/ }).focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  const status = () => plain(board.getByRole('status').textContent)
  expect(status()).toBe(
    'Activiteitencoördinator, 2028: € 40.000 nodig, € 0 toegezegd, € 0 alleen een idee, € 40.000 ontbreekt',
  )
  await user.tab()
  expect(status()).toBe('')
})

test('[C756] on request the same is a table in which every year of every cost has its amounts', async () => {
  const { user, board } = atMoney()
  await user.click(board.getByRole('button', { name: tableText.asTable }))
  const row = board.getByRole('row', { name: /^Activiteitencoördinator/ })
  expect(within(row).getAllByRole('cell')).toHaveLength(6)
  expect(plain(within(row).getAllByRole('cell')[2]?.textContent).trim()).toBe('nodig € 40.000 ontbreekt € 40.000')
  await user.click(board.getByRole('button', { name: tableText.asBars }))
  expect(board.queryByRole('table')).toBeNull()
})

test('[C757] money without a cost has the last row, and is laid at a cost there: one change, for one investment', async () => {
  const { user, board, plan: now } = atMoney()
  const loose = coverageOf(plan).unassigned.investments
  expect(loose).toHaveLength(1)
  const rows = board.getAllByRole('listitem')
  expect(
    within(rows.find((row) => row.textContent?.includes(tableText.unassigned)) as HTMLElement).getByRole('button', {
      name: tableText.lay,
    }),
  ).toBeTruthy()
  await user.click(board.getByRole('button', { name: tableText.lay }))
  const choice = within(screen.getByRole('dialog', { name: tableText.layTitle })).getByRole('combobox')
  await user.selectOptions(choice, 'Huismeester')
  const cost = plan.needs.find(({ label }) => label === 'Huismeester')?.id
  expect(now().investments.find(({ id }) => id === loose[0]?.id)?.need).toBe(cost)
  expect(screen.getByText(tableText.allLaid)).toBeTruthy()
})

test('[C758] a plan without costs has one row, to add the first', async () => {
  const { user, board, view } = atMoney({ ...plan, needs: [] })
  expect(board.queryByRole('img')).toBeNull()
  await user.click(board.getByRole('button', { name: tableText.addFirst }))
  expect(view.getState().dialog).toEqual({ kind: 'needs', adds: true })
})

test('[C759] where it lands is a press away, and so is the board', async () => {
  const { user, view } = atMoney()
  await user.click(screen.getByRole('button', { name: tableText.views.landing }))
  expect(screen.getByRole('table', { name: 'Wie betaalt, en waar landt de waarde?' })).toBeTruthy()
  expect(screen.getByRole('button', { name: tableText.views.landing }).getAttribute('aria-pressed')).toBe('true')
  await user.click(screen.getByRole('button', { name: tableText.views.board }))
  expect(view.getState().money).toBe('board')
})

test('[C760] the room sees seven costs; of more the six that lack most, and what the others lack together', () => {
  const many = Array.from({ length: 10 }, (_, at) => ({
    ...(plan.needs[0] as Plan['needs'][number]),
    id: `kost-${at}`,
    label: `Kost ${at}`,
    amountCents: (at + 1) * 1_000_000,
    order: `a${at}`,
  }))
  const whole = { ...plan, needs: many, investments: [] }
  sitDown(whole, 'facilitator').show(<CostBars coverage={coverageOf(whole)} />)
  const rows = screen.getAllByRole('listitem').map((row) => plain(row.textContent))
  expect(rows).toHaveLength(7)
  expect(rows[0]).toContain('Kost 9')
  expect(rows.at(-1)).toBe('En nog 4 kosten: € 100.000 ontbreekt')
})

test('[C761] on a phone each cost has its bar, words and a strip of its years, and opens its form', async () => {
  const { show, workshop } = sitDown(plan)
  const user = show(<CostList />)
  const costs = within(screen.getByRole('list', { name: tableText.costs }))
  expect(costs.getAllByRole('img')).toHaveLength(plan.needs.length)
  await user.click(costs.getByRole('button', { name: /^Huismeester, .* rond$/ }))
  const cost = plan.needs.find(({ label }) => label === 'Huismeester')?.id
  expect(workshop.view.getState().dialog).toEqual({ kind: 'needs', cost })
})

test('[C880] the wall says the same amounts as every other screen: ideas of € 34.500 are not € 35.000', () => {
  const idea = (id: string, amountCents: number, from: number) =>
    investment({ id, need: 'hal', certainty: 'idee', amountCents, per: 'year', from, until: from + 2 })
  const costs = [need({ id: 'hal', knob: null, amountCents: 9_000_000 })]
  const ideas = { ...plan, needs: costs, investments: [idea('a', 550_000, 2026), idea('b', 600_000, 2029)] }
  sitDown(ideas).show(<Picture />)
  const said = plain(screen.getByRole('heading', { level: 1 }).textContent)
  expect(said).toBe(plain(coverageSentence(coverageOf(ideas))))
  expect(said).toContain('Nog eens € 34.500 is alleen een idee.')
})

test('[C883] hours are on the wall in the step about money, also of a party that gives no money', () => {
  const line = {
    id: 'koffie',
    party: 'bewoners',
    label: 'Koffie',
    knob: null,
    hoursPerYear: 100,
    from: 2026,
    until: null,
    order: 'a0',
  }
  const give = { id: 'geld', party: 'gemeente', need: null, certainty: 'idee', amountCents: 100_00 } as const
  const hours = { ...plan, needs: [], investments: [investment(give)], volunteering: [line] }
  sitDown(hours).show(<Picture />)
  const said = screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent))
  expect(said.find((words) => words.includes('Bewoners'))).toContain('100 uur per jaar')
  expect(said.find((words) => words.includes('Bewoners'))).not.toContain('nog niets')
  expect(screen.getByText(/^Vrijwilligers geven 100 uur per jaar/)).toBeTruthy()
})
