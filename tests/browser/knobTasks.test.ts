// The tasks about knobs, walked by the bar alone: where each knob is today, the round along the knobs with a private choice,
// and the way along the routes. A facilitator, a laptop, a phone and the large screen.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { coveredIn, isInSight, overlapsIn } from '../support/sight.ts'
import { goTo, panel, taskTable } from '../support/taskTable.ts'
import { dial, knobRow, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()
async function tableAt(task: string, template?: string) {
  const { workshop, wall, ...people } = await taskTable(stage, template)
  const [lead, noor, bram] = [people.lead.page, people.noor.page, people.bram.page]
  await goTo(lead, task)
  await panel(noor, task).waitFor()
  return { workshop, lead, noor, bram, board: wall }
}

/** What one says oneself, or what who leads sets for the table. */
const today = (page: Page, knob: number) =>
  page.getByRole('slider', { name: new RegExp(`^(Mijn antwoord voor|Voor de tafel) vandaag, knop ${knob}: `) })
const large = (page: Page, knob: number) => page.getByRole('slider', { name: new RegExp(`^Grote knop ${knob}: `) })
const mine = (page: Page, knob: number) =>
  page.getByRole('slider', { name: new RegExp(`^Jouw keuze voor knop ${knob}: `) })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const saidOf = (slider: Locator) => slider.getAttribute('aria-valuetext')

it('[W513] everyone says where a knob is today at their own pace, answers stand side by side, and the facilitator sets one and takes it back', async () => {
  const { workshop, lead, noor, bram, board } = await tableAt('Waar staan jullie nu?', 'leeg')
  const settings = async () => (await planOf(stage.url, workshop)).knobs.map(({ setting }) => setting)
  // Nobody said anything: it is not shut.
  await knobRow(lead, 1).getByText('Nog niet gezet').waitFor()
  expect(await saidOf(dial(lead, 1))).toBe('dicht, nog niet gezet')
  expect(await saidOf(today(noor, 1))).toBe('nog niet gezet')
  await lead.getByText('Nog niemand zei iets over deze knop.').waitFor()

  // By keys alone.
  await today(noor, 1).focus()
  await noor.keyboard.press('ArrowUp')
  await eventually(() => saidOf(today(noor, 1))).toBe('op een kier')
  await button(bram, 'Eén stand verder open').tap()
  await button(bram, 'Eén stand verder open').tap()
  const answers = lead.getByRole('region', { name: 'Zo ziet de tafel het' })
  await answers.getByText('2 van 2 zeiden iets. Er zijn verschillen.').waitFor()
  await answers.getByRole('listitem').nth(1).getByRole('img', { name: 'Gemeente' }).waitFor()
  await answers.getByRole('listitem').nth(2).getByRole('img', { name: 'Bewoners' }).waitFor()
  expect(await settings()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  await button(bram, /^Volgende, en naar knop 2,/).tap()
  await button(bram, 'Weet ik niet').tap()
  await bram.getByRole('list', { name: '2 van 10 knoppen gezet' }).waitFor()

  // What one said is on the device and with the table again after a reload.
  await noor.reload()
  await eventually(() => today(noor, 2).count()).toBe(1)
  await button(noor, /^Vorige knop: 1,/).click()
  await eventually(() => saidOf(today(noor, 1))).toBe('op een kier')
  await answers.getByText('2 van 2 zeiden iets. Er zijn verschillen.').waitFor()

  await button(lead, /^Volgende knop: 2,/).click()
  await answers.getByText('1 van 2 zei iets. 1 × weet ik niet.').waitFor()
  await button(lead, /^Vorige knop: 1,/).click()
  await board.getByRole('region', { name: 'Zo ziet de tafel het' }).getByRole('img', { name: 'Bewoners' }).waitFor()
  await button(lead, 'Zet op half open, 1 antwoord').click()
  await eventually(() => saidOf(dial(noor, 1))).toBe('half open, zoals het was')
  await board.getByText('Half open', { exact: true }).waitFor()
  await lead.getByRole('list', { name: '1 van 10 knoppen gezet' }).waitFor()
  await undoButton(lead).click()
  await knobRow(noor, 1).getByText('Nog niet gezet').waitFor()
})

it('[W514] a knob that the table already turned stays where it is when the facilitator sets where it is today', async () => {
  const { lead, noor } = await tableAt('Waar staan jullie nu?')
  expect(await standOf(lead, 1)).toBe('2')
  expect(await saidOf(today(noor, 1))).toBe('op een kier, zo staat hij in het plan')
  await today(lead, 1).focus()
  await lead.keyboard.press('Home')
  await eventually(() => saidOf(dial(noor, 1))).toBe('half open, was dicht')
  expect(await standOf(noor, 1)).toBe('2')
  // What stands there can be said to be right.
  await button(noor, /^Klopt zo, en naar knop 2,/).click()
  await noor.getByRole('list', { name: '1 van 10 knoppen gezet' }).waitFor()
})

it('[W515] the round goes knob by knob: everyone is where the facilitator is, chooses alone and keeps it over a reload, sees what was chosen, and the table decides', async () => {
  const { workshop, lead, noor, bram, board } = await tableAt('Knoppenronde')
  await button(lead, /^Volgende knop: 2,/)
    .first()
    .click()
  for (const page of [lead, noor, bram]) await large(page, 2).waitFor()
  await board.getByRole('heading', { name: /^2 / }).waitFor()
  // Elsewhere on one's own, and back.
  await button(noor, /^Volgende knop: 3,/).click()
  await large(noor, 3).waitFor()
  await button(noor, 'De begeleider is bij knop 2').click()
  await large(noor, 2).waitFor()

  await lead.getByText('Laat ieder voor zich kiezen').click()
  await button(lead, 'Begin de ronde').click()
  await lead.getByText('0 van 2 gekozen').waitFor()
  for (const page of [noor, bram]) {
    await page.getByText('Nu ziet alleen jij dit, straks iedereen').waitFor()
    await page.getByText('Straks is je partij te zien, je naam niet.').waitFor()
    // Said in one place.
    expect(await button(page, 'Kies').count()).toBe(0)
  }
  await mine(noor, 2).focus()
  await noor.keyboard.press('End')
  await eventually(() => saidOf(mine(noor, 2))).toBe('helemaal open, nu half open')
  await noor.getByRole('textbox', { name: 'Omdat…' }).fill('het begint met een plek')
  await noor.reload()
  await eventually(() => saidOf(mine(noor, 2))).toBe('helemaal open, nu half open')
  expect(await standOf(noor, 2)).toBe('2')
  expect(await noor.getByRole('textbox', { name: 'Omdat…' }).inputValue()).toBe('het begint met een plek')
  await button(noor, 'Ik ben klaar').click()
  await noor.getByText(/^Je keuze is bewaard\./).waitFor()
  await lead.getByText('1 van 2 gekozen').waitFor()
  await mine(noor, 2).press('ArrowDown')
  await button(noor, 'Bewaar mijn nieuwe keuze').click()
  await noor.getByText(/^Je keuze is bewaard\./).waitFor()
  await mine(bram, 2).press('Home')
  await button(bram, 'Ik ben klaar').tap()
  await lead.getByText('2 van 2 gekozen').waitFor()
  for (const page of [lead, board]) expect(await page.getByText(/het begint met een plek|Zo koos/).count()).toBe(0)
  expect(await planOf(stage.url, workshop)).toMatchObject({ votes: [], rounds: [] })

  await button(lead, 'Toon wat is gekozen').click()
  for (const page of [lead, noor, bram, board]) {
    const columns = page.getByRole('region', { name: 'Zo koos ieder voor zich' }).getByRole('listitem')
    await columns.nth(0).getByRole('img', { name: 'Bewoners' }).waitFor()
    await columns.nth(3).getByRole('img', { name: 'Gemeente' }).waitFor()
  }
  await button(noor, 'Deel mijn omdat').click()
  await eventually(() => lead.getByRole('textbox', { name: 'Omdat…' }).inputValue()).toContain(
    'het begint met een plek',
  )
  expect(await button(noor, 'Deel mijn omdat').count()).toBe(0)

  await large(noor, 2).press('ArrowUp')
  await eventually(() => standOf(lead, 2)).toBe('3')
  await button(lead, 'Besluit deze stand').click()
  for (const page of [lead, noor]) {
    await page.getByRole('region', { name: 'Zo koos ieder voor zich' }).waitFor({ state: 'detached' })
  }
  await button(lead, 'Volgende knop: 3 Financiering ruimte').click()
  for (const page of [noor, bram]) await large(page, 3).waitFor()
})

it('[W570] what the facilitator is asked before a round or a lock opens in sight, and lies over nothing', async () => {
  const { lead } = await tableAt('Knoppenronde', 'leeg')
  const part = panel(lead, 'Knoppenronde')
  await button(lead, 'Laat ieder voor zich kiezen').click()
  await eventually(() => isInSight(button(lead, 'Begin de ronde'))).toBe(true)
  await eventually(() => isInSight(lead.getByRole('combobox', { name: 'Wie kiezen er?' }))).toBe(true)
  expect([...(await overlapsIn(part)), ...(await coveredIn(part))]).toEqual([])
  await button(lead, 'Zet vast: knop 1').click()
  await lead
    .getByRole('textbox', { name: /^Waarom/ })
    .last()
    .waitFor()
  expect([...(await overlapsIn(part)), ...(await coveredIn(part))]).toEqual([])
})

it('[W572] a knob that nobody set is nowhere called shut, and to shut it is a choice of its own, on the board, on a phone and alone', async () => {
  const { workshop, lead, noor, bram, board } = await tableAt('Waar staan jullie nu?', 'leeg')
  await button(bram, 'Zet op dicht').tap()
  await bram.getByRole('list', { name: '1 van 10 knoppen gezet' }).waitFor()
  expect(await saidOf(today(bram, 1))).toBe('dicht')
  await goTo(lead, 'Knoppenronde')
  const part = panel(noor, 'Knoppenronde')
  await button(lead, /^Volgende knop: 2,/)
    .first()
    .click()
  await large(noor, 2).waitFor()
  await large(bram, 2).waitFor()
  await board.getByText('Er loopt nog geen pad.').waitFor()
  for (const place of [part, board.getByRole('main'), bram.getByRole('main')]) {
    await eventually(() => place.getByText('Nog niet gezet').count()).toBeGreaterThan(0)
    expect(await place.getByText(/is dicht|Waarom blijft|Dicht:/).count()).toBe(0)
  }
  await button(noor, 'Zet op dicht').click()
  for (const page of [lead, bram]) await page.getByText('Waarom blijft deze knop dicht?').waitFor()
  await eventually(async () => (await planOf(stage.url, workshop)).knobs[1]?.setting).toBe(0)
  await board.getByText('Dicht: er loopt nu geen pad.').waitFor()
  // Alone it is the same: nothing is chosen before somebody chooses.
  await button(lead, /^Volgende knop: 3 /).click()
  await button(lead, 'Laat ieder voor zich kiezen').click()
  await button(lead, 'Begin de ronde').click()
  await mine(bram, 3).waitFor()
  expect(await button(bram, 'Ik ben klaar').isDisabled()).toBe(true)
  await button(bram, 'Zet op dicht').tap()
  await button(bram, 'Ik ben klaar').tap()
  await lead.getByText('1 van 2 gekozen').waitFor()
})

it('[W516] along the routes a value is followed back to the knobs that are shut, for everyone, and the large screen goes along', async () => {
  const { lead, noor, bram, board } = await tableAt('Routes')
  for (const page of [noor, bram]) await page.getByText(/^Wijs een waarde of een route aan\./).waitFor()
  const value = (page: Page) => button(page, /^Volg terug: Werkplezier/)
  await value(lead).focus()
  await lead.keyboard.press('Enter')
  const way = (page: Page) => page.getByRole('region', { name: 'Werkplezier', exact: true })
  for (const page of [lead, noor, bram]) {
    await way(page).getByText('Eén knop op deze weg staat niet open:').waitFor()
    await way(page).getByText('Open hem, en er komt 1 pad bij.').waitFor()
  }
  await eventually(() => board.locator('li[data-on] > b').allTextContents()).toContain('Werkplezier')
  await dial(noor, 9).focus()
  await dial(noor, 9).press('ArrowUp')
  await way(lead)
    .getByText(/Alle knoppen op weg naar Werkplezier staan open\./)
    .waitFor()
  await button(lead, 'Laat los').click()
  await eventually(() => board.locator('li[data-on] > b').count()).toBe(0)
  await bram.getByText(/^Wijs een waarde of een route aan\./).waitFor()
})
