// What goes wrong at every workshop: someone loads the page again, someone is without a line for a while, and the server
// is killed. Each while people work on, and afterwards every device has what the server has.

import { readPlan } from '@draaitafel/shared/document/read.ts'
import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { eventually } from './browser.ts'
import { planOf } from './browserServer.ts'
import {
  backAtTable,
  type Cast,
  type Device,
  each,
  everyoneHasTheirSeat,
  type Guest,
  seatsOf,
  seesTask,
  type TaskName,
} from './workshopCast.ts'
import { updatesOnDevice } from './workshopHearing.ts'
import { saveStatus } from './workshopPage.ts'

interface Trouble {
  /** Has no line from the beginning until the server is there again. */
  readonly away: Guest
  /** Loads the page again while that lasts. */
  readonly reloads: Device
  /** What is done in the meantime, by who is away as well. */
  readonly meanwhile: () => Promise<void>
  /** What is done while there is no server, and nobody has a line. */
  readonly dark: () => Promise<void>
}

/** In a task, and everyone is back in it when this is over. */
export async function trouble(cast: Cast, task: TaskName, { away, reloads, meanwhile, dark }: Trouble): Promise<void> {
  const all = [cast.board, ...seatsOf(cast)]
  await losesLine(away)
  await meanwhile()
  await reload(cast, reloads, task)
  await cast.stage.server.kill()
  await each(all, seesNoLine)
  await dark()
  await cast.stage.server.startAgain()
  await away.context.setOffline(false)
  await each(all, async (device) => {
    await seesLine(device)
    await backAtTable(device)
    await seesTask(device, task)
  })
}

async function losesLine(guest: Guest): Promise<void> {
  await guest.context.setOffline(true)
  await seesNoLine(guest)
}

/** As after a closed lid or a dead battery: same address, same seat, and the table as it is now. */
async function reload(cast: Cast, device: Device, task: TaskName): Promise<void> {
  const address = device.page.url()
  await device.page.reload()
  await backAtTable(device)
  expect(device.page.url()).toBe(address)
  await seesTask(device, task)
  // With two windows in one browser only the front one comes to rest.
  await cast.lead.page.bringToFront()
}

const lastKnown = 'Geen verbinding. Dit is de laatste stand.'

async function seesNoLine({ page, kind }: Device): Promise<void> {
  if (kind === 'projector') await page.getByText(lastKnown).waitFor()
  else await saveStatus(page).filter({ hasText: 'Geen verbinding. Je werk staat op dit apparaat.' }).waitFor()
}

async function seesLine({ page, kind }: Device): Promise<void> {
  if (kind === 'projector') await page.getByText(lastKnown).waitFor({ state: 'detached' })
  else
    await saveStatus(page)
      .filter({ hasText: /^Opgeslagen$/ })
      .waitFor()
}

/** Byte for byte what the server has, on every device; and everyone is at the table, once. */
export async function allHaveThePlan(cast: Cast): Promise<void> {
  const { workshop, stage } = cast
  await each([cast.board, ...seatsOf(cast)], async (device) => {
    await eventually(async () => [device.name, await planOnDevice(device, workshop.id)]).toEqual([
      device.name,
      await planOf(stage.url, workshop),
    ])
  })
  await everyoneHasTheirSeat(cast)
}

async function planOnDevice({ page, kind, name }: Device, workshop: string): Promise<object> {
  const user = kind === 'projector' ? 'projector' : name === 'lead' ? 'facilitator' : 'participant'
  const doc = new Y.Doc()
  for (const update of await updatesOnDevice(page, `draaitafel.${workshop}.${user}`)) Y.applyUpdate(doc, update)
  return toPlanJson(readPlan(doc).plan)
}
