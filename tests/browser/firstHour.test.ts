// What people see in the first hour, from coming in to choosing alone: on a phone, a low laptop and the large screen.

import { expect, it } from 'vitest'
import { phone, setStage } from '../support/browser.ts'
import { button, pressButton, work, write } from '../support/taskHands.ts'
import { goTo, taskTable } from '../support/taskTable.ts'
import { knobRow } from '../support/workshopPage.ts'

const stage = setStage()

it('[W586] on a phone the button to sit down comes before what is said about privacy', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(workshop.links.participant, phone)
  const sit = await page.getByRole('button', { name: 'Ga aan tafel' }).boundingBox()
  const privacy = await page.locator('form p').last().boundingBox()
  expect(sit?.y).toBeLessThan(privacy?.y ?? 0)
})

it('[W585] a party that is written down as missing is an empty chair at once', async () => {
  const { lead, bram, wall } = await taskTable(stage)
  await goTo(lead.page, 'Tafelcheck')
  await write(bram, 'Nog iemand die mist? Schrijf wie.', 'Huisarts')
  await pressButton(bram, 'Zet erbij')
  await button(bram, /^Huisarts: lege stoel/).waitFor()
  await wall.getByRole('listitem').filter({ hasText: 'Huisarts' }).filter({ hasText: 'lege stoel' }).waitFor()
})

it('[W583] while everyone chooses alone it is said that everyone will see it', async () => {
  const { lead, bram, wall } = await taskTable(stage)
  await goTo(lead.page, 'Belang en invloed')
  await wall.getByText('Nu ziet niemand het, straks ziet iedereen wat elke partij koos.').waitFor()
  await work(bram).getByText('Nu ziet alleen jij dit, straks iedereen').waitFor()
})

it('[W584] with the task beside the board no mark of a value stands on the next value', async () => {
  const { lead } = await taskTable(stage)
  await goTo(lead.page, 'Tafelcheck')
  await knobRow(lead.page, 6).getByRole('slider').click()
  await lead.page
    .getByText(/via knop 6/)
    .first()
    .waitFor()
  const names = ['Goed wonen', 'Verminderen zorgbehoefte', 'Efficiënt werken', 'Werkplezier']
  const spots = await Promise.all(
    names.map((name) =>
      lead.page
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .first()
        .boundingBox(),
    ),
  )
  for (const [at, spot] of spots.entries()) {
    const next = spots[at + 1]
    if (spot && next) expect(spot.y + spot.height, names[at]).toBeLessThanOrEqual(next.y + 1)
  }
})
