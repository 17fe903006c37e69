// A small table for the tasks of the script: a facilitator and a laptop on a low screen, a phone, and the large screen; and how
// they come from one task to another: by the bar of the step alone.

import type { Locator, Page } from 'playwright-core'
import { eventually, type Look, type Person, phone, type Stage } from './browser.ts'
import type { NewWorkshop } from './browserServer.ts'
import type { TaskPlace } from './taskHands.ts'
import { dial } from './workshopPage.ts'

export const low: Look = { width: 1366, height: 640 }

export interface TaskTable {
  readonly workshop: NewWorkshop
  readonly lead: Person & TaskPlace
  readonly noor: Person & TaskPlace
  readonly bram: Person & TaskPlace
  readonly wall: Page
}

/** Noor of the Gemeente has the laptop, Bram of the Bewoners the phone. Case C, unless told otherwise. */
export async function taskTable(stage: Stage, template?: string): Promise<TaskTable> {
  const workshop = await stage.workshop(template)
  const [lead, noor, bram] = await Promise.all([
    stage.facilitator(workshop, low),
    stage.participant(workshop, 'Gemeente', low, 'Noor'),
    stage.participant(workshop, 'Bewoners', phone, 'Bram'),
  ])
  for (const { page } of [lead, noor]) await dial(page, 7).waitFor()
  const wall = await lead.context.newPage()
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await wall.goto(`${stage.url}/w/${workshop.id}/begeleider/bord`)
  await wall.getByRole('contentinfo').waitFor()
  await lead.page.bringToFront()
  return {
    workshop,
    lead: { ...lead, kind: 'laptop' },
    noor: { ...noor, kind: 'laptop' },
    bram: { ...bram, kind: 'phone' },
    wall,
  }
}

/** The task beside the board. */
export function panel(page: Page, task: string): Locator {
  return page.getByRole('complementary', { name: `Taak: ${task}` })
}

/** A step may be called as one of its tasks: then the button says the same twice, and only the panel tells them apart. */
export async function goTo(lead: Page, task: string): Promise<void> {
  const now = lead.getByRole('complementary', { name: /^Taak: / })
  for (let stops = 0; stops < 14 && (await panel(lead, task).count()) === 0; stops++) {
    const before = (await now.count()) > 0 ? await now.getAttribute('aria-label') : ''
    await lead.getByRole('button', { name: /^(Begin met stap 1|Volgende): / }).click()
    await eventually(() => now.getAttribute('aria-label')).not.toBe(before)
  }
  await panel(lead, task).waitFor()
}

/** In between, from the parts of the workshop; in place of what is done in between already. */
export async function together(lead: Page, entry: string, task: string): Promise<void> {
  await lead.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  await lead.getByRole('button', { name: `${entry}, nu met iedereen` }).click()
  const goOn = lead.getByRole('button', { name: `Begin met ${task}` })
  await goOn.or(panel(lead, task)).first().waitFor()
  if (await goOn.isVisible()) await goOn.click()
  await panel(lead, task).waitFor()
}
