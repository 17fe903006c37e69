// The board and the task share the window: neither covers the other, at any size and with a full plan.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, setStage, tablet, upright } from '../support/browser.ts'
import { fullPlanText } from '../support/fullPlan.ts'
import { coveredIn, isInSight, overlapsIn } from '../support/sight.ts'
import { dial, focused, openPart, standOf } from '../support/workshopPage.ts'

const stage = setStage()
const low: Look = { width: 1366, height: 640 }

async function goOn(lead: Page): Promise<void> {
  await lead.getByRole('button', { name: /^(Begin met|Volgende: )/ }).click()
}

const panel = (page: Page, task: string | RegExp = /^Taak: /) => page.getByRole('complementary', { name: task })

it('[W540] the lock of the first step takes no room from the task: its foot is in the window at 1366×640, and stays there when one scrolls', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', low)
  await dial(guest, 7).waitFor()
  await goOn(lead)
  // It goes by itself, after a while.
  await lead.getByText('Nu: Tafelcheck.').locator('..').getByRole('button', { name: 'Sluit' }).click()
  for (const page of [lead, guest]) {
    await panel(page).waitFor()
    await page
      .getByText(/^In deze stap praten we/)
      .first()
      .waitFor()
    await eventually(() => isInSight(panel(page))).toBe(true)
    expect(await coveredIn(page.locator('body'))).toEqual([])
  }
  const done = guest.getByRole('button', { name: 'Ik ben klaar' })
  expect(await isInSight(done)).toBe(true)
  await guest.mouse.move(300, 400)
  await guest.mouse.wheel(0, 400)
  // Two frames: a scroll of the page has been drawn by then, if there is any.
  await guest.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  expect(await isInSight(done)).toBe(true)
  expect(await isInSight(guest.getByRole('region', { name: 'Stap 1 van 8' }))).toBe(true)
})

/** Twelve parties with long names, twelve years, 60 costs and 40 cards. */
async function fullTable() {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  await openPart(lead, 'Plan inlezen')
  const buffer = Buffer.from(await fullPlanText(stage.url, workshop, { costs: 60, cards: 40 }))
  await lead
    .getByLabel('Kies een JSON-bestand')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer })
  await lead.getByRole('button', { name: 'Vervang het plan' }).click()
  await lead.getByRole('dialog').waitFor({ state: 'detached' })
  return { workshop, lead }
}

it.each([
  ['by touch at 1180×820', tablet],
  ['by touch at 1024×768', { width: 1024, height: 768, phone: true }],
  ['by touch at 820×1180', upright],
  ['by touch at 744×1080', { width: 744, height: 1080, phone: true }],
  ['at 1280×640', { width: 1280, height: 640 }],
  ['at 1366×620', { width: 1366, height: 620 }],
] as const)(
  '[W541] with a full plan no word and no button of board, bar or task lies under another %s',
  async (_, look) => {
    const { workshop, lead } = await fullTable()
    const { page } = await stage.facilitator(workshop, look)
    await dial(page, 7).waitFor()
    const found: string[] = []
    for (let stop = 0; stop < 8; stop++) {
      const before = (await panel(page).count()) > 0 ? await panel(page).getAttribute('aria-label') : ''
      await goOn(lead)
      await eventually(async () => (await panel(page).count()) > 0 && panel(page).getAttribute('aria-label')).not.toBe(
        before,
      )
      const said = await panel(page).getAttribute('aria-label')
      const whole = page.locator('body')
      const over = [...(await coveredIn(whole)), ...(await overlapsIn(whole))]
      found.push(...over.map((one) => `${said}: ${one}`))
    }
    expect(found).toEqual([])
  },
)

it('[W542] at 1366×640 the money opens with its step; on the board the dials go in one row above it, and are turned there', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  await dial(lead, 7).waitFor()
  const lanes = lead.getByRole('list', { name: 'Partijen en wat ze inbrengen' })
  expect(await lanes.count()).toBe(0)
  const here = panel(lead)
  while ((await panel(lead, 'Taak: Geld').count()) === 0) {
    const before = (await here.count()) > 0 ? await here.getAttribute('aria-label') : ''
    await goOn(lead)
    await eventually(async () => (await here.count()) > 0 && here.getAttribute('aria-label')).not.toBe(before)
  }
  await lead.getByRole('button', { name: 'Bord', exact: true }).click()
  await dial(lead, 7).waitFor()
  await lanes.waitFor()
  const tops = new Set<number>()
  for (let knob = 1; knob <= 10; knob++) {
    tops.add(Math.round((await dial(lead, knob).boundingBox())?.y ?? -1))
    expect(await isInSight(dial(lead, knob))).toBe(true)
  }
  expect(tops.size).toBe(1)
  expect(await isInSight(lanes)).toBe(true)
  await dial(lead, 3).focus()
  await lead.keyboard.press('End')
  await eventually(() => standOf(lead, 3)).toBe('4')
  await lead.getByRole('button', { name: 'Investeringen', exact: true, expanded: true }).click()
  await lead.getByRole('heading', { name: 'Waarden', exact: true }).waitFor()
})

it('[W543] the first Tab leads to the task, and F6 goes round step bar, task, board and money, and back', async () => {
  const { page: lead } = await stage.facilitator(await stage.workshop(), low)
  await dial(lead, 7).waitFor()
  await goOn(lead)
  await panel(lead).waitFor()
  await lead.reload()
  await panel(lead).waitFor()
  await lead.keyboard.press('Tab')
  expect(await focused(lead)).toBe('button "Naar je taak"')
  await lead.keyboard.press('Enter')
  await eventually(() => focused(lead)).toMatch(/^complementary "Taak: /)
  const isIn = (part: Locator) => part.evaluate((element) => element.contains(document.activeElement))
  const ring = [
    lead.getByRole('main'),
    lead.getByRole('region', { name: 'Investeringen', exact: true }),
    lead.getByRole('region', { name: 'Stap 1 van 8' }),
    panel(lead),
  ]
  for (const part of ring) {
    await lead.keyboard.press('F6')
    expect(await isIn(part)).toBe(true)
  }
  await lead.keyboard.press('Shift+F6')
  expect(await isIn(lead.getByRole('region', { name: 'Stap 1 van 8' }))).toBe(true)
  // Folded, it opens first.
  await lead.getByRole('button', { name: 'Taak inklappen' }).click()
  await lead.getByRole('button', { name: 'Naar je taak' }).focus()
  await lead.keyboard.press('Enter')
  await eventually(() => focused(lead)).toMatch(/^complementary "Taak: /)
})

it('[W577] another task and another knob begin at their top', async () => {
  const workshop = await stage.workshop('leeg')
  const { page: lead } = await stage.facilitator(workshop, low)
  await dial(lead, 7).waitFor()
  const scrolled = () =>
    panel(lead).evaluate((part) => Math.max(...[...part.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)))
  const scrollDown = async () => {
    await panel(lead).hover()
    await lead.mouse.wheel(0, 2000)
    await eventually(scrolled).toBeGreaterThan(0)
  }
  await goOn(lead)
  await goOn(lead)
  while ((await panel(lead, 'Taak: Knoppenronde').count()) === 0) {
    const before = (await panel(lead).getAttribute('aria-label')) ?? ''
    await goOn(lead)
    await eventually(() => panel(lead).getAttribute('aria-label')).not.toBe(before)
    await eventually(scrolled).toBe(0)
  }
  await scrollDown()
  await lead.getByRole('button', { name: /^Volgende knop: 2 / }).click()
  await eventually(scrolled).toBe(0)
  await scrollDown()
  await goOn(lead)
  await eventually(scrolled).toBe(0)
})
