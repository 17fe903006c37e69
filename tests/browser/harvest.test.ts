// The end of a workshop on every screen: what was made, what each party does first, and that the plan was decided on.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { crowdedOn, textsBelow } from '../support/projectorSight.ts'
import { button, pressButton, work, write } from '../support/taskHands.ts'
import { goTo, taskTable } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { decideOnPlan } from '../support/workshopPage.ts'

const stage = setStage()

it('[W580] the large screen leads with what was made, and a first step is on it at once', async () => {
  const { lead, bram, wall } = await taskTable(stage)
  await goTo(lead.page, 'Oogst')
  const title = wall.getByRole('heading', { name: 'Dit hebben jullie gemaakt', level: 1 })
  await title.waitFor()
  const sizeOf = (words: string | RegExp) =>
    wall
      .getByText(words)
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  expect(await sizeOf(/^Wat nog mist: \d+ punten\./)).toBeLessThan((await sizeOf('Dit hebben jullie gemaakt')) / 2)
  await wall.getByText('Nog geen eerste stap.').waitFor()
  await write(bram, /^De eerste stap van /, 'de sleutel regelen')
  await pressButton(bram, 'Bewaar als afspraak')
  const step = wall.getByRole('listitem').filter({ hasText: 'de sleutel regelen' })
  await step.getByRole('img', { name: 'Bewoners' }).waitFor()
  await step.getByText('deze week').waitFor()
})

it('[W582] a plan that is decided on stands as the headline on every screen, until it changes', async () => {
  const { lead, noor, bram, wall } = await taskTable(stage)
  await goTo(lead.page, 'Oogst')
  await pressButton(lead, 'Stel het plan vast')
  await decideOnPlan(lead.page)
  await wall.getByRole('heading', { name: 'Het plan staat.', level: 1 }).waitFor()
  await wall.getByText(/^Vastgesteld op .+ om \d\d:\d\d uur\.$/).waitFor()
  for (const place of [lead, noor, bram]) await work(place).getByText('Het plan staat.').waitFor()
  await eventually(() => button(lead, 'Stel het plan vast').count()).toBe(0)
  await write(bram, /^De eerste stap van /, 'de sleutel regelen')
  await pressButton(bram, 'Bewaar als afspraak')
  await wall.getByRole('heading', { name: 'Dit hebben jullie gemaakt', level: 1 }).waitFor()
  await button(lead, 'Stel opnieuw vast…').waitFor()
})

it('[W940] why a knob is where it is stands in the harvest on a phone, and on the large screen while the facilitator shows it', async () => {
  const { lead, noor, bram, wall } = await taskTable(stage)
  await goTo(lead.page, 'Knoppenronde')
  await write(noor, 'Omdat…', 'De ruimte staat er al.')
  await goTo(lead.page, 'Oogst')
  for (const card of ['Onze eerste stap', 'Knoppen', 'Geld', 'Afspraken'])
    await work(bram).getByRole('heading', { name: card, exact: true }).waitFor()
  const why = work(bram).getByRole('list', { name: 'Waarom zo' })
  await why.getByText('Omdat: De ruimte staat er al.').waitFor()
  const onWall = wall.getByText('Omdat: De ruimte staat er al.')
  await wall.getByText('eerste stap', { exact: false }).first().waitFor()
  expect(await onWall.count()).toBe(0)
  await pressButton(lead, 'Toon waarom op het grote scherm')
  await onWall.waitFor()
  expect([...(await textsBelow(wall, 28)), ...(await crowdedOn(wall))]).toEqual([])
  await pressButton(lead, 'Toon wie wat doet op het grote scherm')
  await eventually(() => onWall.count()).toBe(0)
  const bad = [
    ...(await violationsOn(bram.page, 'phone', 'main')),
    ...(await violationsOn(noor.page, 'laptop', 'aside[aria-label^="Taak: "]')),
    ...(await violationsOn(wall, 'wall')),
  ]
  expect(bad).toEqual([])
})
