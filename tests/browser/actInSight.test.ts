// What to do next in a task is in the window however long its work is, at the lowest laptop and on a phone; and what comes and
// goes by itself lies over neither that nor the bar of the step.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage, upright } from '../support/browser.ts'
import { coveredIn, isInSight } from '../support/sight.ts'
import { button, giveMoney, pressButton, type TaskPlace, work, write } from '../support/taskHands.ts'
import { goTo, low, taskTable } from '../support/taskTable.ts'
import { chooseFromMenu, decideOnPlan } from '../support/workshopPage.ts'

const stage = setStage()

/** The whole of it, with nothing over it. */
async function standsFree(place: TaskPlace, name: string | RegExp): Promise<void> {
  await button(place, name).waitFor()
  await eventually(() => isInSight(button(place, name))).toBe(true)
  expect(await coveredIn(work(place).locator('[data-foot]'))).toEqual([])
}

const scrollDown = (page: Page) => page.mouse.wheel(0, 200)

it('[W601] after a reveal deciding is in sight, and going on to the next knob, on the lowest laptop and on a phone', async () => {
  const { workshop, lead, noor, bram } = await taskTable(stage)
  const onPhone: TaskPlace = { ...(await stage.facilitator(workshop, phone)), kind: 'phone' }
  await goTo(lead.page, 'Knoppenronde')
  await onPhone.page.getByRole('button', { name: 'Taak', exact: true }).tap()
  for (const place of [lead, onPhone]) {
    await standsFree(place, 'Besluit deze stand')
    await standsFree(place, /^Volgende knop: 2 /)
  }
  await pressButton(lead, 'Laat ieder voor zich kiezen')
  await pressButton(lead, 'Begin de ronde')
  for (const place of [lead, onPhone]) await standsFree(place, 'Toon wat is gekozen')
  for (const place of [noor, bram]) await standsFree(place, 'Ik ben klaar')
  await pressButton(noor, 'Ik ben klaar')
  await lead.page.getByText('1 van 2 gekozen').first().waitFor()
  await pressButton(lead, 'Toon wat is gekozen')
  for (const place of [lead, onPhone]) {
    await work(place).getByRole('region', { name: 'Zo koos ieder voor zich' }).waitFor()
    await standsFree(place, 'Besluit deze stand')
  }
  await work(lead).hover()
  await scrollDown(lead.page)
  await standsFree(lead, 'Besluit deze stand')
  await pressButton(onPhone, 'Besluit deze stand')
  await button(lead, 'Besluit deze stand').waitFor({ state: 'detached' })
  for (const place of [lead, onPhone]) await standsFree(place, /^Volgende knop: 2 /)
})

it('[W602] laying an amount is in sight before one begins and while one fills it in, and Enter lays it', async () => {
  const { lead, noor, bram } = await taskTable(stage)
  await goTo(lead.page, 'Geld')
  for (const place of [lead, noor, bram]) {
    await giveMoney(place)
    await standsFree(place, 'Leg neer')
    await write(place, /^Hoeveel/, '1.000')
    await standsFree(place, 'Leg neer')
  }
  for (const place of [noor, bram]) await standsFree(place, 'Ik ben klaar')
  const amount = work(noor).getByRole('textbox', { name: /^Hoeveel/ })
  await amount.press('Enter')
  await eventually(() => amount.inputValue()).toBe('')
})

it('[W603] what is said when the table goes on lies over neither the bar of the step nor the task, and a phone keeps its question, its buttons and its tabs', async () => {
  const { workshop, lead } = await taskTable(stage)
  const tablet: TaskPlace = { ...(await stage.facilitator(workshop, upright)), kind: 'tablet' }
  const onPhone: TaskPlace = { ...(await stage.facilitator(workshop, phone)), kind: 'phone' }
  await goTo(lead.page, 'Tafelcheck')
  await onPhone.page.getByRole('button', { name: 'Taak', exact: true }).tap()
  for (const place of [lead, tablet, onPhone]) {
    const { page, kind } = place
    await page.getByRole('button', { name: /^Volgende: / }).click()
    const said = page.getByText(/^Nu: /).locator('..')
    await said.waitFor()
    const tabs = page.getByRole('navigation', { name: 'Onderdelen' })
    const task = [page.getByRole('heading', { level: 2 }).first(), work(place).locator('[data-foot] button'), tabs]
    for (const part of [
      page.getByRole('region', { name: /^Stap \d van 8$/ }),
      ...(kind === 'phone' ? task : [work(place)]),
    ]) {
      for (const one of await part.all()) expect(await meet(said, one)).toBe(false)
    }
    expect(await isInSight(said)).toBe(true)
    await said.getByRole('button', { name: 'Sluit' }).click()
  }
})

it('[W615] on a tablet held upright the whole of what one answers fits above the foot', async () => {
  const { workshop, lead } = await taskTable(stage)
  const tablet: TaskPlace = {
    ...(await stage.participant(workshop, 'Corporatie', upright, 'Anna')),
    kind: 'tablet',
  }
  for (const task of ['Belang en invloed', 'Waarden']) {
    await goTo(lead.page, task)
    await button(tablet, 'Ik ben klaar').waitFor()
    const place = work(tablet).and(tablet.page.getByRole('complementary', { name: `Taak: ${task}` }))
    await place.getByRole('radio').first().waitFor()
    const lack = () =>
      place.locator('[data-renewed]').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    await eventually(lack).toBeLessThanOrEqual(0)
  }
})

async function meet(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()])
  if (!a || !b) throw new Error('One of the two is not on the page')
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

it('[W609] on the smallest phone each tab is one line, and the buttons above it are one row', async () => {
  const { page } = await stage.participant(await stage.workshop(), 'Bewoners', { ...phone, width: 320 })
  const tabs = page.getByRole('navigation').getByRole('button')
  await tabs.last().waitFor()
  for (const tab of await tabs.all()) {
    const lines = await tab.evaluate((button) => {
      const range = document.createRange()
      range.selectNodeContents(button)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    })
    expect([await tab.textContent(), lines]).toEqual([await tab.textContent(), 1])
    expect(await isInSight(tab)).toBe(true)
  }
  const tops = await Promise.all(
    ['Onderdelen', 'Meer'].map(
      async (name) => (await page.getByRole('button', { name, exact: true }).boundingBox())?.y,
    ),
  )
  expect(tops[0]).toBe(tops[1])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

it('[W610] a long name of the workshop is not cut in the bar, also with the plan decided and the money open', async () => {
  const { page } = await stage.facilitator(await stage.workshop(), low)
  await chooseFromMenu(page, 'Meer', 'Over deze workshop')
  const name = 'Woonzorgplek De Waterlelie in Hillegersberg'
  await page.getByRole('dialog').getByRole('textbox', { name: 'Naam van het project' }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()
  const title = page.getByRole('banner').getByRole('heading', { level: 1 })
  await title.getByText(name).waitFor()
  const isWhole = () =>
    title.evaluate((part) => {
      const words = document.createRange()
      words.selectNodeContents(part)
      const [said, seen] = [words, part.parentElement ?? part].map((one) => one.getBoundingClientRect())
      // A line more than there is room for sticks out by more than this.
      const air = 6
      return said && seen && said.top >= seen.top - air && said.bottom <= seen.bottom + air && said.right <= seen.right
    })
  expect(await isWhole()).toBe(true)
  await page.getByRole('button', { name: 'Investeringen', exact: true, expanded: false }).click()
  await chooseFromMenu(page, 'Exporteren', 'Meer keuze')
  await page.getByRole('button', { name: 'Stel het plan vast…' }).click()
  await decideOnPlan(page)
  await page
    .getByRole('banner')
    .getByText(/^Vastgesteld/)
    .waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await isWhole()).toBe(true)
})
