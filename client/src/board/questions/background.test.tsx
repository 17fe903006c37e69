// @vitest-environment happy-dom

import { investment } from '@draaitafel/shared/nouns/investment.ts'
import { need } from '@draaitafel/shared/nouns/need.ts'
import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { lineOf } from '@draaitafel/shared/testing/filled.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { StopsEarly } from '../../pieces/background/StopsEarly.tsx'
import { QuestionsDialog } from './QuestionsDialog.tsx'

const { parties } = planFromTemplate('casus-c', 'C', 2026)
const cost = lineOf(need, {
  id: 'n',
  knob: null,
  label: 'Huismeester',
  amountCents: 100_000,
  per: 'year',
  from: 2026,
  until: null,
})
const money = (party: string, until: number | null) =>
  lineOf(investment, {
    id: party,
    party,
    knob: null,
    source: 'I',
    need: 'n',
    amountCents: 50_000,
    per: 'year',
    from: 2026,
    until,
  })
const planWith = (...investments: readonly ReturnType<typeof money>[]): Plan => ({
  ...emptyPlan,
  workshop: { ...emptyPlan.workshop, firstYear: 2026, lastYear: 2031 },
  parties,
  needs: [cost],
  investments,
})

test('[C566] C-28: money that stops before its cost offers what is behind it, by who pays, with source and year', async () => {
  const user = sitDown(planWith(money('gemeente', 2027), money('zorgorganisatie', 2028))).show(
    <>
      <StopsEarly investment="gemeente" />
      <StopsEarly investment="zorgorganisatie" />
    </>,
  )
  const card = await screen.findByText('Achtergrond: ravijnjaar')
  await user.click(card)
  expect(card.closest('details')?.textContent).toMatch(
    /Gemeenten kunnen minder bijdragen.*Corpovenista-model \(2025\), hoofdstuk 1.*Eigen uitleg/,
  )
  expect(screen.getByText('Achtergrond: mensen wisselen van baan')).toBeTruthy()
})

test('[C567] C-28: money that lasts offers nothing, and the question about money that stops offers the same', async () => {
  const lasting = { ...money('gemeente', null), source: 'V' as const }
  const table = sitDown(planWith(lasting, money('sociaal-werk', 2027)))
  table.show(
    <>
      <StopsEarly investment="gemeente" />
      <StopsEarly investment="gone" />
      <QuestionsDialog />
    </>,
  )
  await screen.findByText('Achtergrond: mensen wisselen van baan')
  expect(screen.getAllByText(/^Achtergrond/)).toHaveLength(1)
})
