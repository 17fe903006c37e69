// The cast of a whole workshop: a facilitator with the large screen, and six guests of four parties, each on a device
// of their own. Joining, and how the table goes from task to task and every screen with it.

import { expect } from 'vitest'
import { eventually, type Look, laptop, type Person, phone, type Stage, tablet } from './browser.ts'
import type { NewWorkshop } from './browserServer.ts'
import type { TaskPlace } from './taskHands.ts'
import { goTo, low, panel } from './taskTable.ts'
import { type Heard, hearAll, hearWindows } from './workshopHearing.ts'
import { dial, takeSeat } from './workshopPage.ts'

export interface Device extends TaskPlace {
  readonly name: string
  /** Null: has no seat. */
  readonly party: string | null
  /** Everything it received by WebSocket and HTTP since it opened. */
  readonly heard: Heard
}

export interface Guest extends Device, Person {
  readonly kind: 'laptop' | 'tablet' | 'phone'
  readonly party: string
}

export interface Cast {
  readonly stage: Stage
  readonly workshop: NewWorkshop
  readonly lead: Device & Person
  readonly board: Device
  readonly noor: Guest
  readonly jan: Guest
  readonly bram: Guest
  readonly fatma: Guest
  readonly ans: Guest
  readonly sam: Guest
}

/** Who sits where, as every screen must show it: two people of one party, two of another, and two alone. */
const table = {
  Corporatie: ['Ans'],
  Gemeente: ['Noor', 'Sam'],
  Zorgorganisatie: ['Jan'],
  Bewoners: ['Bram', 'Fatma'],
}

const looks: Readonly<Record<Guest['kind'], Look>> = { laptop, tablet, phone }

export async function gatherCast(stage: Stage): Promise<Cast> {
  const leading = await stage.person('about:blank', low)
  const lead = { ...leading, name: 'lead', kind: 'laptop', party: null, heard: hearAll(leading.page) } as const
  await refuseShortcuts(leading)
  const workshop = await makeWorkshop(stage, lead)
  await backAtTable(lead)
  const byCode = { ...workshop, way: 'code' } as const
  const byLink = { ...workshop, way: 'link' } as const
  const [board, noor, jan, bram, fatma, ans, sam] = await Promise.all([
    openBoard(lead),
    comeIn(stage, byCode, 'Noor', 'Gemeente', 'laptop'),
    comeIn(stage, byLink, 'Jan', 'Zorgorganisatie', 'laptop'),
    comeIn(stage, byLink, 'Bram', 'Bewoners', 'tablet'),
    comeIn(stage, byCode, 'Fatma', 'Bewoners', 'phone'),
    comeIn(stage, byLink, 'Ans', 'Corporatie', 'phone'),
    comeIn(stage, byLink, 'Sam', 'Gemeente', 'phone'),
  ])
  return { stage, workshop, lead, board, noor, jan, bram, fatma, ans, sam }
}

/** At the same time, as people do; rejects with the first that fails. */
export async function each<D extends Device>(devices: readonly D[], act: (device: D) => Promise<void>): Promise<void> {
  await Promise.all(devices.map(act))
}

export function guestsOf({ noor, jan, bram, fatma, ans, sam }: Cast): readonly Guest[] {
  return [noor, jan, bram, fatma, ans, sam]
}

/** Everything in front of one person. */
export function seatsOf(cast: Cast): readonly Device[] {
  return [cast.lead, ...guestsOf(cast)]
}

/** Nobody has to look for a tool: the bar of the step and the task itself are enough. Otherwise this page complains. */
async function refuseShortcuts({ context }: Person): Promise<void> {
  await context.addInitScript(() => {
    const look = () => {
      const titles = [...document.querySelectorAll('[role=dialog] h2')].map((title) => title.textContent)
      const opened = titles.includes('Onderdelen') || document.querySelector('[aria-label=Meer][aria-expanded=true]')
      if (opened) console.error('Someone had to open Onderdelen or the menu')
    }
    const how = { subtree: true, childList: true, attributeFilter: ['aria-expanded'] }
    new MutationObserver(look).observe(document, how)
  })
}

/** As someone does who has never seen it: from there on one line leads. */
async function makeWorkshop({ url }: Stage, { page, context }: Person): Promise<NewWorkshop> {
  await page.goto(`${url}/nieuw`)
  await page.getByRole('textbox', { name: 'Hoe heet jullie project?' }).fill('De Linde')
  await page.getByRole('radio', { name: /^Voorbeeld C/ }).check({ force: true })
  const [answer] = await Promise.all([
    page.waitForResponse(`${url}/api/workshops`),
    page.getByRole('button', { name: 'Zet de tafel klaar' }).click(),
  ])
  const made = (await answer.json()) as Omit<NewWorkshop, 'cookie'>
  const cookies = await context.cookies()
  return { ...made, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}

async function comeIn(
  stage: Stage,
  { way, code, links }: NewWorkshop & { readonly way: 'code' | 'link' },
  name: string,
  party: string,
  kind: Guest['kind'],
): Promise<Guest> {
  const person = await stage.person('about:blank', looks[kind])
  await refuseShortcuts(person)
  const guest = { ...person, name, party, kind, heard: hearAll(person.page) }
  const { page } = person
  await page.goto(way === 'link' ? links.participant : stage.url)
  if (way === 'code') {
    await page.getByRole('textbox', { name: 'Doe mee met een code' }).fill(code)
    await page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  }
  await takeSeat(page, party, name)
  await backAtTable(guest)
  return guest
}

/** From the list of what to do before the first step. */
async function openBoard({ page, context }: Person): Promise<Device> {
  const heard = hearWindows(context)
  await page.getByRole('button', { name: /^\d, Open het grote scherm,/ }).click()
  const [board] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open het venster' }).click(),
  ])
  await board.setViewportSize({ width: 1920, height: 1080 })
  const device: Device = { name: 'board', kind: 'projector', party: null, page: board, heard }
  await backAtTable(device)
  await page.bringToFront()
  return device
}

/** The table is on this screen, and it did not ask who this is. */
export async function backAtTable({ page, kind }: Device): Promise<void> {
  if (kind === 'projector') await page.getByRole('contentinfo').waitFor()
  else if (kind === 'phone') await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor()
  else {
    // At the money the table of years is in place of the board.
    const money = page.getByRole('button', { name: 'Bord', exact: true })
    await dial(page, 7).or(money).first().waitFor()
  }
  expect(await page.getByRole('button', { name: 'Ga aan tafel' }).count()).toBe(0)
}

/**
 * On each screen with a list of people everyone is there, once, with their own party; phones show their own party.
 */
export async function everyoneHasTheirSeat(cast: Cast): Promise<void> {
  await each(seatsOf(cast), async (device) => {
    const own = device.page.locator('header').getByRole('img', { name: device.party ?? '', includeHidden: true })
    if (device.kind === 'phone') await own.first().waitFor()
    else await eventually(() => whoSits(device)).toEqual(Object.entries(table))
  })
}

/** [['Gemeente', ['Noor', 'Sam']], …], of the parties with people; and (jij) must come after one's own name and no other. */
async function whoSits({ page, name }: Device): Promise<[string, string[]][]> {
  const list =
    (await page
      .locator('header button[title]')
      .filter({ hasText: /^Aan tafel/ })
      .getAttribute('title')) ?? ''
  const me = name === 'lead' ? [] : [name]
  expect([...list.matchAll(/(\w+) \(jij\)/g)].map(([, mine]) => mine)).toEqual(me)
  const parties = list.split('\n').map((line): [string, string[]] => {
    const [party = '', names = ''] = line.split(': ')
    const people = names.split(', ').map((one) => one.replace(' (jij)', ''))
    return [party, people.filter((one) => one !== 'niemand').sort()]
  })
  return parties.filter(([, people]) => people.length > 0)
}

const stepsOfTasks = {
  Tafelcheck: 'Welkom en tafelcheck',
  'Belang en invloed': 'Welkom en tafelcheck',
  Toekomstbeeld: 'Toekomstbeeld en waarden',
  Waarden: 'Toekomstbeeld en waarden',
  'Waar staan jullie nu?': 'Knoppenronde',
  Knoppenronde: 'Knoppenronde',
  Routes: 'Routes bekijken',
  Geld: 'Investeringen',
  'Heen-en-weer': 'Heen-en-weer',
  Vragen: 'Heen-en-weer',
  Afspraken: 'Afspraken',
  Parkeerlijst: 'Afspraken',
  Oogst: 'Oogst',
} as const
export type TaskName = keyof typeof stepsOfTasks

const stepNames = [...new Set(Object.values(stepsOfTasks))]

/** The facilitator goes on by the bar of the step, and every screen with a line follows. */
export async function goToTask(cast: Cast, task: TaskName): Promise<void> {
  await goTo(cast.lead.page, task)
  await each([cast.board, ...seatsOf(cast)], (device) => seesTask(device, task))
}

/** A step with one task is called as the step. */
function nameOnTop(task: TaskName): string {
  const step = stepsOfTasks[task]
  return Object.values(stepsOfTasks).filter((other) => other === step).length === 1 ? step : task
}

export async function seesTask(device: Device, task: TaskName): Promise<void> {
  const { page, kind } = device
  const step = stepsOfTasks[task]
  if (kind === 'projector') return page.getByRole('banner').getByText(nameOnTop(task), { exact: true }).waitFor()
  // In the page even while a dialog covers it.
  const said = `Stap ${stepNames.indexOf(step) + 1} van ${stepNames.length}: `
  await page.getByText(said).first().waitFor({ state: 'attached' })
  if (kind === 'phone')
    await page
      .locator('nav [aria-current]')
      .filter({ hasText: /^Taak$/ })
      .waitFor()
  else await panel(page, task).waitFor()
}
