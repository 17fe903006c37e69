// A low phone, and one on its side: there the task has the room, and nothing of it lies under anything else of it.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { taskTable } from '../support/taskTable.ts'

const stage = setStage()
const sizes = [
  [375, 553],
  [390, 664],
  [844, 390],
] as const

/**
 * What can be pressed in the task and has something else of it over its middle, wherever the page is scrolled. What scrolls away
 * below the tabs or the top comes back; below the foot of the task it seems not to be there at all.
 */
function coveredByTask(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const found = new Set<string>()
    const page = document.documentElement
    const pressable = main.querySelectorAll('button, a[href], input, select, textarea, summary, [role=slider]')
    for (let top = 0; ; top += 80) {
      window.scrollTo(0, top)
      for (const one of pressable) {
        const seen = one.matches('input[type=radio], input[type=checkbox]') ? (one.closest('label') ?? one) : one
        const { left, top: above, width, height } = seen.getBoundingClientRect()
        const over = document.elementFromPoint(left + width / 2, above + height / 2)
        if (width < 2 || !seen.checkVisibility() || seen.closest('.sr') || !over || !main.contains(over)) continue
        if (!seen.contains(over) && !over.contains(seen))
          found.add(`${seen.getAttribute('aria-label') ?? seen.textContent} under ${over.tagName} ${over.textContent}`)
      }
      if (top + page.clientHeight >= page.scrollHeight) return [...found]
    }
  })
}

it('[W591] in no task at 375×553, 390×664 and 844×390 anything that can be pressed lies under the rest of it', async () => {
  const { lead, bram } = await taskTable(stage)
  const here = lead.page.getByRole('complementary', { name: /^Taak: / })
  const onward = lead.page.getByRole('button', { name: /^(Begin met stap 1|Volgende): / })
  const found: string[] = []
  let stops = 0
  for (; (await onward.count()) > 0; stops++) {
    const before = (await here.count()) > 0 ? await here.getAttribute('aria-label') : ''
    await onward.click()
    await eventually(() => here.getAttribute('aria-label')).not.toBe(before)
    const task = ((await here.getAttribute('aria-label')) ?? '').replace('Taak: ', '')
    const title = await here.locator('h2').first().textContent()
    await eventually(() => bram.page.getByRole('main').locator('h2').first().textContent()).toBe(title)
    for (const [width, height] of sizes) {
      await bram.page.setViewportSize({ width, height })
      found.push(...(await coveredByTask(bram.page)).map((one) => `${task} at ${width}×${height}: ${one}`))
    }
  }
  expect(found).toEqual([])
  // Otherwise this proves nothing.
  expect(stops).toBeGreaterThan(10)
})
