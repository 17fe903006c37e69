// What a fresh table ran into: the table goes on under typing hands, a decision that nobody sees or that a tap undoes, and being
// done that a reload takes back. A facilitator, a laptop and a phone.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { isInSight } from '../support/sight.ts'
import { goTo, taskTable } from '../support/taskTable.ts'
import { standOf } from '../support/workshopPage.ts'

const stage = setStage()

async function tableAt(task: string) {
  const { lead, noor, bram } = await taskTable(stage)
  await goTo(lead.page, task)
  return { lead: lead.page, noor: noor.page, bram: bram.page }
}

const large = (page: Page, knob: number) => page.getByRole('slider', { name: new RegExp(`^Grote knop ${knob}: `) })
const mine = (page: Page, knob: number) =>
  page.getByRole('slider', { name: new RegExp(`^Jouw keuze voor knop ${knob}: `) })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const because = (page: Page) => page.getByRole('textbox', { name: 'Omdat…' })

it('[W680] who types while the table goes on is asked to go along where they look, and not to be done with what is over', async () => {
  const { lead, bram } = await tableAt('Tafelcheck')
  await bram.getByRole('textbox', { name: /^Nog iemand/ }).fill('De huisarts')
  // What sends it is in sight too.
  await eventually(() => isInSight(button(bram, 'Zet erbij'))).toBe(true)
  await goTo(lead, 'Belang en invloed')
  const along = button(bram, 'Ga mee')
  await along.waitFor()
  await eventually(() => isInSight(along)).toBe(true)
  expect(await button(bram, 'Ik ben klaar').count()).toBe(0)
  await along.tap()
  await bram.getByRole('heading', { name: 'Belang en invloed' }).waitFor()
  await button(bram, 'Ik ben klaar').waitFor()
})

it('[W681] another knob, or a round, never comes under typing hands: it comes when they leave the field, or ask for it', async () => {
  const { lead, noor } = await tableAt('Knoppenronde')
  await large(noor, 1).waitFor()
  await because(noor).click()
  await noor.keyboard.type('de hal is donker')
  await button(lead, /^Volgende knop: 2,/)
    .first()
    .click()
  await button(noor, 'De begeleider is bij knop 2').waitFor()
  await noor.keyboard.type(' en koud')
  expect(await because(noor).inputValue()).toBe('de hal is donker en koud')
  expect(await large(noor, 1).count()).toBe(1)
  await because(noor).blur()
  await large(noor, 2).waitFor()

  await because(noor).click()
  await noor.keyboard.type('er is plek')
  await button(lead, 'Laat ieder voor zich kiezen').click()
  await button(lead, 'Begin de ronde').click()
  await button(noor, 'De tafel is verder. Ga mee').waitFor()
  await noor.keyboard.type(' genoeg')
  expect(await because(noor).inputValue()).toBe('er is plek genoeg')
  await button(noor, 'De tafel is verder. Ga mee').click()
  await mine(noor, 2).waitFor()
})

it('[W682] a decision is seen on every screen; a turn after it says that it no longer holds, and is taken back', async () => {
  const { lead, noor, bram } = await tableAt('Knoppenronde')
  await button(lead, 'Besluit deze stand').click()
  for (const page of [noor, bram]) await page.getByText('Besloten: half open').waitFor()
  await large(noor, 1).press('ArrowUp')
  await noor.getByText('Over knop 1 was besloten: half open. Dat besluit geldt nu niet meer.').waitFor()
  await bram.getByText('Besloten: half open').waitFor({ state: 'detached' })
  await noor.getByRole('button', { name: 'Ongedaan maken', exact: true }).click()
  await bram.getByText('Besloten: half open').waitFor()
})

it('[W683] after a reveal whoever leads is told that nobody chose where the knob stands, and puts it where they did', async () => {
  const { lead, noor, bram } = await tableAt('Knoppenronde')
  await button(lead, 'Laat ieder voor zich kiezen').click()
  await button(lead, 'Begin de ronde').click()
  for (const page of [noor, bram]) {
    await mine(page, 1).press('End')
    await button(page, 'Ik ben klaar').click()
    await page.getByText(/^Je keuze is bewaard\./).waitFor()
  }
  // The button is gone: the focus is with the sentence that took its place, and not on the board.
  await eventually(() => noor.evaluate(() => document.activeElement?.textContent)).toMatch(/^Je keuze is bewaard\./)
  await button(lead, 'Toon wat is gekozen').click()
  await lead.getByText('Niemand koos half open.').waitFor()
  await button(lead, 'Zet op helemaal open, 2 keer gekozen').click()
  await eventually(() => standOf(noor, 1)).toBe('4')
  await lead.getByText('Niemand koos half open.').waitFor({ state: 'detached' })
  await button(lead, 'Besluit deze stand').click()
  await bram.getByText('Besloten: helemaal open').waitFor()
})

it('[W684] a reload does not take back that I am done', async () => {
  const { lead, bram } = await tableAt('Routes')
  await button(bram, 'Ik ben klaar').tap()
  await lead
    .getByRole('button', { name: /^1 van 2 klaar/ })
    .first()
    .waitFor()
  await bram.reload()
  await bram.getByRole('button', { name: 'Ik ben klaar', pressed: true }).waitFor()
  await lead
    .getByRole('button', { name: /^1 van 2 klaar/ })
    .first()
    .waitFor()
})
