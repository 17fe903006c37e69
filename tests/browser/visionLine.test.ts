// The shared picture of the future is in sight on every screen, and takes nothing from what is there.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, phone, setStage, tablet, upright } from '../support/browser.ts'
import { coveredIn, isInSight, overlapsIn } from '../support/sight.ts'
import { chooseFromMenu, dial } from '../support/workshopPage.ts'

const stage = setStage()
const low: Look = { width: 1366, height: 640 }
const lowPhone: Look = { ...phone, width: 360, height: 640 }

const line = (page: Page) => page.getByRole('button', { name: /^Toekomstbeeld: / })

async function write(page: Page, words: string): Promise<void> {
  await chooseFromMenu(page, 'Meer', 'Over deze workshop')
  await page.getByRole('textbox', { name: /^Toekomstbeeld/ }).fill(words)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

it('[C561] W-08: on a laptop, a tablet, a phone and the large screen it is in sight once there is one, and whole when pressed', async () => {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop, low)
  await dial(lead.page, 1).waitFor()
  await write(lead.page, '')
  await line(lead.page).waitFor({ state: 'detached' })
  const opening = lead.context.waitForEvent('page')
  await chooseFromMenu(lead.page, 'Meer', 'Groot scherm')
  const wall = await opening
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await lead.page.bringToFront()
  const placeOfDial = () => dial(lead.page, 1).evaluate((one) => one.getBoundingClientRect().top)
  const before = await placeOfDial()

  await write(lead.page, 'buren elkaar kennen en helpen')
  await eventually(() => line(lead.page).textContent()).toMatch(/Een plek waar buren elkaar kennen en helpen$/)
  // The board is where it was.
  expect(await placeOfDial()).toBe(before)
  await wall
    .getByRole('banner')
    .getByText(/^In \d{4} is .* een plek waar buren elkaar kennen en helpen$/)
    .waitFor()

  for (const look of [low, tablet, { ...tablet, width: 1024, height: 768 }, upright, phone, lowPhone]) {
    const size = `${look.width}×${look.height}`
    const guest = await stage.participant(workshop, 'Gemeente', look)
    await line(guest.page).waitFor()
    expect(await isInSight(line(guest.page)), size).toBe(true)
    expect(await overlapsIn(guest.page.locator('header').first()), size).toEqual([])
    expect(await coveredIn(guest.page.locator('header').first()), size).toEqual([])
    await line(guest.page).click()
    await guest.page
      .getByRole('dialog')
      .getByText(/^In \d{4} is .* een plek waar buren elkaar kennen en helpen$/)
      .waitFor()
    await guest.context.close()
  }

  await write(lead.page, '')
  await line(lead.page).waitFor({ state: 'detached' })
  await wall.getByText('buren elkaar kennen').waitFor({ state: 'detached' })
})

it('[C562] W-08: however long it is, it leaves the rest of the top of a low laptop where it was', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, low)
  await line(page).waitFor()
  await write(
    page,
    'Iedereen die hier woont kent een buur, weet waar hulp is en doet mee zoals dat bij hem of haar past. '.repeat(4),
  )
  await eventually(() => line(page).textContent()).toMatch(/Iedereen/)
  const top = page.locator('header').first()
  expect(await top.evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBeLessThanOrEqual(0)
  expect(await overlapsIn(top)).toEqual([])
  expect(await coveredIn(page.locator('body'))).toEqual([])
  // That the amounts are made up is still said.
  expect(await isInSight(page.getByText(/^Voorbeeldbedragen/).first())).toBe(true)
})
