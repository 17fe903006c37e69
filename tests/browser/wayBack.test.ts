// The back button of browser and phone at a table: it closes what is open, asks before it leaves, and loses nothing.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, laptop, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import {
  card,
  chooseFromMenu,
  dial,
  dropPlace,
  fillMoney,
  furtherShut,
  moneyDialog,
  sheetButton,
  standOf,
  takeSeat,
} from '../support/workshopPage.ts'

const stage = setStage()

/** The browser's back button. It goes to an entry of the same page, so there is no load to wait for. */
async function back(page: Page): Promise<void> {
  await page.evaluate(() => window.history.back())
}

function leaving(page: Page) {
  return page.getByRole('dialog', { name: 'Ga je van tafel?' })
}

/** Until what was opened or closed has its history entry: then the next press does what it seems to do. */
async function settled(page: Page, depth: number): Promise<void> {
  await eventually(() => page.evaluate(() => (window.history.state as { backDepth?: number } | null)?.backDepth)).toBe(
    depth,
  )
}

it('[W249] on a telephone back closes the menu, a form with words in it, a card and a knob, and then asks', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator } = await stage.facilitator(workshop)
  const { page } = await stage.person(stage.url, phone)
  await page.getByRole('textbox', { name: 'Doe mee met een code' }).fill(workshop.code)
  await page.getByRole('button', { name: 'Doe mee', exact: true }).tap()
  await takeSeat(page, 'Gemeente', 'Noor')
  const tabs = page.getByRole('navigation')

  await tabs.getByRole('button', { name: 'Knoppen' }).tap()
  await page.getByRole('button', { name: /^Knop 5, / }).tap()
  await settled(page, 2)
  await page.getByRole('button', { name: 'Meer', exact: true }).tap()
  await page.getByRole('menu').waitFor()
  await settled(page, 3)
  await back(page)
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Terug naar de knoppen' }).waitFor()
  await settled(page, 2)
  await back(page)
  await page.getByRole('button', { name: /^Knop 6, / }).waitFor()

  await tabs.getByRole('button', { name: 'Inbrengen' }).tap()
  await card(page, 'II').tap()
  await page.getByRole('button', { name: 'Leg terug' }).waitFor()
  await settled(page, 2)
  await back(page)
  await page.getByRole('button', { name: 'Leg terug' }).waitFor({ state: 'detached' })
  await card(page, 'II').tap()
  await dropPlace(page, 'Gemeente').tap()
  await fillMoney(moneyDialog(page), { amount: '12.345' })
  await settled(page, 2)
  await back(page)
  // It asks once; someone who presses again means it.
  await moneyDialog(page).getByText('Wat je hier typte, is nog niet bewaard.').waitFor()
  await settled(page, 2)
  await back(page)
  await moneyDialog(page).waitFor({ state: 'detached' })
  await settled(page, 1)
  expect(page.url()).toBe(`${stage.url}/w/${workshop.id}/deelnemer`)

  await back(page)
  await leaving(page).waitFor()
  expect(await violationsOn(page, 'asked whether to leave, on a phone')).toEqual([])
  await leaving(page).getByRole('button', { name: 'Blijf aan tafel' }).tap()
  await settled(page, 1)
  await facilitator.getByRole('button', { name: /^Aan tafel: 2 / }).waitFor()
  await back(page)
  await leaving(page).waitFor()
  await back(page)
  await page.getByRole('heading', { name: /Samen aan/ }).waitFor()
  await facilitator.getByRole('button', { name: /^Aan tafel: 1 / }).waitFor()
  await page.getByRole('button', { name: /^Verder met De Linde/ }).tap()
  await facilitator.getByRole('button', { name: /^Aan tafel: 2 / }).waitFor()
})

it('[W249] on a laptop back closes one dialog at a time; forward, a reload and closing by hand leave no traces', async () => {
  const workshop = await stage.workshop()
  const { page: other } = await stage.participant(workshop, 'Gemeente')
  const { page } = await stage.facilitator(workshop, laptop)
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Meer', 'Uitnodigen')
  const share = page.getByRole('dialog', { name: 'Uitnodigen' })
  await share.getByRole('button', { name: 'Links vernieuwen' }).click()
  await page.getByRole('dialog', { name: 'Links vernieuwen?' }).waitFor()
  await settled(page, 2)
  // The question returns to where it was asked, as its own button does.
  await back(page)
  await share.waitFor()
  await settled(page, 2)
  await back(page)
  await share.waitFor({ state: 'detached' })
  await settled(page, 1)

  await page.evaluate(() => window.history.forward())
  await settled(page, 1)
  expect(await page.getByRole('dialog').count()).toBe(0)

  await sheetButton(page, 5).click()
  await page.getByRole('dialog').waitFor()
  await settled(page, 2)
  await page.reload()
  await dial(page, 7).waitFor()
  await settled(page, 1)
  await sheetButton(page, 5).click()
  await settled(page, 2)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await settled(page, 1)

  await back(page)
  await leaving(page).getByRole('button', { name: 'Verlaat de tafel' }).click()
  await page.getByRole('heading', { name: 'Tot ziens' }).waitFor()
  await back(page)
  await dial(page, 7).waitFor()
  await furtherShut(page, 7).click()
  await eventually(() => standOf(other, 7)).toBe(await standOf(page, 7))
})

it('[W249] a name that is being typed when back closes the script is not lost', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  await chooseFromMenu(page, 'Meer', 'Draaiboek')
  await page.getByRole('textbox', { name: /^Je voornaam/ }).fill('Anna')
  await settled(page, 2)
  await back(page)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await chooseFromMenu(page, 'Meer', 'Draaiboek')
  await eventually(() => page.getByRole('textbox', { name: /^Je voornaam/ }).inputValue()).toBe('Anna')
})

it('[W249] a table that nobody touched is left at once, and another link in the same tab opens', async () => {
  const one = await stage.workshop()
  const two = await stage.workshop()
  const { page } = await stage.person(stage.url)
  await page.goto(one.links.viewer)
  await page.getByText('Alleen kijken').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: /Samen aan/ }).waitFor()
  await page.goForward()
  await page.getByText('Alleen kijken').waitFor()
  await sheetButton(page, 5).click()
  await settled(page, 2)
  await page.goto(two.links.viewer)
  await page.getByText('Alleen kijken').waitFor()
  expect(page.url()).toBe(`${stage.url}/w/${two.id}/meekijker`)
  expect(await page.getByRole('dialog').count()).toBe(0)
})
