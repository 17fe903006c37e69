// The effects at a table: written on a laptop and on a phone, drawn on the large screen, begun with the case, and kept without
// a connection.

import { beforeAll, expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { cutOffOn } from '../support/cutOff.ts'
import { smallTargetsOn } from '../support/targetSizes.ts'
import { pressButton, work, write } from '../support/taskHands.ts'
import { type TaskTable, taskTable } from '../support/taskTable.ts'

const stage = setStage({ staysOpen: true })
let table: TaskTable

beforeAll(async () => {
  table = await taskTable(stage)
  const { page } = table.lead
  await page.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  await page.getByRole('button', { name: 'Effecten, nu met iedereen' }).click()
  for (const place of [table.noor, table.bram])
    await work(place)
      .getByText(/^Er staan nog geen effecten/)
      .waitFor()
})

it('[W640] C-34, C-35: what one writes on a laptop is on the phone, and as a chain on the large screen', async () => {
  await table.wall.getByRole('heading', { name: /^Nog geen effecten/ }).waitFor()
  await pressButton(table.noor, 'Schrijf een effect op')
  await work(table.noor).getByRole('radio', { name: 'Activiteit' }).check()
  await write(table.noor, 'Wat gebeurt er dan?', 'Elke dag koffie')
  await work(table.noor).getByRole('combobox', { name: 'Komt door' }).selectOption('knob.5')
  await pressButton(table.noor, 'Toevoegen')
  await work(table.bram).getByText('Elke dag koffie').waitFor()
  await pressButton(table.bram, 'Schrijf een effect op')
  await write(table.bram, 'Wat verandert er daardoor?', 'Minder eenzaam')
  await work(table.bram).getByRole('combobox', { name: 'Komt door' }).selectOption({ label: 'Elke dag koffie' })
  await work(table.bram).getByRole('combobox', { name: 'Voor welke partij?' }).selectOption({ label: 'Bewoners' })
  await work(table.bram).getByRole('radio', { name: 'groot' }).check()
  await pressButton(table.bram, 'Toevoegen')
  const line = work(table.noor).getByRole('button', { name: /^Minder eenzaam/ })
  await line.waitFor()
  expect(await line.textContent()).toContain('nog zonder onderbouwing')
  const map = table.wall.getByRole('img', { name: /^Kaart van de effecten/ })
  await eventually(() => map.getAttribute('aria-label')).toContain('Elke dag koffie, dan Minder eenzaam, dan Bewoners')
})

it('[W641] C-34: the case comes in at once with its boxes, and says that its arrows are not from the source', async () => {
  await work(table.noor).getByText('Pijlen niet uit de bron', { exact: false }).waitFor()
  await pressButton(table.noor, 'Begin met de casus')
  await work(table.bram)
    .getByRole('button', { name: /^Langer thuis wonen/ })
    .waitFor()
  await table.wall.getByText(/Pijlen niet uit de bron, maar eigen toevoeging/).waitFor()
  await pressButton(table.lead, 'Bekijk lijst en kaart')
  const dialog = table.lead.page.getByRole('dialog', { name: 'Effecten' })
  await dialog.getByRole('img', { name: /^Kaart van de effecten/ }).waitFor()
  await table.lead.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

it('[W642] C-34: on a phone and beside the board nothing is cut off, and every target is large enough', async () => {
  await pressButton(table.bram, 'Schrijf een effect op')
  await work(table.bram).getByRole('combobox', { name: 'Komt door' }).selectOption('knob.2')
  expect(await cutOffOn(table.bram.page)).toEqual([])
  expect(await smallTargetsOn(table.bram.page, 44)).toEqual([])
  await pressButton(table.bram, 'Annuleren')
  expect(await cutOffOn(table.bram.page)).toEqual([])
})

it('[W643] E-05: with keys alone a line is written, opened and taken away, and the focus is never lost', async () => {
  const { page } = table.noor
  await work(table.noor).getByRole('button', { name: 'Schrijf een effect op' }).focus()
  await page.keyboard.press('Enter')
  const label = work(table.noor).getByRole('textbox', { name: 'Wat verandert er daardoor?' })
  await eventually(() => label.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('Meer rust')
  await page.keyboard.press('Enter')
  const line = work(table.noor).getByRole('button', { name: /^Meer rust/ })
  await line.waitFor()
  await eventually(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
  await line.press('Enter')
  await work(table.noor).getByRole('button', { name: 'Haal weg' }).press('Enter')
  await line.waitFor({ state: 'detached' })
  await eventually(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
})

it('[W644] without a connection one writes on, half-typed words stay, and all of it comes along afterwards', async () => {
  const { page, context } = table.bram
  await context.setOffline(true)
  await pressButton(table.bram, 'Schrijf een effect op')
  await write(table.bram, 'Wat verandert er daardoor?', 'Minder ruzie')
  await page.getByRole('button', { name: 'Knoppen', exact: true }).tap()
  await page.getByRole('button', { name: 'Taak', exact: true }).tap()
  await pressButton(table.bram, 'Toevoegen')
  const line = /^Minder ruzie/
  await work(table.bram).getByRole('button', { name: line }).waitFor()
  expect(await work(table.noor).getByRole('button', { name: line }).count()).toBe(0)
  await context.setOffline(false)
  await work(table.noor).getByRole('button', { name: line }).waitFor()
})
