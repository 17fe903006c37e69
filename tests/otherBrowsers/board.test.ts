// The board in Firefox and WebKit, with someone in Chromium on the other side: joining, turning, money, keyboard,
// phone.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { eventually, phone } from '../support/browser.ts'
import { planOf, settingOf } from '../support/browserServer.ts'
import { otherBrowsers } from '../support/otherBrowsers/install.ts'
import { setOtherStage } from '../support/otherBrowsers/otherStage.ts'
import { holdAndTurn, ringAt } from '../support/workshopHands.ts'
import {
  card,
  chip,
  dial,
  dropPlace,
  fillMoney,
  focused,
  furtherOpen,
  knobRow,
  lane,
  moneyDialog,
  saveStatus,
  sheetButton,
  standOf,
  takeSeat,
  undoButton,
} from '../support/workshopPage.ts'

describe.each(otherBrowsers)('%s', (kind) => {
  const stage = setOtherStage(kind)

  /** One in Chromium, the facilitator, and two in the other browser. */
  async function twoPeople() {
    const workshop = await stage.workshop()
    const [{ page: one }, { page: two }] = await Promise.all([
      stage.facilitator(workshop),
      stage.otherParticipant(workshop, 'Gemeente'),
    ])
    for (const page of [one, two]) await dial(page, 7).waitFor()
    return { workshop, one, two }
  }

  it('[W364] comes in by code, takes a seat, and a reload keeps it', async () => {
    const workshop = await stage.workshop()
    const { page: lead } = await stage.facilitator(workshop)
    const { page } = await stage.other(stage.url)
    await page.getByRole('textbox', { name: 'Doe mee met een code' }).fill(workshop.code)
    await page.getByRole('textbox', { name: 'Doe mee met een code' }).press('Enter')
    await takeSeat(page, 'Bewoners', 'Fatma')
    await dial(page, 7).waitFor()
    const here = (at: Page) => at.getByText(/^Bewoners, 1 aanwezig|Bewoners: 1 aan tafel/)
    await page.reload()
    await dial(page, 7).waitFor()
    expect(await page.getByRole('button', { name: 'Ga aan tafel' }).count()).toBe(0)
    expect(await here(lead).count()).toBeLessThanOrEqual(1)
    await saveStatus(page).filter({ hasText: 'Opgeslagen' }).waitFor()
  })

  it('[W364] turns by dragging, by a tap on the ring, by key and by button; each sees the other', async () => {
    const { workshop, one, two } = await twoPeople()
    await holdAndTurn(two, dial(two, 10), 3, 1)
    await eventually(() => standOf(one, 10)).toBe('1')
    await eventually(() => knobRow(one, 10).textContent()).toContain('Gemeente draait…')
    await two.mouse.up()
    await eventually(() => dial(one, 10).getAttribute('aria-disabled')).toBeNull()
    const place = await ringAt(dial(two, 4), 4)
    await two.mouse.move(place.x, place.y)
    await two.mouse.down()
    await two.mouse.up()
    await eventually(() => standOf(one, 4)).toBe('4')
    await dial(two, 7).press('Home')
    await eventually(() => standOf(one, 7)).toBe('0')
    await knobRow(two, 9).hover()
    await furtherOpen(two, 9).click()
    await eventually(() => standOf(one, 9)).toBe('1')
    await dial(one, 2).press('End')
    await eventually(() => standOf(two, 2)).toBe('4')
    await eventually(async () => {
      const plan = await planOf(stage.url, workshop)
      return [10, 4, 7, 9, 2].map((knob) => settingOf(plan, knob))
    }).toEqual([1, 4, 0, 1, 4])
  })

  it('[W364] lays a card by two presses and by keys, types the amount, hears what is wrong, and takes it back', async () => {
    const { workshop, one, two } = await twoPeople()
    await card(two, 'II').click()
    await dropPlace(two, 'Gemeente').click()
    const dialog = moneyDialog(two)
    await fillMoney(dialog, { amount: 'veel', from: '2028', until: '2031' })
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await dialog
      .getByText(/bedrag/i)
      .first()
      .waitFor()
    await fillMoney(dialog, { amount: '1.250,50' })
    await dialog.getByRole('button', { name: 'Toevoegen' }).click()
    await dialog.waitFor({ state: 'detached' })
    const wmo = /^Bron II, Wmo-geld ombuigen.*€\s1\.250,50/
    await lane(one, 'Gemeente').getByRole('button', { name: wmo }).waitFor()
    const paid = async () =>
      (await planOf(stage.url, workshop)).investments
        .filter(({ source }) => source === 'II')
        .map((it) => it.amountCents)
    await eventually(paid).toEqual([125_050])

    await undoButton(two).click()
    await chip(one, wmo).waitFor({ state: 'detached' })

    await card(two, 'II').press('Enter')
    await two.keyboard.press('ArrowDown')
    await eventually(() => focused(two)).toMatch(/^button "Leg hier neer/)
    await two.keyboard.press('Escape')
    await dropPlace(two, 'Gemeente').waitFor({ state: 'detached' })
    expect(await paid()).toEqual([])
  })

  it('[W364] opens a menu with a held key, walks through it, and gets the focus back from menu and sheet', async () => {
    const { two } = await twoPeople()
    const more = two.getByRole('button', { name: 'Meer', exact: true })
    for (const key of ['Enter', 'Space', 'ArrowDown']) {
      await more.press(key)
      await two.getByRole('menuitem', { name: 'Bekijk als partij' }).waitFor()
      await eventually(() => focused(two)).toContain('menuitem "Bekijk als partij"')
      await two.keyboard.press('ArrowDown')
      await eventually(() => focused(two)).toContain('menuitem "Wie deed wat"')
      await two.keyboard.press('Escape')
      await two.getByRole('menu').waitFor({ state: 'detached' })
      await eventually(() => focused(two)).toBe('button "Meer"')
    }
    const opener = sheetButton(two, 7)
    await opener.press('Enter')
    await two.getByRole('dialog').waitFor()
    await two.keyboard.press('Tab')
    expect(await two.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
    await two.keyboard.press('Escape')
    await two.getByRole('dialog').waitFor({ state: 'detached' })
    await eventually(() => opener.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('[W364] on the width of a phone turns a knob and puts in money; nothing sticks out', async () => {
    const workshop = await stage.workshop()
    const { page: lead } = await stage.facilitator(workshop)
    const { page } = await stage.otherParticipant(workshop, 'Bewoners', phone)
    await page.getByRole('button', { name: /^Knop 9, / }).click()
    await furtherOpen(page, 9).click()
    await eventually(() => standOf(lead, 9)).toBe('1')
    await page.getByRole('button', { name: 'Terug naar de knoppen' }).click()
    await page.getByRole('button', { name: 'Inbrengen' }).click()
    await page.getByRole('button', { name: /^Kaart X,/ }).click()
    await dropPlace(page, 'Bewoners').click()
    await fillMoney(moneyDialog(page), { amount: '500' })
    await moneyDialog(page).getByRole('button', { name: 'Toevoegen' }).click()
    await lane(lead, 'Bewoners')
      .getByRole('button', { name: /^Bron X, .*€\s500/ })
      .waitFor()
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0)
  })
})
