// Keys as people press them: down for a tenth of a second. Playwright releases them at once, which hides what goes
// wrong while a key is down: a menu that loses the focus, a dialog that the same key closes again.

import type { Keyboard, Locator, Page } from 'playwright-core'

/** How long a person holds a key. */
const HELD_MS = 120

/** From here on every `press`, of the keyboard and of locators, lasts as long as a person's. */
export function holdKeys(page: Page): void {
  const keyboard: Keyboard = Object.getPrototypeOf(page.keyboard)
  const locator: Locator = Object.getPrototypeOf(page.locator('body'))
  hold(keyboard)
  hold(locator)
}

const held = Symbol('keys are held')

interface Presses {
  press(key: string, options?: { readonly delay?: number }): Promise<void>
  [held]?: true
}

function hold(presses: Presses): void {
  if (presses[held]) return
  presses[held] = true
  const { press } = presses
  presses.press = function (this: Presses, key, options) {
    // Tab acts when it goes down and starts nothing; walks of hundreds of Tabs need not wait for it to come up.
    return press.call(this, key, key.endsWith('Tab') ? options : { delay: HELD_MS, ...options })
  }
}
