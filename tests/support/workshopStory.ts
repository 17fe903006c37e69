// What people do in a task and see in it, in the same words beside the board and on a phone.

import type { Locator } from 'playwright-core'
import { contentOf, eventually } from './browser.ts'
import { type Cast, type Device, each, press, seatsOf, work } from './workshopCast.ts'

/** An answer of a task: one of a few words, under the name of what it is about. */
export async function answer(device: Device, about: RegExp, words: string): Promise<void> {
  await press(device, optionOf(device, about).locator('label').getByText(words, { exact: true }))
  await eventually(() => optionOf(device, about).getByRole('radio', { name: words, exact: true }).isChecked()).toBe(
    true,
  )
}

export function optionOf(device: Device, about: RegExp): Locator {
  return work(device).getByRole('group', { name: about })
}

export function button(device: Device, name: string | RegExp): Locator {
  return work(device).getByRole('button', { name, exact: typeof name === 'string' })
}

export async function pressButton(device: Device, name: string | RegExp): Promise<void> {
  await press(device, button(device, name))
}

/** In a field of the task. */
export async function write(device: Device, field: string | RegExp, words: string): Promise<void> {
  await work(device).getByRole('textbox', { name: field }).fill(words)
}

/** The facilitator shows what everyone chose alone. */
export async function showChoices({ lead }: Cast): Promise<void> {
  await pressButton(lead, 'Laat de keuzes zien')
}

/** In the task of everyone who has one. */
export async function everyoneReads(cast: Cast, words: string | RegExp): Promise<void> {
  await each(seatsOf(cast), (device) => work(device).getByText(words).first().waitFor({ state: 'attached' }))
}

/** On to the one of many that says this: the next question, the next agreement. */
export async function pageTo(device: Device, name: string, words: string, way = 'hierna'): Promise<void> {
  const one = work(device).getByRole('region', { name: new RegExp(`^${name} \\d+ van \\d+$`) })
  for (;;) {
    if ((await one.getByText(words).count()) > 0) return
    await pressButton(device, `${name} ${way}`)
  }
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

/** A consent to the agreement in sight; a reservation and an objection with their reason. */
export async function says(device: Device, stance: string, question = '', reason = ''): Promise<void> {
  await pressButton(device, stance)
  if (question !== '') {
    await write(device, question, reason)
    await pressButton(device, 'Bewaren')
  }
  await eventually(() => button(device, stance).getAttribute('aria-pressed')).toBe('true')
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
