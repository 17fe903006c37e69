// What a whole table sees in a task, and what someone takes home from the last one.

import type { Locator } from 'playwright-core'
import { contentOf } from './browser.ts'
import { press, pressButton, work } from './taskHands.ts'
import { type Cast, type Device, each, seatsOf } from './workshopCast.ts'

/** In the task of everyone who has one. */
export async function everyoneReads(cast: Cast, words: string | RegExp): Promise<void> {
  await each(seatsOf(cast), (device) => work(device).getByText(words).first().waitFor({ state: 'attached' }))
}

/** Which parties chose each of the five settings, from closed to fully open; null while nothing is shown here. */
export async function spreadIn(place: Locator): Promise<readonly string[][] | null> {
  const region = place.getByRole('region', { name: 'Zo koos ieder voor zich' })
  if ((await region.count()) === 0) return null
  return region
    .getByRole('listitem')
    .evaluateAll((columns) =>
      columns.map((column) =>
        [...column.querySelectorAll('[role=img]')].map((token) => token.getAttribute('aria-label') ?? '').sort(),
      ),
    )
}

/** The plan that this person takes home, from the task of the harvest. */
export async function planTaken(device: Device): Promise<object> {
  const { page } = device
  await pressButton(device, 'Neem het plan mee')
  const dialog = page.getByRole('dialog')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(device, dialog.getByRole('button', { name: 'JSON' })),
  ])
  return JSON.parse((await contentOf(download)).toString()) as object
}
