// @vitest-environment happy-dom
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { investment, need, planWith } from '@draaitafel/shared/testing/moneyFixtures.ts'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { YearTable } from './YearTable.tsx'

test('[C666] every year has a column for what was promised: the parts of a row come to what is needed', () => {
  const plan = planWith(
    [need({ id: 'hal', amountCents: 120_000 })],
    [investment({ need: 'hal', amountCents: 20_000, certainty: 'toegezegd' })],
  )
  sitDown(plan).show(<YearTable years={coverageOf(plan).years} />)
  const [, row] = screen.getAllByRole('row')
  if (!row) throw new Error('a plan has a year')
  const euros = within(row)
    .getAllByRole('cell')
    .map((cell) => Number(cell.textContent?.replace(/\D/g, '')))
  expect(euros).toEqual([1200, 200, 0, 1000])
})
