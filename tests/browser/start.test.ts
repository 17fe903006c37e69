// The knob to try on the start page: every way to turn it, and that it does nothing else.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, laptop, phone, screen, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'

const stage = setStage({ motion: true })

function dialOn(page: Page) {
  return page.getByRole('slider', { name: 'Probeer: Activiteitenaanbod' })
}

function settingOn(page: Page): Promise<string | null> {
  return dialOn(page).getAttribute('aria-valuenow')
}

it('[W444] by keyboard: arrows, Home and End turn it, and what it reaches is said', async () => {
  const { page } = await stage.person(stage.url)
  await dialOn(page).waitFor()
  const tryOut = page.getByRole('region', { name: 'Probeer een knop' })
  expect(await settingOn(page)).toBe('1')
  await tryOut.getByRole('status').filter({ hasText: 'Raakt 3 routes en 3 waarden.' }).waitFor()
  await dialOn(page).focus()
  await page.keyboard.press('ArrowUp')
  expect(await settingOn(page)).toBe('2')
  expect(await dialOn(page).getAttribute('aria-valuetext')).toBe('half open, was op een kier')
  await page.keyboard.press('Home')
  await tryOut.getByRole('status').filter({ hasText: 'Raakt niets: de knop is dicht.' }).waitFor()
  await page.keyboard.press('ArrowLeft')
  expect(await settingOn(page)).toBe('0')
  await page.keyboard.press('End')
  expect(await settingOn(page)).toBe('4')
})

it('[W444] by hand: a tap on a setting, a drag round and − and + turn it; nothing is sent and nothing is kept', async () => {
  const { page } = await stage.person(stage.url)
  await dialOn(page).waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const box = await dialOn(page).boundingBox()
  if (!box) throw new Error('the dial is not drawn')
  const centre = { x: box.x + (box.width * 90) / 182, y: box.y + (box.height * 74) / 132 }
  const rim = box.width * 0.2
  await page.mouse.click(centre.x, centre.y - rim)
  await eventually(() => settingOn(page)).toBe('2')
  await page.mouse.move(centre.x, centre.y - rim)
  await page.mouse.down()
  await page.mouse.move(centre.x + rim * 0.7, centre.y - rim * 0.7, { steps: 4 })
  await page.mouse.move(centre.x + rim * 0.92, centre.y - rim * 0.38, { steps: 4 })
  await eventually(() => settingOn(page)).toBe('3')
  await page.mouse.up()
  await eventually(() => settingOn(page)).toBe('3')
  await page.getByRole('button', { name: 'Eén stand verder open' }).click()
  await eventually(() => settingOn(page)).toBe('4')
  await page.getByRole('button', { name: 'Eén stand dichter' }).click()
  await eventually(() => settingOn(page)).toBe('3')
  expect(asked).toEqual([])
  await page.reload()
  await eventually(() => settingOn(page)).toBe('1')
})

it.each([
  ['laptop', laptop],
  ['low laptop', { width: 1366, height: 640 }],
  ['large screen', screen],
  ['tablet', { width: 820, height: 1180, phone: true }],
  ['phone', phone],
])('[W444] the start page on a %s has no violations, and is no wider than its window', async (name, look) => {
  const { page } = await stage.person(stage.url, look)
  await dialOn(page).waitFor()
  await dialOn(page).press('End')
  expect(await violationsOn(page, `start page, ${name}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})
