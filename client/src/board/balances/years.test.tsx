// @vitest-environment happy-dom
import { journey } from '@draaitafel/shared/library/whoCares.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { Years } from './NowAndLater.tsx'

test('[C565] W-07: under the years of a plan stands what two and a half years gave elsewhere, at its own years, with source and year', async () => {
  const template = planFromTemplate('casus-c', 'Thuisplusflat')
  sitDown({ ...template, workshop: { ...template.workshop, firstYear: 2030, lastYear: 2035 } }).show(<Years />)
  const line = (await screen.findByText(/^Ter vergelijking/)).textContent ?? ''
  expect(line).toContain(
    '2,5 jaar na het einde van een prijsvraag met meer dan 150 plannen waren er 15 verder uitgewerkt',
  )
  expect(line).toContain('met de 5 winnaars erbij')
  expect(line).toContain('halverwege 2032 zijn. Die vergelijking met jullie jaren is van ons.')
  expect(line).toContain('WHO CARES (2021)')
  expect(journey).toMatchObject({ began: 2017, entriesOver: 150, winners: 5, developed: 15, years: 2.5 })
})
