// The effects at a table: written on a laptop and on a phone, drawn on the large screen, begun with the case, and kept without
// a connection.

import { beforeAll, expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
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
  await table.wall.getByText(/Pijlen niet uit de bron/).waitFor()
  await pressButton(table.lead, 'Bekijk lijst en kaart')
  const dialog = table.lead.page.getByRole('dialog', { name: 'Effecten' })
  await dialog.getByRole('img', { name: /^Kaart van de effecten/ }).waitFor()
  await table.lead.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})
