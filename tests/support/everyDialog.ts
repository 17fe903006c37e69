// Opens every dialog, one after the other, on a facilitator's board or phone.

import type { Locator, Page } from 'playwright-core'

/** Parts of the workshop that open a dialog, as they are in the dialog 'Onderdelen'. */
export const parts = [
  'Waarden',
  'Kosten',
  'Vrijwilligers',
  'Vragen',
  'Heen-en-weer',
  'Effecten',
  'Afspraken',
  'Parkeerlijst',
  'Momenten',
  'Wat mist er nog',
  'Over deze workshop',
  'Uitnodigen',
  'Partijen',
  'Belang en invloed',
  'De buurt',
  'Leefvorm',
  'Ideeën',
  'Woordenlijst en feiten',
  'Plan inlezen',
] as const

/** Entries of the menu 'Meer' that open one. */
export const menuDialogs = ['Wie deed wat', 'Bekijk als partij', 'Voornamen', 'Verwijder de workshop'] as const

/**
 * Calls `look` while each of them is open and at rest. They are opened from script, because only their look matters:
 * a hand that waits for a menu to settle nineteen times takes half a minute.
 */
export async function everyDialog(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog')
  const lookAndClose = async (name: string) => {
    await dialog.getByRole('button').first().waitFor()
    await page.locator('[role=dialog]:focus-within').waitFor()
    await dialog.locator('[aria-busy=true]').waitFor({ state: 'detached' })
    await look(name)
    await page.keyboard.press('Escape')
    // Opened from script it may not have the focus, and then it does not receive Escape.
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=dialog] [aria-label^=Sluit]')?.click())
    await dialog.waitFor({ state: 'detached' })
  }
  const openParts = () => click(page.getByRole('button', { name: 'Onderdelen', exact: true }))
  await openParts()
  await lookAndClose('Onderdelen')
  await click(page.getByRole('button', { name: /^Draaiboek, / }))
  await lookAndClose('Draaiboek')
  for (const part of parts) {
    await openParts()
    await click(
      dialog
        .getByRole('listitem')
        .getByRole('button', { name: new RegExp(`^${part}`) })
        .first(),
    )
    await page.getByRole('dialog', { name: 'Onderdelen' }).waitFor({ state: 'detached' })
    await lookAndClose(part)
  }
  for (const entry of menuDialogs) {
    await click(page.getByRole('button', { name: 'Meer', exact: true }))
    await page.locator('[role=menu]:focus-within').waitFor()
    await click(page.getByRole('menuitem', { name: new RegExp(`^${entry}`) }))
    await lookAndClose(entry)
  }
}

function click(button: Locator): Promise<void> {
  return button.evaluate((element) => (element as HTMLElement).click())
}
