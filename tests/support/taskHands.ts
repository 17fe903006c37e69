// What people do in a task, in the same words beside the board and on a phone.

import type { Locator, Page } from 'playwright-core'
import { eventually } from './browser.ts'

/** A screen with a task on it. */
export interface TaskPlace {
  readonly page: Page
  readonly kind: 'laptop' | 'tablet' | 'phone' | 'projector'
}

/** Where the task is: beside the board, or all of a phone. */
export function work({ page, kind }: TaskPlace): Locator {
  return kind === 'phone' ? page.getByRole('main') : page.getByRole('complementary', { name: /^Taak: / })
}

/** With a finger where there is no mouse. */
export async function press({ kind }: TaskPlace, what: Locator): Promise<void> {
  await (kind === 'phone' || kind === 'tablet' ? what.tap() : what.click())
}

export function button(place: TaskPlace, name: string | RegExp): Locator {
  return work(place).getByRole('button', { name, exact: typeof name === 'string' })
}

export async function pressButton(place: TaskPlace, name: string | RegExp): Promise<void> {
  await press(place, button(place, name))
}

/** In a field of the task. */
export async function write(place: TaskPlace, field: string | RegExp, words: string): Promise<void> {
  await work(place).getByRole('textbox', { name: field }).fill(words)
}

/** An answer of a task: one of a few words, under the name of what it is about. */
export async function answer(place: TaskPlace, about: RegExp, words: string): Promise<void> {
  await press(place, optionOf(place, about).locator('label').getByText(words, { exact: true }))
  await eventually(() => optionOf(place, about).getByRole('radio', { name: words, exact: true }).isChecked()).toBe(true)
}

export function optionOf(place: TaskPlace, about: RegExp): Locator {
  return work(place).getByRole('group', { name: about })
}

/** Of a party: interest and influence. */
export async function placeParty(place: TaskPlace, party: string, interest: string, influence: string): Promise<void> {
  await pressButton(place, new RegExp(`^${party}, `))
  await answer(place, /^Belang/, interest)
  await answer(place, /^Invloed/, influence)
  await button(place, new RegExp(`^${party}, geplaatst: `)).waitFor()
}

/** On to the one of many that says this: the next question, the next agreement. */
export async function pageTo(place: TaskPlace, name: string, words: string, way = 'hierna'): Promise<void> {
  const one = work(place).getByRole('region', { name: new RegExp(`^${name} \\d+ van \\d+$`) })
  for (;;) {
    if ((await one.getByText(words).count()) > 0) return
    await pressButton(place, `${name} ${way}`)
  }
}

/** A consent to the agreement in sight; a reservation and an objection with their reason. */
export async function says(place: TaskPlace, stance: string, question = '', reason = ''): Promise<void> {
  await pressButton(place, stance)
  if (question !== '') {
    await write(place, question, reason)
    await pressButton(place, 'Bewaren')
  }
  await eventually(() => button(place, stance).getAttribute('aria-pressed')).toBe('true')
}

/** Residents say first that it is money, and choose a card themselves. */
export async function giveMoney(place: TaskPlace): Promise<void> {
  await work(place)
    .getByRole('region', { name: /^Kosten / })
    .first()
    .waitFor()
  if ((await optionOf(place, /^Wat brengen jullie in/).count()) === 0) return
  await answer(place, /^Wat brengen jullie in/, 'geld')
  await work(place).getByRole('combobox', { name: 'Onze kaart' }).selectOption('VIII')
}

/** For the cost in sight, of one's own party. */
export async function lay(place: TaskPlace, amount: string): Promise<void> {
  await giveMoney(place)
  await write(place, /^Hoeveel/, amount)
  await pressButton(place, 'Leg neer')
  await eventually(() =>
    work(place)
      .getByRole('textbox', { name: /^Hoeveel/ })
      .inputValue(),
  ).toBe('')
}

/** The facilitator shows what everyone chose alone. */
export async function showChoices(lead: TaskPlace): Promise<void> {
  await pressButton(lead, 'Laat de keuzes zien')
}
