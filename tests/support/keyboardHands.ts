// Someone with only a keyboard. After every key the focus must be visible, or the test fails.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually } from './browser.ts'
import { focused, inMore } from './workshopPage.ts'

const MOST_TABS = 140

export interface Keyboard {
  /** Presses Tab until what has this role and name has the focus. */
  to(name: RegExp): Promise<void>
  /** As `to`, and then Enter. */
  use(name: RegExp): Promise<void>
  press(...keys: readonly string[]): Promise<void>
  /** Types into what has the focus. */
  type(words: string): Promise<void>
  /** Opens the menu Meer and chooses what begins with this. */
  choose(entry: string): Promise<void>
  /** Gets the focus by itself, because something opened, closed or disappeared. */
  expectAt(name: RegExp): Promise<void>
  expectDialog(name: string | RegExp): Promise<void>
  expectNoDialog(): Promise<void>
}

export function keyboardOf(page: Page): Keyboard {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const to = async (name: RegExp) => {
    const passed: string[] = []
    while (!name.test(passed.at(-1) ?? '')) {
      if (passed.length > MOST_TABS) throw new Error(`Tab did not come to ${name}: ${passed.join(' · ')}`)
      await page.keyboard.press('Tab')
      passed.push(await focused(page))
    }
    expect(await unseenFocus(page), `focus on ${passed.at(-1)} is not seen`).toBeNull()
  }
  const expectAt = async (name: RegExp) => {
    await eventually(() => focused(page)).toMatch(name)
  }
  return {
    to,
    press,
    expectAt,
    use: async (name) => {
      await to(name)
      await press('Enter')
    },
    type: (words) => page.keyboard.type(words),
    choose: async (entry) => {
      if (!inMore.test(entry)) {
        await to(/^button "Onderdelen"/)
        await press('Enter')
        await page.getByRole('dialog', { name: 'Onderdelen' }).waitFor()
        await to(new RegExp(`^button "${entry}`))
        return press('Enter')
      }
      await to(/^button "Meer"/)
      await press('Enter')
      await expectAt(/^menu/)
      await page.keyboard.type(entry.slice(0, 5))
      await expectAt(new RegExp(`^menuitem "${entry}`))
      await press('Enter')
    },
    expectDialog: (name) => page.getByRole('dialog', { name, exact: true }).waitFor(),
    expectNoDialog: () => page.getByRole('dialog').waitFor({ state: 'detached' }),
  }
}

/** Why the focus is not visible; null when it is. A radio is drawn by its label. */
function unseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focus = document.activeElement
    if (!focus || focus === document.body) return 'nothing has it'
    const drawn = focus.matches('input[type=radio]') ? (focus.closest('label') ?? focus) : focus
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'no line round it'
    const { x, y, width, height } = drawn.getBoundingClientRect()
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2)
    return onTop && (drawn.contains(onTop) || onTop.contains(drawn)) ? null : 'something lies over it'
  })
}
