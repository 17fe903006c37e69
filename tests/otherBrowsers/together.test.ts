// Working together across browsers: one worksheet, a private round, a lost connection, a server that is killed, the
// large screen, and files that are exported and imported.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { contentOf, eventually, screen } from '../support/browser.ts'
import { planOf, settingOf } from '../support/browserServer.ts'
import { otherBrowsers } from '../support/otherBrowsers/install.ts'
import { setOtherStage } from '../support/otherBrowsers/otherStage.ts'
import { chooseFromMenu, dial, saveStatus, sheetButton, standOf, undoButton } from '../support/workshopPage.ts'

const HOW = 'Draaien we aan deze knop, en hoe precies?'

describe.each(otherBrowsers)('%s', (kind) => {
  const stage = setOtherStage(kind)

  async function twoPeople() {
    const workshop = await stage.workshop()
    const [{ page: one }, other] = await Promise.all([
      stage.facilitator(workshop),
      stage.otherParticipant(workshop, 'Gemeente', undefined, 'Noor'),
    ])
    for (const page of [one, other.page]) await dial(page, 6).waitFor()
    return { workshop, one, two: other.page, engine: other.engine }
  }

  it('[W365] two people type in one answer at once, and no letter of either is lost', async () => {
    const { one, two } = await twoPeople()
    for (const page of [one, two]) await sheetButton(page, 6).click()
    await answer(one).fill('midden')
    await eventually(() => answer(two).inputValue()).toBe('midden')
    await answer(one).press('End')
    await answer(two).press('Home')
    await Promise.all([one.keyboard.type(' en achter', { delay: 15 }), two.keyboard.type('voor en ', { delay: 15 })])
    for (const page of [one, two]) await eventually(() => answer(page).inputValue()).toBe('voor en midden en achter')
  })

  it('[W365] chooses in a private round, keeps the choice over a reload, and sees what was shown', async () => {
    const { one, two } = await twoPeople()
    await sheetButton(one, 5).click()
    const sheet = one.getByRole('dialog')
    await sheet.getByText('Laat ieder voor zich kiezen').click()
    await sheet.getByRole('button', { name: 'Begin de ronde' }).click()
    await two.getByRole('button', { name: 'Kies', exact: true }).click()
    const dialog = two.getByRole('dialog', { name: /^Knop 5/ })
    await dialog.getByRole('radio', { name: 'ver open', exact: true }).check({ force: true })
    await dialog.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
    await dialog.waitFor({ state: 'detached' })
    await one.getByText('1 van 1 gekozen').waitFor()
    await two.reload()
    await two.getByRole('button', { name: 'Pas je keuze aan' }).click()
    await eventually(() => dialog.getByRole('radio', { name: 'ver open', exact: true }).isChecked()).toBe(true)
    await two.keyboard.press('Escape')
    await one.getByRole('button', { name: 'Toon wat is gekozen' }).click()
    await two.getByRole('button', { name: 'Pas je keuze aan' }).waitFor({ state: 'detached' })
    await sheetButton(two, 5).click()
    await two.getByRole('dialog').getByRole('region', { name: 'Zo koos ieder voor zich' }).waitFor()
  })

  it('[W365] works on offline, says so, closes the page, and merges when the connection is back', async () => {
    const { workshop, one, two, engine } = await twoPeople()
    await says(two, 'Opgeslagen')
    engine.setOffline(true)
    await says(two, 'Geen verbinding')
    await dial(two, 9).press('End')
    await dial(one, 1).press('End')
    await says(one, 'Opgeslagen')
    expect(settingOf(await planOf(stage.url, workshop), 9)).toBe(0)
    engine.setOffline(false)
    await says(two, 'Opgeslagen')
    for (const page of [one, two]) {
      await eventually(async () => [await standOf(page, 9), await standOf(page, 1)]).toEqual(['4', '4'])
    }
  })

  it('[W365] a server that falls while both turn comes back, and nothing that was seen is missing', async () => {
    const { workshop, one, two } = await twoPeople()
    await dial(two, 9).press('End')
    await eventually(() => standOf(one, 9)).toBe('4')
    await stage.server.kill()
    for (const page of [one, two]) await says(page, 'Geen verbinding')
    await dial(two, 2).press('Home')
    await dial(one, 1).press('Home')
    await stage.server.startAgain()
    for (const page of [one, two]) {
      await says(page, 'Opgeslagen')
      await eventually(() => Promise.all([9, 2, 1].map((knob) => standOf(page, knob)))).toEqual(['4', '0', '0'])
    }
    const plan = await planOf(stage.url, workshop)
    expect([9, 2, 1].map((knob) => settingOf(plan, knob))).toEqual([4, 0, 0])
  })

  it('[W365] the large screen shows what the facilitator points at, and changes nothing', async () => {
    const workshop = await stage.workshop()
    const { page: lead } = await stage.facilitator(workshop)
    await dial(lead, 7).waitFor()
    const other = await stage.otherFacilitator(workshop, screen)
    await dial(other.page, 7).waitFor()
    await chooseFromMenu(other.page, 'Meer', 'Groot scherm')
    const board = await other.newWindow()
    await board.getByRole('contentinfo').waitFor()
    await dial(lead, 7).press('Home')
    await board.getByRole('heading', { name: /Organisatie zorg/ }).waitFor()
    expect(await board.getByRole('slider').count()).toBe(0)
  })

  it('[W365] the plan leaves in five forms, and comes into another table unchanged; undo takes it back', async () => {
    const { workshop, one, two } = await twoPeople()
    await dial(one, 9).press('End')
    await eventually(() => standOf(two, 9)).toBe('4')
    const begins = { Word: 'PK', OpenDocument: 'PK', PDF: '%PDF-1.7', Excel: 'PK' }
    for (const [format, begin] of Object.entries(begins)) {
      const content = await exported(two, format)
      expect(content.subarray(0, begin.length).toString(), format).toBe(begin)
    }
    const plan = await exported(two, 'JSON')
    expect(JSON.parse(plan.toString()).knobs[8].setting).toBe(4)
    expect(settingOf(await planOf(stage.url, workshop), 9)).toBe(4)

    const empty = await stage.workshop('leeg')
    const [{ page: watcher }, { page: lead }] = await Promise.all([
      stage.participant(empty, 'Gemeente'),
      stage.otherFacilitator(empty),
    ])
    for (const page of [watcher, lead]) await dial(page, 7).waitFor()
    await chooseFromMenu(lead, 'Meer', 'Plan inlezen')
    await lead
      .getByLabel('Kies een JSON-bestand')
      .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: plan })
    await lead.getByRole('button', { name: 'Vervang het plan' }).click()
    await eventually(() => standOf(watcher, 9)).toBe('4')
    await undoButton(lead).click()
    await eventually(() => standOf(watcher, 9)).toBe('0')
  })
})

function answer(page: Page): Locator {
  return page.getByRole('dialog').getByRole('textbox', { name: HOW })
}

function says(page: Page, words: string): Promise<void> {
  return saveStatus(page).filter({ hasText: words }).waitFor()
}

async function exported(page: Page, format: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), chooseFromMenu(page, 'Exporteren', format)])
  return contentOf(download)
}
