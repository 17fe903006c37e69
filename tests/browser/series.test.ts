// A series: from the harvest to the next workshop, where a party looks back on a phone and the facilitator sees what came of it.

import { expect, it } from 'vitest'
import { type Person, phone, setStage } from '../support/browser.ts'
import type { NewWorkshop } from '../support/browserServer.ts'
import { pressButton, type TaskPlace, work, write } from '../support/taskHands.ts'
import { goTo, low } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'

const stage = setStage()

it('[W850] from the harvest a next workshop is made; its first task is looking back, a party says what came of its promise on a phone, and the facilitator reads why', async () => {
  const workshop = await stage.workshop()
  const lead: Person & TaskPlace = { ...(await stage.facilitator(workshop, low)), kind: 'laptop' }
  const { page } = lead
  await goTo(page, 'Oogst')
  await pressButton(lead, 'Volgende keer')
  await page.getByRole('dialog', { name: 'Volgende keer' }).waitFor()
  expect(await violationsOn(page, 'next session')).toEqual([])
  const made = page.waitForResponse((response) => response.url().endsWith('/api/workshops'))
  await page.getByRole('button', { name: 'Maak de workshop' }).click()
  const next = { ...workshop, ...((await (await made).json()) as Partial<NewWorkshop>) }
  expect(next.id).not.toBe(workshop.id)
  await page.getByText(/^Het plan van vorige keer staat klaar/).waitFor()
  await goTo(page, 'Terugkijken')
  await page.screenshot({ path: '/tmp/series-lead.png' })

  const bram: Person & TaskPlace = {
    ...(await stage.participant(next, 'Corporatie', phone, 'Bram')),
    kind: 'phone',
  }
  const card = work(bram).getByRole('region', { name: /^Belofte 1 van/ })
  await card.getByText('Later', { exact: true }).tap()
  await write(bram, /^Waarom/, 'De aannemer was ziek.')
  await pressButton(bram, 'Bewaar waarom')
  expect(await violationsOn(bram.page, 'looking back on a phone')).toEqual([])
  await bram.page.screenshot({ path: '/tmp/series-phone.png' })
  await work(lead)
    .getByText(/^Tot nu toe: later 1, nog niet gezegd/)
    .waitFor()
  const wall = await lead.context.newPage()
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await wall.goto(`${stage.url}/w/${next.id}/begeleider/bord`)
  await wall.getByText(/De aannemer was ziek\./).waitFor()
  await wall.screenshot({ path: '/tmp/series-wall.png' })
})
