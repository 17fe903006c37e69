// For whom a value counts: what people named next to what only the model names, on every kind of screen.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial } from '../support/workshopPage.ts'

const stage = setStage()

/** Accessible names of the marks with one value on a board. */
const marksOf = (page: Page, value: string) =>
  page
    .getByRole('button', { name: new RegExp(`^${value}`) })
    .locator('svg[aria-label]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? '').sort())

it('[W323] what only the model names says so on board, phone, dialog and large screen, and stays when one party is named', async () => {
  const workshop = await stage.workshop('leeg')
  const { page: lead } = await stage.facilitator(workshop)
  const { page: other } = await stage.participant(workshop, 'Gemeente')
  const { page: mobile } = await stage.participant(workshop, 'Bewoners', phone)
  await dial(other, 7).waitFor()
  const before = await marksOf(other, 'Werkplezier')
  expect(before.length).toBeGreaterThan(0)
  for (const name of before) expect(name).toMatch(/: het model noemt deze partij, jullie nog niet$/)

  await chooseFromMenu(lead, 'Meer', 'Waarden')
  const dialog = lead.getByRole('dialog')
  await dialog.getByText('Gestippeld: het model noemt deze partij, jullie nog niet.').waitFor()
  const value = dialog.getByRole('region', { name: 'Werkplezier' })
  expect(await value.getByText('het model noemt').count()).toBe(before.length)
  await value.getByRole('combobox', { name: 'Hoe sterk telt dit voor Bewoners?' }).selectOption('beetje')
  expect(await violationsOn(lead, 'for whom a value counts')).toEqual([])
  await lead.keyboard.press('Escape')
  await eventually(() => marksOf(other, 'Werkplezier')).toEqual([...before, 'Bewoners: een beetje'].sort())

  await mobile.getByRole('navigation').getByRole('button', { name: 'Plan' }).click()
  await mobile.getByText(/^Voor Bewoners \(een beetje\)\. Het model noemt ook: /).waitFor()

  const large = await lead.context().newPage()
  await large.setViewportSize({ width: 1920, height: 1080 })
  await large.goto(`${stage.url}/w/${workshop.id}/begeleider/bord`)
  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead.getByRole('dialog').getByRole('button', { name: 'Ga hierheen: Toekomstbeeld en waarden' }).click()
  await large.getByText('Gestippeld: het model noemt deze partij, jullie nog niet.').waitFor()
  await large.getByText('een beetje', { exact: true }).waitFor()
})
