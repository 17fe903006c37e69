// The cast of a whole workshop: a facilitator with the large screen, and six guests of four parties, each on a device
// of their own. Joining, what every device is checked against, and a reload that must cost nobody their place.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually, laptop, type Person, phone, type Stage } from './browser.ts'
import type { NewWorkshop } from './browserServer.ts'
import { type Heard, hearAll, hearWindows } from './workshopHearing.ts'
import { chooseFromMenu, dial, saveStatus, takeSeat } from './workshopPage.ts'

export interface Device {
  readonly name: string
  readonly page: Page
  readonly kind: 'laptop' | 'phone' | 'projector'
  /** Null: has no seat. */
  readonly party: string | null
  /** Everything it received by WebSocket and HTTP since it opened. */
  readonly heard: Heard
}

export interface Guest extends Device, Person {
  readonly kind: 'laptop' | 'phone'
  readonly party: string
}

export interface Cast {
  readonly stage: Stage
  readonly workshop: NewWorkshop
  readonly lead: Device & Person
  readonly board: Device
  readonly noor: Guest
  readonly sam: Guest
  readonly fatma: Guest
  readonly bram: Guest
  readonly ans: Guest
  readonly jan: Guest
}

/** Who sits where, as every screen must show it: two people of one party, two of another, and two alone. */
const table = {
  Corporatie: ['Ans'],
  Gemeente: ['Noor', 'Sam'],
  Zorgorganisatie: ['Jan'],
  'Sociaal werk': [],
  Bewoners: ['Bram', 'Fatma'],
  Zorgkantoor: [],
}

export async function gatherCast(stage: Stage): Promise<Cast> {
  const workshop = await stage.workshop('casus-c')
  const leading = await stage.person('about:blank')
  const lead = { ...leading, name: 'lead', kind: 'laptop', party: null, heard: hearAll(leading.page) } as const
  await lead.page.goto(workshop.links.facilitator)
  await backAtTable(lead)
  const byCode = { ...workshop, way: 'code' } as const
  const byLink = { ...workshop, way: 'link' } as const
  const [board, noor, sam, fatma, bram, ans, jan] = await Promise.all([
    openBoard(lead),
    comeIn(stage, byCode, 'Noor', 'Gemeente', 'laptop'),
    comeIn(stage, byLink, 'Sam', 'Gemeente', 'laptop'),
    comeIn(stage, byCode, 'Fatma', 'Bewoners', 'phone'),
    comeIn(stage, byLink, 'Bram', 'Bewoners', 'laptop'),
    comeIn(stage, byLink, 'Ans', 'Corporatie', 'phone'),
    comeIn(stage, byLink, 'Jan', 'Zorgorganisatie', 'laptop'),
  ])
  return { stage, workshop, lead, board, noor, sam, fatma, bram, ans, jan }
}

/** At the same time, as people do; rejects with the first that fails. */
export async function each<D extends Device>(devices: readonly D[], act: (device: D) => Promise<void>): Promise<void> {
  await Promise.all(devices.map(act))
}

export function guestsOf({ noor, sam, fatma, bram, ans, jan }: Cast): readonly Guest[] {
  return [noor, sam, fatma, bram, ans, jan]
}

/** Everything in front of one person. */
export function seatsOf(cast: Cast): readonly Device[] {
  return [cast.lead, ...guestsOf(cast)]
}

async function comeIn(
  stage: Stage,
  { way, code, links }: NewWorkshop & { readonly way: 'code' | 'link' },
  name: string,
  party: string,
  kind: Guest['kind'],
): Promise<Guest> {
  const person = await stage.person('about:blank', kind === 'phone' ? phone : laptop)
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

async function openBoard({ page, context }: Person): Promise<Device> {
  const heard = hearWindows(context)
  const [board] = await Promise.all([context.waitForEvent('page'), chooseFromMenu(page, 'Meer', 'Groot scherm')])
  await board.setViewportSize({ width: 1920, height: 1080 })
  const device: Device = { name: 'board', kind: 'projector', party: null, page: board, heard }
  await backAtTable(device)
  await page.bringToFront()
  return device
}

/** The table is on this screen, and it did not ask who this is. */
async function backAtTable({ page, kind }: Device): Promise<void> {
  if (kind === 'projector') await page.getByRole('contentinfo').waitFor()
  else if (kind === 'phone') await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor()
  else await dial(page, 7).waitFor()
  expect(await page.getByRole('button', { name: 'Ga aan tafel' }).count()).toBe(0)
}

/** As after a closed lid or a dead battery: same address, same seat, and the table as it is now. */
export async function reload(
  device: Device,
  cast: Cast,
  step: StepName,
  except: readonly Device[] = [],
): Promise<void> {
  const address = device.page.url()
  await device.page.reload()
  await backAtTable(device)
  expect(device.page.url()).toBe(address)
  await seesStep(device, step)
  await everyoneHasTheirSeat(cast, except)
  // With two windows in one browser only the front one comes to rest.
  await cast.lead.page.bringToFront()
}

/**
 * On each screen with a list of people everyone is there, once, with their own party; phones show their own party.
 */
export async function everyoneHasTheirSeat(cast: Cast, except: readonly Device[] = []): Promise<void> {
  const gone = except.map(({ name }) => name)
  const expected = Object.entries(table).map(([party, names]) => [party, names.filter((name) => !gone.includes(name))])
  await each(
    seatsOf(cast).filter((one) => !except.includes(one)),
    async (device) => {
      if (device.kind === 'laptop') await eventually(() => whoSits(device)).toEqual(expected)
      else
        await device.page
          .locator('header')
          // Also behind a dialog, which is all there is for a screen reader.
          .getByRole('img', { name: device.party ?? '', includeHidden: true })
          .first()
          .waitFor()
    },
  )
}

/** [['Gemeente', ['Noor', 'Sam']], …], and (jij) must come after one's own name and no other. */
async function whoSits({ page, name }: Device): Promise<[string, string[]][]> {
  const list =
    (await page
      .locator('header button[title]')
      .filter({ hasText: /^Aan tafel/ })
      .getAttribute('title')) ?? ''
  const me = name === 'lead' ? [] : [name]
  expect([...list.matchAll(/(\w+) \(jij\)/g)].map(([, mine]) => mine)).toEqual(me)
  return list.split('\n').map((line) => {
    const [party = '', names = ''] = line.split(': ')
    const people = names.split(', ').map((one) => one.replace(' (jij)', ''))
    return [party, people.filter((one) => one !== 'niemand').sort()]
  })
}

export const stepNames = [
  'Welkom en tafelcheck',
  'Toekomstbeeld en waarden',
  'Knoppenronde',
  'Routes bekijken',
  'Investeringen',
  'Heen-en-weer',
  'Afspraken',
  'Oogst',
] as const
export type StepName = (typeof stepNames)[number]

/** The facilitator goes to the next step with the step bar, and every connected screen follows. */
export async function goToStep(cast: Cast, step: StepName, except: readonly Device[] = []): Promise<void> {
  await closeDialog(cast.lead)
  const goOn = cast.lead.page.getByRole('button', { name: /^(Begin met stap 1|Volgende): / })
  // Past the other tasks of the step where the table is.
  for (;;) {
    const label = (await goOn.getAttribute('aria-label')) ?? ''
    await goOn.click()
    if (label.endsWith(`: ${step}`)) break
    await eventually(() => goOn.getAttribute('aria-label')).not.toBe(label)
  }
  const along = [cast.board, ...seatsOf(cast)].filter((device) => !except.includes(device))
  await each(along, (device) => seesStep(device, step))
}

async function seesStep({ page, kind }: Device, step: StepName): Promise<void> {
  if (kind === 'projector') await page.getByRole('banner').getByText(step).waitFor()
  // In the page even while a dialog covers it.
  else
    await page
      .getByText(`Stap ${stepNames.indexOf(step) + 1} van ${stepNames.length}: `)
      .first()
      .waitFor({ state: 'attached' })
}

export async function closeDialog({ page }: Device): Promise<void> {
  const dialog = page.getByRole('dialog')
  if ((await dialog.count()) === 0) return
  // Not Escape: the element pressed last may have disappeared from the dialog, and for a frame nothing has the focus.
  await dialog.getByRole('button', { name: 'Sluiten', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

export async function losesLine({ page, context }: Guest): Promise<void> {
  await context.setOffline(true)
  await saveStatus(page).filter({ hasText: 'Geen verbinding. Je werk staat op dit apparaat.' }).waitFor()
}

export async function findsLine({ page, context }: Guest): Promise<void> {
  await context.setOffline(false)
  await saveStatus(page).filter({ hasText: 'Opgeslagen' }).waitFor()
}

/** A power cut at the server, with everyone at the table; each screen says so and reconnects by itself. */
export async function powerCut(cast: Cast): Promise<void> {
  const { server } = cast.stage
  const status = (words: RegExp) => (device: Device) => saveStatus(device.page).filter({ hasText: words }).waitFor()
  const onBoard = cast.board.page.getByText('Geen verbinding. Dit is de laatste stand.')
  await server.kill()
  await each(seatsOf(cast), status(/^Geen verbinding/))
  await onBoard.waitFor()
  await server.startAgain()
  await each(seatsOf(cast), status(/^Opgeslagen$/))
  await onBoard.waitFor({ state: 'detached' })
  await each([cast.board, ...seatsOf(cast)], backAtTable)
  await everyoneHasTheirSeat(cast)
}
