// Opens every dialog there is, one after the other, on a board or a phone of the facilitator.

import type { Page } from 'playwright-core'
import { chooseFromMenu } from './workshopPage.ts'

/** Entries of the menu 'Meer' that open a dialog, as they stand in it. */
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

/** Calls `look` while each of them is open and at rest. */
export async function everyDialog(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const entry of menuDialogs) {
    await chooseFromMenu(page, 'Meer', entry)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button').first().waitFor()
    await look(entry)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
}
