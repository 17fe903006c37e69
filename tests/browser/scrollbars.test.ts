// With scrollbars that take up space, as on Windows and Linux: what fits on the screen has none.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, laptop, screen, setStage } from '../support/browser.ts'
import { chooseFromMenu, dial, sheetButton } from '../support/workshopPage.ts'

const stage = setStage({ scrollbars: true })

/** How much wider and taller the page is than its visible part. */
function beyond(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return [scrollWidth - clientWidth, scrollHeight - clientHeight, window.innerWidth - clientWidth]
  })
}

it('[W386] the board fits its window exactly, without a scrollbar', async () => {
  const workshop = await stage.workshop()
  for (const look of [laptop, screen, { width: 1366, height: 768 }, { width: 1180, height: 820 }]) {
    const { page } = await stage.facilitator(workshop, look)
    await dial(page, 7).waitFor()
    // What comes once the board is there has its place a moment later.
    await eventually(() => beyond(page)).toEqual([0, 0, 0])
    await dial(page, 7).press('Home')
    await dial(page, 7).press('End')
    expect(await beyond(page), `${look.width}×${look.height} after turning`).toEqual([0, 0, 0])
  }
})

it('[W386] on a narrow screen what is read out by itself adds nothing to the page', async () => {
  const look: Look = { width: 700, height: 1000 }
  const { page } = await stage.facilitator(await stage.workshop(), look)
  await page.getByRole('button', { name: 'Inbrengen' }).waitFor()
  const added = await page.evaluate(() => {
    const tall = () => document.documentElement.scrollHeight
    const before = tall()
    for (const one of document.querySelectorAll<HTMLElement>('.sr[aria-live], .sr[role]')) one.remove()
    return before - tall()
  })
  expect(added).toBe(0)
})

it('[W387] the scrollbar of a dialog stays within its round corners, and nothing goes sideways for it', async () => {
  const { page } = await stage.facilitator(await stage.workshop(), { width: 1280, height: 720 })
  const dialog = page.getByRole('dialog')
  const openers = [
    () => sheetButton(page, 5).click(),
    () => chooseFromMenu(page, 'Meer', 'Draaiboek'),
    () => chooseFromMenu(page, 'Meer', 'Heen-en-weer'),
  ]
  for (const open of openers) {
    await open()
    await dialog.waitFor()
    const bar = await dialog.evaluate((element: HTMLElement) => {
      const corner = element.parentElement as HTMLElement
      const { overflow, borderTopRightRadius } = getComputedStyle(corner)
      return {
        takes: element.offsetWidth - element.clientWidth > 4,
        isCut: overflow === 'hidden' && Number.parseFloat(borderTopRightRadius) > 4,
        sideways: element.scrollWidth - element.clientWidth,
      }
    })
    expect(bar).toEqual({ takes: true, isCut: true, sideways: 0 })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
})
