// The names on the screen as locators, and the few helpers that every browser test begins with.

import type { Locator, Page } from 'playwright-core'

export interface WorkshopLinks {
  readonly facilitator: string
  readonly participant: string
  readonly reader: string
  readonly viewer: string
}

export async function takeSeat(page: Page, party: string, name = ''): Promise<void> {
  const seats = page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' })
  await seats.getByRole('radio', { name: party, exact: true }).check({ force: true })
  await page.getByRole('textbox', { name: 'Je voornaam' }).fill(name)
  await page.getByRole('button', { name: 'Ga aan tafel' }).click()
}

export function dial(page: Page, knob: number): Locator {
  return page.getByRole('slider', { name: new RegExp(`^Knop ${knob}, `) })
}

/** The row of a knob on the board, with its words and its two buttons. */
export function knobRow(page: Page, knob: number): Locator {
  return page.getByRole('listitem').filter({ has: dial(page, knob) })
}

export function furtherOpen(page: Page, knob: number): Locator {
  return stepButton(page, knob, 'Eén stand verder open')
}

export function furtherShut(page: Page, knob: number): Locator {
  return stepButton(page, knob, 'Eén stand dichter')
}

function stepButton(page: Page, knob: number, name: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^Knop ${knob}, `) }).getByRole('button', { name })
}

export function standOf(page: Page, knob: number): Promise<string | null> {
  return dial(page, knob).getAttribute('aria-valuenow')
}

export function card(page: Page, source: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^Kaart ${source},`) })
}

export function lane(page: Page, party: string): Locator {
  return page
    .getByRole('list', { name: 'Partijen en wat ze inbrengen' })
    .getByRole('listitem', { name: new RegExp(`^${party},`) })
}

/** The place to put a card, while one is picked up. */
export function dropPlace(page: Page, party: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^Leg hier neer bij ${party}`) })
}

/** What opens the sheet of a knob on the board. */
export function sheetButton(page: Page, knob: number): Locator {
  return page.getByRole('button', { name: new RegExp(`^Knop ${knob},.* blad openen`) })
}

/** An investment in a lane or list; the name holds source, label, amount and years. */
export function chip(page: Page, name: RegExp): Locator {
  return page.getByRole('button', { name })
}

export function undoButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Ongedaan maken/ })
}

/** Role and name of the focused element, as a screen reader has it: 'button "Kaart II, Wmo-geld ombuigen"'. */
export async function focused(page: Page): Promise<string> {
  const focus = page.locator(':focus')
  if ((await focus.count()) === 0) return 'nothing'
  const [first = ''] = (await focus.ariaSnapshot()).split('\n')
  return first.replace(/^- '?/, '')
}

export function saveStatus(page: Page): Locator {
  return page.getByRole('status').filter({
    hasText:
      /^(Opgeslagen|Bewaart…|Bijgewerkt|Nog niet opgeslagen|Geen verbinding|Geen live-verbinding|Pauze\. Je laatste)/,
  })
}

export function coverage(page: Page): Locator {
  return page.getByRole('region', { name: 'Dekking per jaar' })
}

/** The contents of 'Meer'; everything else that can be opened is in the dialog 'Onderdelen'. */
export const inMore =
  /^(Groot scherm|Bekijk als partij|Wie deed wat|Pauzeer de tafel|Voornamen|Andere plek|Verlaat de tafel|Verwijder)/

/** An entry of a menu. Of 'Meer' also a part of the workshop, wherever that is opened from. */
export async function chooseFromMenu(page: Page, menu: string, entry: string): Promise<void> {
  if (menu === 'Meer' && !inMore.test(entry)) return openPart(page, entry)
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${entry}`) }).click()
}

/** From the dialog of all parts. */
export async function openPart(page: Page, part: string): Promise<void> {
  // Of a facilitator that part is a page; the steps of today are behind the bar of the step.
  const rail = page.getByRole('button', { name: /^Draaiboek, / })
  // Where there is one, it is there when this is.
  await page.getByRole('button', { name: 'Onderdelen', exact: true }).waitFor()
  if (part === 'Draaiboek' && (await rail.count()) > 0) return rail.click()
  await page.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  const parts = page.getByRole('dialog', { name: 'Onderdelen' })
  await parts
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${part}`) })
    .first()
    .click()
  await parts.waitFor({ state: 'detached' })
}

export interface Money {
  readonly amount?: string
  readonly per?: 'per jaar' | 'eenmalig'
  readonly from?: string
  readonly until?: string
  /** As it is in the list, '6. Gemeenschapsvorming'. */
  readonly knob?: string
}

export function moneyDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Investering', exact: true })
}

/** Fills in the given fields, in the order of the form. */
export async function fillMoney(dialog: Locator, { amount, per, from, until, knob }: Money): Promise<void> {
  if (amount !== undefined) await dialog.getByRole('textbox', { name: 'Bedrag' }).fill(amount)
  if (per) await dialog.getByText(per, { exact: true }).click()
  if (from !== undefined) await dialog.getByRole('textbox', { name: 'Van', exact: true }).fill(from)
  if (until !== undefined) await dialog.getByRole('textbox', { name: 'Tot en met' }).fill(until)
  if (knob) await dialog.getByRole('combobox', { name: 'Stuurknop' }).selectOption({ label: knob })
}

/** In the dialog that asks first: the plan has nobody who leads it, so it needs a reason too. */
export async function decideOnPlan(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Stellen jullie dit plan vast?' })
  await dialog.getByLabel('Er is nog geen trekker. Waarom niet?').fill('Dat kiest het bestuur.')
  await dialog.getByRole('button', { name: 'Stel het plan vast' }).click()
}
