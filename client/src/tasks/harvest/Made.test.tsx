// @vitest-environment happy-dom
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { investment, need, planWith } from '@draaitafel/shared/testing/moneyFixtures.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { workText } from '../../copy/nlTaskWork.ts'
import { Picture } from './HarvestPicture.tsx'
import { Lead } from './HarvestTask.tsx'
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

const because = (knob: Plan['knobs'][number]): Plan['knobs'][number] =>
  knob.number === 6
    ? { ...knob, setting: 3, baseline: 1, talk: { ...knob.talk, worth: 'Buren bellen elkaar eerder.' } }
    : knob
const decided: Plan = { ...plan, knobs: plan.knobs.map(because) }

test('[C947] the harvest has each knob before and after, and why it is there, beside the board and on the large screen', () => {
  const { show } = sitDown(decided)
  show(<Made />)
  expect(screen.getByText('Knop 6, Gemeenschapsvorming: ver open, was op een kier')).toBeTruthy()
  expect(screen.getByRole('list', { name: workText.whySo }).textContent).toContain('Omdat: Buren bellen elkaar eerder.')
  document.body.innerHTML = ''
  const wall = sitDown(decided, 'facilitator')
  wall.show(<Picture shown={null} choosing={null} door={null} />)
  expect(screen.getByText('Knop 6, Gemeenschapsvorming: ver open, was op een kier')).toBeTruthy()
  expect(screen.queryByText(/Buren bellen/)).toBeNull()
  document.body.innerHTML = ''
  sitDown(decided, 'facilitator').show(<Picture shown={{ kind: 'knob', knob: 2 }} choosing={null} door={null} />)
  expect(screen.getByText(/Omdat: Buren bellen elkaar eerder\./)).toBeTruthy()
})

test('[C948] the facilitator shows why on the large screen and puts it away, and only once there is a reason to show', async () => {
  const { show, workshop } = sitDown(decided, 'facilitator')
  const user = show(<Lead />)
  await user.click(screen.getByRole('button', { name: workText.showWhy }))
  expect(workshop.view.getState().selection).toEqual({ kind: 'knob', knob: 6 })
  await user.click(screen.getByRole('button', { name: workText.showWho }))
  expect(workshop.view.getState().selection).toBeNull()
  document.body.innerHTML = ''
  sitDown(plan, 'facilitator').show(<Lead />)
  expect(screen.queryByRole('button', { name: workText.showWhy })).toBeNull()
})
