// Opens every dialog there is, one after the other, on a board or a phone of the facilitator.

import type { Locator, Page } from 'playwright-core'

/** Entries of the menu 'Meer' that open a dialog, as they are in it. */
export const menuDialogs = [
  'Waarden',
  'Kosten',
  'Vrijwilligers',
  'Vragen',
  'Heen-en-weer',
  'Afspraken',
  'Parkeerlijst',
  'Momenten',
  'Wie deed wat',
  'Wat mist er nog',
  'Over deze workshop',
  'Uitnodigen',
  'Partijen',
  'Belang en invloed',
  'Draaiboek',
  'Bekijk als partij',
  'Plan inlezen',
  'Voornamen',
  'Verwijder de workshop',
] as const

/**
 * Calls `look` while each of them is open and at rest. They are opened from script, for what they look like is the question:
 * a hand that waits for a menu to stand still nineteen times takes half a minute.
 */
export async function everyDialog(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const entry of menuDialogs) {
    await click(page.getByRole('button', { name: 'Meer', exact: true }))
    await page.locator('[role=menu]:focus-within').waitFor()
    await click(page.getByRole('menuitem', { name: new RegExp(`^${entry}`) }))
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button').first().waitFor()
    await page.locator('[role=dialog]:focus-within').waitFor()
    await look(entry)
    await page.keyboard.press('Escape')
    // Opened from script it may not have the focus, and then it hears no Escape.
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=dialog] [aria-label^=Sluit]')?.click())
    await dialog.waitFor({ state: 'detached' })
  }
}

function click(button: Locator): Promise<void> {
  return button.evaluate((element) => (element as HTMLElement).click())
}
