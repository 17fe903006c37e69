// Where the value of money lands and whether it weighs up, walked by the bar: a facilitator, a laptop, a phone and the large screen.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { crowdedOn } from '../support/projectorSight.ts'
import { answer, button, pressButton, work } from '../support/taskHands.ts'
import { goTo, taskTable, together } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu } from '../support/workshopPage.ts'

const stage = setStage()
const TASK = 'Waar landt het?'

it('[W670] C-22, C-31: what one says of an investment is on every screen, and the wall shows who pays against where it lands', async () => {
  const { workshop, lead, noor, bram, wall } = await taskTable(stage)
  await goTo(lead.page, 'Geld')
  await together(lead.page, TASK, TASK)
  await wall.getByRole('heading', { name: 'Nog bij geen investering is gezegd waar de waarde landt.' }).waitFor()

  await answer(noor, /^Waar landt de waarde vooral/, 'Zorg')
  await answer(noor, /^Weegt de waarde voor Gemeente er tegenop/, 'Weet ik niet')
  await eventually(async () =>
    (await planOf(stage.url, workshop)).investments
      .filter(({ lands }) => lands !== null)
      .map(({ party, lands, weighs, takes }) => ({ party, lands, weighs, takes })),
  ).toEqual([{ party: 'gemeente', lands: 'zorg', weighs: 'twijfel', takes: null }])
  await answer(bram, /^Waar landt de waarde vooral/, 'Welzijn')

  const heading = wall.getByRole('heading', { level: 1 })
  await eventually(() => heading.textContent()).toMatch(/^Alle €.* in een ander domein dan dat van wie betaalt\.$/)
  const row = wall.getByRole('row', { name: /^(GE ?)?Gemeente/ })
  await eventually(() => row.getByRole('cell').nth(2).textContent()).toMatch(/€/)
  expect(await crowdedOn(wall)).toEqual([])
  await work(bram).locator('summary').last().click()
  for (const { page } of [lead, noor, bram]) expect(await violationsOn(page, 'where it lands')).toEqual([])
  expect(await violationsOn(wall, 'where it lands, large')).toEqual([])
})

it('[W671] C-29: money waits for a value on every screen; who leads may pass, and the log says so', async () => {
  const { workshop, lead, noor, bram, wall } = await taskTable(stage, 'casus-a')
  await goTo(lead.page, 'Geld')
  const first = 'Eerst de waarde: voor wie doen jullie dit, en waarom?'
  for (const place of [lead, noor, bram]) await work(place).getByText(first).waitFor()
  // Its costs stay on the large screen: what is in the plan is not hidden from the room.
  await wall.getByRole('heading', { level: 1, name: /ontbreekt|€/ }).waitFor()
  expect(await button(noor, 'Toch eerst over geld').count()).toBe(0)
  for (const { page } of [lead, bram]) expect(await violationsOn(page, 'a value first')).toEqual([])

  await pressButton(lead, 'Toch eerst over geld')
  for (const { page } of [lead, noor, bram]) await page.getByRole('region', { name: /^Kosten 1 van / }).waitFor()
  await eventually(async () => (await planOf(stage.url, workshop)).workshop).toMatchObject({ moneyFirst: true })
  await chooseFromMenu(noor.page, 'Meer', 'Wie deed wat')
  await noor.page.getByText(/begon met geld voordat er een waarde was genoemd/).waitFor()
})
