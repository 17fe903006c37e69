// What people do at the table and see there, in the same words for a laptop, a phone and the large screen: a
// worksheet, a private round, what is not covered, what is agreed, and the plan as one screen has it.

import type { Locator, Page } from 'playwright-core'
import { contentOf, eventually } from './browser.ts'
import { closeDialog, type Device, each, type Guest } from './workshopCast.ts'
import {
  chooseFromMenu,
  coverage,
  dial,
  dropPlace,
  fillMoney,
  type Money,
  moneyDialog,
  sheetButton,
} from './workshopPage.ts'

/** From the parts; closes whatever a step opened on this screen first. */
export async function open(device: Device, entry: string): Promise<Locator> {
  const { page } = device
  await closeDialog(device)
  await chooseFromMenu(page, 'Meer', entry)
  const dialog = page.getByRole('dialog', { name: entry })
  await dialog.waitFor()
  return dialog
}

export async function openSheet({ page, kind }: Device, knob: number): Promise<Locator> {
  if (kind === 'phone') {
    await tab(page, 'Knoppen')
    await page.getByRole('button', { name: new RegExp(`^Knop ${knob}, `) }).tap()
    await page.getByRole('button', { name: 'Meer over deze knop' }).tap()
  } else await sheetButton(page, knob).click()
  const sheet = page.getByRole('dialog')
  await sheet.waitFor()
  return sheet
}

export async function tab(page: Page, name: 'Knoppen' | 'Inbrengen' | 'Plan'): Promise<void> {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name }).tap()
}

/** Everyone on a screen of their own sees this knob at this setting. */
export async function everyoneSeesKnob(devices: readonly Device[], knob: number, setting: number): Promise<void> {
  const words = ['dicht', 'op een kier', 'half open', 'ver open', 'helemaal open']
  await each(devices, async ({ page, kind }) => {
    // On the board, even while a worksheet with the same dial covers it.
    if (kind === 'laptop') {
      await eventually(() => dial(page, knob).first().getAttribute('aria-valuenow')).toBe(String(setting))
    } else if (kind === 'phone') {
      await tab(page, 'Knoppen')
      await page.getByRole('button', { name: new RegExp(`^Knop ${knob}, .*${words[setting]}`) }).waitFor()
    } else await page.getByText(`Knop ${knob}: ${words[setting]}`, { exact: true }).waitFor({ state: 'attached' })
  })
}

export async function beginRound(lead: Device, knob: number): Promise<void> {
  const sheet = await openSheet(lead, knob)
  await sheet.getByText('Laat ieder voor zich kiezen').click()
  await sheet.getByRole('button', { name: 'Begin de ronde' }).click()
  await sheet.waitFor({ state: 'detached' })
}

export async function chooseAlone({ page }: Guest, option: string): Promise<void> {
  await page.getByRole('button', { name: 'Kies', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: option, exact: true }).check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Pas je keuze aan' }).waitFor()
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

/** Names of the routes and values that are lit, on a board and on the large screen. */
export async function litOn({ page, kind }: Device): Promise<readonly string[]> {
  const names = page.locator(kind === 'projector' ? 'li[data-on] > b' : 'li[data-lit] > button > span:first-child')
  return (await names.allTextContents()).filter((name) => !/^\d+$/.test(name)).sort()
}

/** Every screen says in these words how much money is missing. */
export async function everyoneReads(devices: readonly Device[], sentence: string): Promise<void> {
  await each(devices, async ({ page, kind }) => {
    if (kind === 'laptop') await coverage(page).getByText(sentence).first().waitFor()
    else if (kind === 'projector') await page.getByRole('heading', { level: 1, name: sentence }).waitFor()
    else {
      await tab(page, 'Plan')
      await page.getByText(sentence).first().waitFor()
    }
  })
}

export async function layCardByTaps({ page }: Guest, source: string, party: string, money: Money): Promise<void> {
  await tab(page, 'Inbrengen')
  await page.getByRole('button', { name: new RegExp(`^Kaart ${source},`) }).tap()
  await dropPlace(page, party).tap()
  await addMoney(page, money)
}

/** Without a mouse: from the card by arrow keys to the lane of this party. */
export async function layCardByKeys({ page }: Guest, source: string, party: string, money: Money): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Kaart ${source},`) }).focus()
  await page.keyboard.press('Enter')
  const there = dropPlace(page, party)
  await there.waitFor()
  // Once around the lanes is enough.
  for (let lanes = 0; lanes < 7; lanes++) {
    await page.keyboard.press('ArrowDown')
    if (await there.evaluate((place) => place === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await addMoney(page, money)
}

async function addMoney(page: Page, money: Money): Promise<void> {
  await fillMoney(moneyDialog(page), money)
  await moneyDialog(page).getByRole('textbox', { name: 'Bedrag' }).press('Enter')
  await moneyDialog(page).waitFor({ state: 'detached' })
}

/** A consent to the only agreement; a reservation and an objection with their reason. */
export async function says({ page }: Device, stance: string, question = '', reason = ''): Promise<void> {
  const agreements = page.getByRole('dialog', { name: 'Afspraken' })
  await agreements.getByRole('button', { name: stance, exact: true }).click()
  if (question === '') return
  await agreements.getByRole('textbox', { name: question }).fill(reason)
  await agreements.getByRole('button', { name: 'Bewaren' }).click()
}

export interface PlanSeen {
  readonly knobs: readonly { readonly number: number; readonly setting: number }[]
  readonly investments: readonly object[]
  readonly agreements: readonly object[]
  readonly consents: readonly object[]
  readonly parked: readonly object[]
  readonly votes: readonly object[]
  readonly workshop: { readonly vision: string }
}

/** The plan as this screen has it: what its owner takes home. */
export async function planOnScreen(device: Device): Promise<PlanSeen> {
  const { page } = device
  await closeDialog(device)
  const [download] = await Promise.all([page.waitForEvent('download'), chooseFromMenu(page, 'Exporteren', 'JSON')])
  return JSON.parse((await contentOf(download)).toString()) as PlanSeen
}
