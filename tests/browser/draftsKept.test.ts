// Words half typed in a task survive looking around: other tabs, other items, a folded panel, another shape of the screen.

import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { button, press, pressButton, type TaskPlace, work } from '../support/taskHands.ts'
import { goTo, low, taskTable } from '../support/taskTable.ts'

const stage = setStage()
const FIELDS = 'input[type=text], input:not([type]), input[type=date], textarea'
/** In the order of the script, with what opens their form. */
const tasks = [
  ['Tafelcheck', []],
  ['Toekomstbeeld', []],
  ['Knoppenronde', []],
  ['Geld', []],
  ['Vragen', ['Beantwoord']],
  ['Afspraken', ['bezwaar']],
  ['Parkeerlijst', []],
  ['Oogst', []],
] as const

const fields = (place: TaskPlace): Locator =>
  work(place).locator(
    FIELDS.split(', ')
      .map((one) => `${one}:read-write:visible`)
      .join(),
  )

const typed = (place: TaskPlace): Promise<string[]> =>
  fields(place).evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value))

/** What someone typed last; a date has a form of its own. */
async function fillAll(place: TaskPlace, words: string): Promise<void> {
  for (let at = 0; at < (await fields(place).count()); at++) {
    const field = fields(place).nth(at)
    await field.fill((await field.getAttribute('type')) === 'date' ? '2027-05-01' : `${words} ${at}`)
  }
  await fields(place).last().blur()
}

/** To the next of many and back, where there are many. */
async function pageOnAndBack(place: TaskPlace): Promise<void> {
  const on = button(place, /^(Vraag|Kosten|Afspraak) hierna$/)
  if ((await on.count()) === 0 || (await on.isDisabled())) return
  await press(place, on)
  await pressButton(place, /^(Vraag|Kosten|Afspraak) hiervoor$/)
}

/** Each way to leave the task and come back to it. */
async function lookAround(place: TaskPlace): Promise<void> {
  const { page } = place
  if (place.kind === 'phone') {
    for (const tab of ['Plan', 'Taak']) await page.getByRole('button', { name: tab, exact: true }).tap()
    return
  }
  await pressButton(place, 'Taak inklappen')
  await page.getByRole('button', { name: /^Taak uitklappen/ }).click()
  await work(place).waitFor()
  await page.setViewportSize({ width: phone.width, height: phone.height })
  await page.getByRole('button', { name: 'Taak', exact: true }).waitFor()
  await page.setViewportSize({ width: low.width, height: low.height })
  await work(place).waitFor()
}

it('[W590] in every task half-typed words survive other tabs, other items, a folded panel and a narrow window', async () => {
  const { lead, noor, bram } = await taskTable(stage)
  let count = 0
  for (const [task, opens] of tasks) {
    await goTo(lead.page, task)
    const title = await work(lead).locator('h2').first().textContent()
    for (const place of [noor, bram]) {
      // Who types stays behind, until they go along.
      const along = work(place).getByRole('button', { name: 'Ga mee' })
      const isThere = async () => (await work(place).locator('h2').first().textContent()) === title
      // The table may have come past more tasks than one: then one is asked again.
      await eventually(async () => {
        if ((await along.count()) > 0) await along.click({ timeout: 1_000 }).catch(() => undefined)
        return isThere()
      }).toBe(true)
      for (const name of opens) if ((await button(place, name).count()) > 0) await pressButton(place, name)
      if ((await fields(place).count()) === 0) continue
      await fillAll(place, '2027')
      const before = await typed(place)
      count += before.length
      await pageOnAndBack(place)
      await eventually(() => typed(place)).toEqual(before)
      await lookAround(place)
      await eventually(() => typed(place)).toEqual(before)
    }
  }
  // Otherwise this proves nothing.
  expect(count).toBeGreaterThan(12)
})
