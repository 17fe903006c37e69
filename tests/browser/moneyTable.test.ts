// The table of years in place of the board, on the large screen and on phones: with a plan of everyday size, and with everything
// as long and as numerous as possible.

import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { fullPlanText } from '../support/fullPlan.ts'
import { crowdedOn, textsBelow } from '../support/projectorSight.ts'
import { coveredIn, isInSight, overlapsIn } from '../support/sight.ts'
import { goTo, low, panel, taskTable } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { dial, openPart } from '../support/workshopPage.ts'

const stage = setStage()
const table = (page: Page) => page.getByRole('region', { name: 'Het geld per kost en per jaar' })
const row = (page: Page, name: string) => table(page).getByRole('button', { name: new RegExp(`^${name}`) })
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** For who wants to look. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_IN
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png` })
}

it('[W820] with its step the money is a table of years; a row brings the form beside it to that cost, and never lies under it', async () => {
  const { workshop, lead, noor, bram, wall } = await taskTable(stage)
  await goTo(lead.page, 'Geld')
  for (const { page } of [lead, noor]) {
    await table(page).waitFor()
    await row(page, 'Activiteitencoördinator').click()
    await panel(page, 'Geld')
      .getByRole('heading', { name: /^Activiteitencoördinator/ })
      .waitFor()
    expect(await isInSight(row(page, 'Activiteitencoördinator'))).toBe(true)
    // What is said for a moment may lie over the parties.
    const whole = page.locator('body')
    await eventually(async () => [...(await coveredIn(whole)), ...(await overlapsIn(page.getByRole('main')))]).toEqual(
      [],
    )
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await violationsOn(page, 'table of years')).toEqual([])
  }
  // What is laid in the form is in the row at once, for everyone.
  const form = panel(noor.page, 'Geld')
  await form.getByRole('textbox', { name: /^Hoeveel/ }).fill('10.000')
  await noor.page
    .getByText(/^Na deze kaart:/)
    .first()
    .waitFor()
  await look(noor.page, 'form')
  await form.getByRole('button', { name: 'Leg neer' }).click()
  await row(lead.page, 'Activiteitencoördinator, 0,4 fte, €.40.000 per jaar: €.120.000 te weinig').waitFor()
  await wall.getByText('€ 120.000 te weinig').waitFor()
  expect([...(await textsBelow(wall, 28)), ...(await crowdedOn(wall))]).toEqual([])
  // Money without a cost, by keyboard.
  const lay = table(lead.page).getByRole('button', { name: 'Leg bij een kost' })
  await lay.focus()
  await lead.page.keyboard.press('Enter')
  const asked = lead.page.getByRole('dialog', { name: 'Leg bij een kost' })
  await asked.getByRole('combobox').selectOption('Community builder')
  await asked.getByText('Al het geld ligt bij een kost.').waitFor()
  await lead.page.keyboard.press('Escape')
  await eventually(async () => (await planOf(stage.url, workshop)).investments.every(({ need }) => need !== null)).toBe(
    true,
  )
  await table(noor.page).getByText('Nog niet toegewezen').waitFor({ state: 'detached' })
  // The board is a press away, and back.
  await lead.page.getByRole('button', { name: 'Bord', exact: true }).click()
  await dial(lead.page, 7).waitFor()
  await lead.page.getByRole('button', { name: 'Dekking per kost' }).click()
  await table(lead.page).waitFor()
  // On the phone: below each other.
  await bram.page.getByText('Alle kosten en wie ze betaalt').click()
  const costs = bram.page.getByRole('list', { name: 'Kosten en wie ze betaalt' })
  await costs.getByRole('button', { name: /^Activiteitencoördinator/ }).waitFor()
  expect(await sideways(bram.page)).toBeLessThanOrEqual(0)
  expect(await violationsOn(bram.page, 'costs on a phone')).toEqual([])
})

/** Twelve parties with long names, twelve years, 40 costs and 40 cards. */
async function fullTable() {
  const workshop = await stage.workshop()
  const { page: lead, context } = await stage.facilitator(workshop, low)
  await openPart(lead, 'Plan inlezen')
  const buffer = Buffer.from(await fullPlanText(stage.url, workshop, { costs: 40, cards: 40 }))
  await lead
    .getByLabel('Kies een JSON-bestand')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer })
  await lead.getByRole('button', { name: 'Vervang het plan' }).click()
  await lead.getByRole('dialog').waitFor({ state: 'detached' })
  await goTo(lead, 'Geld')
  return { workshop, lead, context }
}

it('[W821] with twelve parties, twelve years and forty costs nothing lies over anything, the totals stay, and no page scrolls sideways', async () => {
  const { workshop, lead, context } = await fullTable()
  const looks: readonly (readonly [string, Look])[] = [
    ['1366', low],
    ['1600', { width: 1600, height: 1000 }],
    ['1024', { width: 1024, height: 768 }],
  ]
  for (const [name, { width, height }] of looks) {
    await lead.setViewportSize({ width, height })
    await table(lead).waitFor()
    const whole = lead.locator('body')
    await eventually(async () => [...(await coveredIn(whole)), ...(await overlapsIn(whole))]).toEqual([])
    await look(lead, `full-${name}`)
    expect(await sideways(lead)).toBeLessThanOrEqual(0)
    const totals = table(lead).getByRole('list', { name: 'Dekking per jaar' }).getByRole('listitem').first()
    expect(await totals.evaluate((one) => one.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true)
  }
  // The last years scroll under a first column that stays, and the totals with them.
  const rows = table(lead).getByRole('list').first()
  await rows.evaluate((list) => list.scrollTo({ left: 10_000 }))
  const lefts = () =>
    table(lead).evaluate((part) =>
      [...part.querySelectorAll('[data-along], [data-along] + ul')].map(({ scrollLeft }) => scrollLeft),
    )
  await eventually(async () => new Set(await lefts()).size).toBe(1)
  expect((await lefts())[0]).toBeGreaterThan(0)
  await look(lead, 'full-scrolled')
  const wall = await context.newPage()
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await wall.goto(`${stage.url}/w/${workshop.id}/begeleider/bord`)
  await wall.getByText(/^En nog 34 kosten/).waitFor()
  await look(wall, 'full-wall')
  expect([...(await textsBelow(wall, 28)), ...(await crowdedOn(wall))]).toEqual([])
})

it.each([
  [390, 844],
  [360, 740],
])('[W822] on a phone of %i×%i no cost is wider than the screen, also of forty', async (width, height) => {
  const { workshop } = await fullTable()
  const { page } = await stage.person(workshop.links.facilitator, { width, height, phone: true })
  await page
    .getByRole('button', { name: 'Plan', exact: true })
    .or(page.getByRole('tab', { name: 'Plan' }))
    .first()
    .tap()
  const costs = page.getByRole('list', { name: 'Kosten en wie ze betaalt' })
  await costs.waitFor()
  await costs.scrollIntoViewIfNeeded()
  await look(page, `phone-${width}`)
  expect(await costs.getByRole('listitem').count()).toBe(40)
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  expect(await overlapsIn(costs)).toEqual([])
})
