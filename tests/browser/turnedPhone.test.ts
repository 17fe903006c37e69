// A phone on its side, and one that is turned there and back: the task stays where it was, and being done with it in sight.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, phone, setStage } from '../support/browser.ts'
import { goTo, low, taskTable } from '../support/taskTable.ts'
import { focused } from '../support/workshopPage.ts'

const stage = setStage()
const sides = [
  { width: 844, height: 390 },
  { width: 667, height: 375 },
] as const

/** Whole, in the window and under nothing. */
function isInSight(page: Page, name: string): Promise<boolean> {
  return page.getByRole('button', { name }).evaluate((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect()
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && button.contains(over)
  })
}

it('[W970] on a phone on its side being done with a task is in sight at once, at 844×390 and 667×375', async () => {
  const { lead, bram } = await taskTable(stage, 'casus-b')
  for (const task of ['Tafelcheck', 'Toekomstbeeld', 'Waar staan jullie nu?', 'Routes', 'Oogst']) {
    await goTo(lead.page, task)
    await bram.page
      .getByRole('main')
      .getByRole('heading', { level: 2, name: new RegExp(`^${task.replace('?', '')}`) })
      .waitFor()
    for (const side of sides) {
      await bram.page.setViewportSize(side)
      await bram.page.getByRole('button', { name: 'Ik ben klaar' }).waitFor()
      expect(await isInSight(bram.page, 'Ik ben klaar'), `${task} at ${side.width}`).toBe(true)
    }
  }
})

it('[W971] turned there and back the same part of the task is in sight, and what was pointed out is still', async () => {
  const { lead, bram } = await taskTable(stage, 'casus-b')
  const { page, context } = bram
  await goTo(lead.page, 'Routes')
  const route = page.getByRole('main').getByRole('button', { name: /Beter team/ })
  await route.tap()
  const way = page.getByRole('region', { name: 'Beter team' }).getByRole('heading').first()
  await way.waitFor()
  const touch = await context.newCDPSession(page)
  await touch.send('Input.synthesizeScrollGesture', { x: 200, y: 500, yDistance: -2000, speed: 4000 })
  const scrolled = () => page.evaluate(() => window.scrollY)
  await eventually(scrolled).toBeGreaterThan(200)
  const before = await scrolled()
  await page.setViewportSize(sides[0])
  await eventually(() => way.evaluate((one) => one.getBoundingClientRect().top < innerHeight - 60)).toBe(true)
  await page.setViewportSize(phone)
  await eventually(scrolled).toBe(before)
  expect(await route.getAttribute('aria-pressed')).toBe('true')
})

it('[W972] who reloads by keyboard is at the title of the task again; who uses a finger sees no ring there', async () => {
  const { lead, noor, bram } = await taskTable(stage, 'casus-b')
  await goTo(lead.page, 'Toekomstbeeld')
  for (const { page } of [noor, lead]) {
    await page.keyboard.press('Tab')
    await page.reload()
    await eventually(() => focused(page)).toMatch(/^heading "Toekomstbeeld"/)
    expect(await page.getByRole('status').filter({ hasText: 'Stap 2 van' }).count()).toBe(0)
  }
  await bram.page.getByRole('main').getByRole('heading', { name: 'Toekomstbeeld' }).tap()
  await bram.page.reload()
  await bram.page.getByRole('main').getByRole('heading', { name: 'Toekomstbeeld' }).waitFor()
  expect(await focused(bram.page)).toBe('nothing')
})

it('[W973] a phone that joins a plan already begun has the task as its first and chosen tab', async () => {
  const workshop = await stage.workshop('casus-b')
  const { page } = await stage.person(workshop.links.participant, phone)
  await page.getByRole('radio', { name: 'Bewoners', exact: true }).check({ force: true })
  await page.getByRole('button', { name: 'Ga aan tafel' }).tap()
  const first = page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button').first()
  expect(await first.textContent()).toBe('Taak')
  expect(await first.getAttribute('aria-current')).toBe('page')
  await page.getByRole('heading', { name: 'Welkom' }).waitFor()
})

it('[W974] with one bar above the board a low laptop still shows all of it, without scrolling', async () => {
  const { lead, noor } = await taskTable(stage, 'casus-b')
  await goTo(lead.page, 'Tafelcheck')
  await noor.page.getByText('In deze stap praten we en maken we afspraken.').first().waitFor()
  for (const { page } of [lead, noor]) {
    await page
      .getByText(/^In deze stap praten we/)
      .first()
      .waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(low.height)
  }
})

it('[W975] what invites and what exports has its words in sight at every width of the board', async () => {
  const { page } = await stage.facilitator(await stage.workshop('casus-b'))
  const widths: readonly Look[] = [
    { width: 820, height: 1180 },
    { width: 1024, height: 768 },
    { width: 1280, height: 640 },
    { width: 1366, height: 640 },
    { width: 1600, height: 1000 },
  ]
  for (const look of widths) {
    await page.setViewportSize(look)
    for (const word of ['Uitnodigen', 'Exporteren']) {
      const box = await page.getByRole('banner').getByText(word, { exact: true }).boundingBox()
      expect(box?.width, `${word} at ${look.width}`).toBeGreaterThan(40)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width)
  }
})
