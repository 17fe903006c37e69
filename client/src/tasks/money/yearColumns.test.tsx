// @vitest-environment happy-dom
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { investment, need, planWith } from '../../../../shared/testing/moneyFixtures.ts'
import { YearColumns } from './YearColumns.tsx'

it('[W769] the columns are called all costs and the figure above them what lacks, so that 50 is not read as all of 180', () => {
  const plan = planWith(
    [need({ id: 'zaal', amountCents: 180_000_00, per: 'once', from: 2026, until: 2026 })],
    [
      investment({
        need: 'zaal',
        amountCents: 130_000_00,
        per: 'once',
        from: 2026,
        until: 2026,
        certainty: 'toegezegd',
      }),
    ],
  )
  render(<YearColumns years={coverageOf(plan).years} areExamples={false} />)
  expect(screen.getByText('Alle kosten per jaar, × € 1.000. Het getal: wat ontbreekt')).toBeTruthy()
  expect(screen.getByText('50')).toBeTruthy()
  // The hatch says the same word as the figure.
  expect(screen.getByText(/^toegezegd/).parentElement?.textContent).toContain('ontbreekt')
})
