// Nothing is ever lost: working offline, coming back and merging, and a server that is killed while people are
// turning.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf, settingOf } from '../support/browserServer.ts'
import { card, chip, dial, dropPlace, fillMoney, moneyDialog, saveStatus, standOf } from '../support/workshopPage.ts'

const stage = setStage({ ownServer: true })
const noLine = 'Geen verbinding. Je werk staat op dit apparaat.'

async function twoPeople() {
  const workshop = await stage.workshop()
  const [one, two] = await Promise.all([stage.facilitator(workshop), stage.participant(workshop, 'Gemeente')])
  await says(one.page, 'Opgeslagen')
  await says(two.page, 'Opgeslagen')
  return { workshop, one, two }
}

function says(page: Page, words: string): Promise<void> {
  return saveStatus(page).filter({ hasText: words }).waitFor()
}

async function layCard(page: Page, amount: string): Promise<void> {
  await card(page, 'II').click()
  await dropPlace(page, 'Gemeente').click()
  await fillMoney(moneyDialog(page), { amount })
  await moneyDialog(page).getByRole('button', { name: 'Toevoegen' }).click()
  await moneyDialog(page).waitFor({ state: 'detached' })
}

it('[W12] offline the board goes on working, says so, and merges when it is back', async () => {
  const { workshop, one, two } = await twoPeople()
  await two.context.setOffline(true)
  await says(two.page, noLine)
  await dial(two.page, 9).press('End')
  await layCard(two.page, '11.000')
  await dial(one.page, 1).press('End')
  await layCard(one.page, '22.000')
  await says(one.page, 'Opgeslagen')
  expect([await standOf(two.page, 9), await standOf(two.page, 1)]).toEqual(['4', '2'])
  expect([await standOf(one.page, 9), await standOf(one.page, 1)]).toEqual(['0', '4'])
  expect(settingOf(await planOf(stage.url, workshop), 9)).toBe(0)

  await two.context.setOffline(false)
  await says(two.page, 'Opgeslagen')
  for (const { page } of [one, two]) {
    await eventually(async () => [await standOf(page, 9), await standOf(page, 1)]).toEqual(['4', '4'])
    await chip(page, /^Bron II, .*€\s11\.000 per jaar/).waitFor()
    await chip(page, /^Bron II, .*€\s22\.000 per jaar/).waitFor()
  }
})

it('[W12] the same knob turned on both sides of a broken connection ends the same on both', async () => {
  const { workshop, one, two } = await twoPeople()
  await two.context.setOffline(true)
  await says(two.page, noLine)
  await dial(two.page, 6).press('Home')
  await dial(one.page, 6).press('End')
  await says(one.page, 'Opgeslagen')
  await two.context.setOffline(false)
  await says(two.page, 'Opgeslagen')
  const saved = async () => String(settingOf(await planOf(stage.url, workshop), 6))
  await eventually(
    async () => new Set([await standOf(one.page, 6), await standOf(two.page, 6), await saved()]).size,
  ).toBe(1)
  expect(['0', '4']).toContain(await saved())
})

it('[W12] work made offline survives closing the page, and reaches the others afterwards', async () => {
  const { one, two } = await twoPeople()
  const address = two.page.url()
  await two.context.setOffline(true)
  await says(two.page, noLine)
  await dial(two.page, 9).press('End')
  await layCard(two.page, '11.000')
  await two.page.close()
  await two.context.setOffline(false)
  const again = await two.context.newPage()
  await again.goto(address)
  await eventually(() => standOf(again, 9)).toBe('4')
  await eventually(() => standOf(one.page, 9)).toBe('4')
  await chip(one.page, /^Bron II, .*€\s11\.000 per jaar/).waitFor()
  await says(again, 'Opgeslagen')
})

it('[W13] the server is killed while people are turning: both come back, nothing anyone had seen is missing', async () => {
  const { workshop, one, two } = await twoPeople()
  const others = (page: Page) => standOf(page, 9)
  await dial(one.page, 9).press('End')
  await eventually(() => others(two.page)).toBe('4')
  await layCard(two.page, '11.000')
  await chip(one.page, /^Bron II, .*€\s11\.000 per jaar/).waitFor()

  // Both keep turning, each a knob of their own, while the server is killed in between.
  await dial(one.page, 1).press('End')
  await dial(two.page, 10).press('Home')
  const falling = stage.server.kill()
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await dial(one.page, 1).press(key)
  for (const key of ['ArrowRight', 'ArrowRight']) await dial(two.page, 10).press(key)
  await falling
  await says(one.page, noLine)
  await says(two.page, noLine)
  await dial(two.page, 2).press('Home')
  await stage.server.startAgain()

  await says(one.page, 'Opgeslagen')
  await says(two.page, 'Opgeslagen')
  const stands = (page: Page) => Promise.all([1, 2, 9, 10].map((knob) => standOf(page, knob)))
  await eventually(() => stands(one.page)).toEqual(['1', '0', '4', '2'])
  await eventually(() => stands(two.page)).toEqual(['1', '0', '4', '2'])
  await chip(one.page, /^Bron II, .*€\s11\.000 per jaar/).waitFor()
  const plan = await planOf(stage.url, workshop)
  expect([1, 2, 9, 10].map((knob) => settingOf(plan, knob))).toEqual([1, 0, 4, 2])
  expect(plan.investments.filter(({ source }) => source === 'II')).toHaveLength(1)
})
