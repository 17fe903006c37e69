// @vitest-environment happy-dom
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { investment, need, planWith } from '@draaitafel/shared/testing/moneyFixtures.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { workText } from '../../copy/nlTaskWork.ts'
import { Made } from './Made.tsx'

const { parties } = planFromTemplate('casus-c', 'Thuisplusflat')
const cost = need({ id: 'hal', amountCents: 120_000 })
const promise = investment({ need: 'hal', amountCents: 20_000, certainty: 'toegezegd' })
const plan = { ...planWith([cost], [promise], [2026, 2031]), parties }
const hours = { party: 'bewoners', label: 'Koffie', knob: null, hoursPerYear: 200, from: 2026, until: null }

/** Every figure with the words after it. */
function made(): (readonly [string, string])[] {
  return screen
    .getAllByRole('term')
    .map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? ''] as const)
}

test('[C668] the harvest says of how much the promised money is', () => {
  sitDown(plan).show(<Made />)
  const words = `van de ${formatEuro(720_000)} aan kosten is toegezegd, tot en met 2031`
  expect(made()).toContainEqual([formatEuro(120_000), words])
})

test('[C668] C-21: hours that were given are in the harvest, and change no sum of money', () => {
  const { show } = sitDown({ ...plan, volunteering: [{ ...hours, id: 'koffie', order: 'a' }] })
  show(<Made />)
  expect(made()).toContainEqual(['200 uur', workText.hoursMade])
  expect(made()).toContainEqual([formatEuro(120_000), workText.promised(720_000, 2031)])
})

test('[C668] without hours there is no line about them, and without costs no amount to be part of', () => {
  sitDown({ ...planWith([], []), parties }).show(<Made />)
  expect(screen.queryByText(workText.hoursMade)).toBeNull()
  expect(made()).toContainEqual([formatEuro(0), workText.promised(0, 2031)])
})
