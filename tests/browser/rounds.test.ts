// A private round at a table: a facilitator, three who choose in private, one of them on a phone.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, saveStatus, sheetButton, standOf } from '../support/workshopPage.ts'

const stage = setStage()

async function table() {
  const workshop = await stage.workshop()
  const lead = (await stage.facilitator(workshop)).page
  const one = (await stage.participant(workshop, 'Gemeente', undefined, 'Noor')).page
  const two = (await stage.participant(workshop, 'Bewoners', undefined, 'Bram')).page
  const mobile = (await stage.participant(workshop, 'Corporatie', phone, 'Ans')).page
  for (const page of [lead, one, two]) await dial(page, 5).waitFor()
  await mobile.getByRole('button', { name: /^Knop 5, / }).waitFor()
  return { lead, one, two, mobile }
}

async function begin(lead: Page, voters = 'Iedere persoon', kind = 'De stand'): Promise<void> {
  await sheetButton(lead, 5).click()
  const sheet = lead.getByRole('dialog')
  await sheet.getByText('Laat ieder voor zich kiezen').click()
  await sheet.getByRole('combobox', { name: 'Waarover?' }).selectOption({ label: kind })
  await sheet.getByRole('combobox', { name: 'Wie kiezen er?' }).selectOption({ label: voters })
  await sheet.getByRole('button', { name: 'Begin de ronde' }).click()
  await sheet.waitFor({ state: 'detached' })
}

async function choose(page: Page, option: string, withName = false): Promise<void> {
  await page.getByRole('button', { name: /^(Kies|Pas je keuze aan)$/ }).click()
  const dialog = page.getByRole('dialog', { name: /^Knop 5/ })
  await dialog.getByRole('radio', { name: option, exact: true }).check({ force: true })
  if (withName) await dialog.getByRole('radio', { name: /^\w+, / }).check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
  await dialog.waitFor({ state: 'detached' })
}

function spread(page: Page): Locator {
  return page.getByRole('dialog').getByRole('region', { name: 'Zo koos ieder voor zich' })
}

/** Its top is on the screen, and at least half of it. */
function inSight(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && (top + bottom) / 2 <= window.innerHeight
  })
}

it('[W282] someone who chooses on two devices, or again after a reload, counts once or is noticed by the facilitator', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const { page: noor, context } = await stage.participant(workshop, 'Gemeente', undefined, 'Noor')
  for (const page of [lead, noor]) await dial(page, 5).waitFor()
  await begin(lead)
  await choose(noor, 'dicht')
  await noor.reload()
  await choose(noor, 'helemaal open')
  await lead.getByText('1 van 1 gekozen').waitFor()
  expect(await lead.getByText('Koos iemand op twee apparaten').count()).toBe(0)

  // On a second device, while the first is still here: nobody can say whether it is somebody else with that name.
  const { page: phoneOfNoor } = await stage.participant(workshop, 'Gemeente', undefined, 'Noor')
  await dial(phoneOfNoor, 5).waitFor()
  await choose(phoneOfNoor, 'ver open')
  await lead.getByText('Er zijn 2 keuzes, en hier is 1 persoon. Koos iemand op twee apparaten').waitFor()

  // Once the first has left, a choice on a third replaces the one made on it.
  await context.close()
  await lead.getByText('1 van 1 gekozen').waitFor()
  const { page: third } = await stage.participant(workshop, 'Gemeente', undefined, 'Noor')
  await dial(third, 5).waitFor()
  await choose(third, 'half open')
  await lead.getByText('2 van 2 gekozen').waitFor()
  await lead.getByText('Er zijn 2 keuzes, en hier is 1 persoon.').waitFor()
})

it('[W73] everyone chooses alone, may change it, keeps it over a reload, and only the facilitator shows it to all', async () => {
  const { lead, one, two, mobile } = await table()
  await begin(lead)
  await lead.getByText('0 van 3 gekozen').waitFor()
  await choose(one, 'helemaal open')
  await choose(two, 'dicht', true)
  await choose(mobile, 'ver open')
  await lead.getByText('3 van 3 gekozen').waitFor()
  await choose(one, 'ver open')
  await one.reload()
  await one.getByRole('button', { name: 'Pas je keuze aan' }).click()
  const mine = one.getByRole('dialog').getByRole('radio', { name: 'ver open', exact: true })
  await eventually(() => mine.isChecked()).toBe(true)
  await one.keyboard.press('Escape')
  expect(await two.getByText(/Zo koos|Noor/).count()).toBe(0)
  expect(await lead.getByText('3 van 3 gekozen').count()).toBe(1)

  await lead.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  for (const page of [lead, one, two]) {
    await page
      .getByRole('button', { name: /^(Kies|Pas je keuze aan|Toon wat is gekozen)$/ })
      .waitFor({ state: 'detached' })
    await sheetButton(page, 5).click()
    await spread(page)
      .getByText('Dicht (Bewoners) en ver open (Corporatie, Gemeente) liggen ver uit elkaar. Wie wil uitleggen waarom?')
      .waitFor()
    // With a name only for those who wanted that.
    await spread(page).getByRole('img', { name: 'Bram, Bewoners' }).waitFor()
    await spread(page).getByRole('img', { name: 'Gemeente', exact: true }).waitFor()
    expect(await spread(page).textContent()).not.toContain('Noor')
  }
  expect(await violationsOn(lead, 'spread on a worksheet')).toEqual([])
})

it('[W322] before choosing one reads what will be seen, and may leave the party out; the knob stays where it is in the meantime', async () => {
  const { lead, one, mobile } = await table()
  const stood = await standOf(lead, 5)
  await begin(lead)
  await mobile.getByRole('button', { name: 'Kies', exact: true }).click()
  const dialog = mobile.getByRole('dialog', { name: /^Knop 5/ })
  await dialog.getByText(/ziet iedereen dit bij jouw keuze\. Ook op het grote scherm\./).waitFor()
  await dialog.getByText(/^Je bent hier nu de enige van Corporatie\./).waitFor()
  expect(await violationsOn(mobile, 'choosing alone on a phone')).toEqual([])
  await dialog.getByRole('radio', { name: 'Zonder partij' }).check({ force: true })
  expect(await dialog.getByText(/^Je bent hier nu de enige/).count()).toBe(0)
  await dialog.getByRole('radio', { name: 'dicht', exact: true }).check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
  await dialog.waitFor({ state: 'detached' })
  await mobile.reload()
  await mobile.getByRole('button', { name: 'Pas je keuze aan' }).click()
  await eventually(() => dialog.getByRole('radio', { name: 'Zonder partij' }).isChecked()).toBe(true)
  await mobile.keyboard.press('Escape')

  for (const page of [lead, one]) {
    await dial(page, 5).press('End')
    await page
      .getByText(/^Over knop 5 loopt een ronde\./)
      .first()
      .waitFor()
    expect(await standOf(page, 5)).toBe(stood)
  }
  await sheetButton(lead, 5).click()
  await lead
    .getByRole('dialog')
    .getByText(/^Over deze knop loopt een ronde\./)
    .first()
    .waitFor()
  expect(await lead.getByRole('button', { name: 'Besluit deze stand' }).count()).toBe(0)
  await lead.keyboard.press('Escape')
  await lead.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  await one.getByRole('button', { name: 'Bekijk', exact: true }).click()
  await spread(one).getByRole('img', { name: 'zonder partij', exact: true }).waitFor()
  await one.keyboard.press('Escape')
  await dial(one, 5).press('End')
  await eventually(() => standOf(lead, 5)).toBe('4')
})

it('[W152] what was chosen is a press away on every screen, until the table decides', async () => {
  const { lead, one, mobile } = await table()
  await begin(lead)
  await choose(one, 'dicht')
  await lead.getByText('1 van 3 gekozen').waitFor()
  await lead.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  for (const page of [lead, one, mobile]) {
    await page.getByText('De keuzes over knop 5 zijn te zien.').waitFor()
    await page.getByRole('button', { name: 'Bekijk', exact: true }).click()
    await eventually(() => inSight(spread(page))).toBe(true)
  }
  expect(await violationsOn(mobile, 'a round that is shown')).toEqual([])
  await mobile.keyboard.press('Escape')
  await lead.getByRole('button', { name: 'Besluit deze stand' }).click()
  await mobile.getByRole('button', { name: 'Bekijk', exact: true }).waitFor({ state: 'detached' })
})

it('[W241] the word that choices are to be seen is put away on one screen, and goes from all when the next step begins', async () => {
  const { lead, one, mobile } = await table()
  await begin(lead)
  await choose(one, 'dicht')
  await lead.getByText('1 van 3 gekozen').waitFor()
  await lead.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  const news = (page: Page) => page.getByText('De keuzes over knop 5 zijn te zien.')
  for (const page of [lead, one, mobile]) await news(page).waitFor()
  await one.getByRole('button', { name: 'Sluiten', exact: true }).click()
  await news(one).waitFor({ state: 'detached' })
  expect(await news(mobile).count()).toBe(1)
  await one.setViewportSize({ width: 700, height: 800 })
  await one.getByRole('navigation').waitFor()
  expect(await news(one).count()).toBe(0)

  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead
    .getByRole('dialog')
    .getByRole('button', { name: /Welkom/ })
    .first()
    .click()
  for (const page of [lead, mobile]) await news(page).waitFor({ state: 'detached' })
  await mobile.reload()
  await mobile.getByRole('navigation').waitFor()
  await mobile.getByRole('region', { name: 'Stap 1 van 8' }).getByText('Tafelcheck.').waitFor()
  expect(await news(mobile).count()).toBe(0)
  await lead.keyboard.press('Escape')
  await sheetButton(lead, 5).click()
  await spread(lead).waitFor()
})

it('[W74] a round that is stopped leaves nothing, and what was open on a screen closes', async () => {
  const { lead, one } = await table()
  await begin(lead, 'Iedere partij samen', 'De richting')
  await one.getByRole('button', { name: 'Kies', exact: true }).click()
  await one.getByRole('dialog').getByRole('radio', { name: 'verder open' }).waitFor({ state: 'attached' })
  expect(await violationsOn(one, 'choosing in a round')).toEqual([])
  await lead.getByRole('button', { name: 'Stop de ronde' }).click()
  await one.getByRole('dialog').waitFor({ state: 'detached' })
  await one.getByText(/^Ronde over knop 5/).waitFor({ state: 'detached' })
  await sheetButton(one, 5).click()
  expect(await spread(one).count()).toBe(0)
})

it('[R349] whose choice for the party a colleague took the place of is told so, by whom, also when that is nobody by name', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const { page: noor } = await stage.participant(workshop, 'Gemeente', undefined, 'Noor')
  const { page: nameless } = await stage.participant(workshop, 'Gemeente')
  for (const page of [lead, noor, nameless]) await dial(page, 5).waitFor()
  await begin(lead, 'Iedere partij samen')
  await choose(noor, 'dicht')
  await choose(nameless, 'helemaal open')
  await noor.getByText('Iemand van Gemeente koos voor jullie partij. Dat telt nu, en jouw keuze niet meer.').waitFor()
  await lead.getByText('1 van 2 gekozen').waitFor()
  await noor.getByRole('button', { name: 'Kies', exact: true }).waitFor()
  await choose(noor, 'half open')
  await nameless.getByText('Noor van Gemeente koos voor jullie partij.').waitFor()
  expect(await noor.getByRole('button', { name: 'Pas je keuze aan' }).count()).toBe(1)
})

it('[W74] in a round offline the choice is not taken, says so, and can be made again', async () => {
  const { lead, one } = await table()
  await begin(lead)
  await one.getByRole('button', { name: 'Kies', exact: true }).click()
  await one.context().setOffline(true)
  const dialog = one.getByRole('dialog', { name: /^Knop 5/ })
  await dialog.getByRole('radio', { name: 'half open' }).check({ force: true })
  await saveStatus(one).filter({ hasText: 'Geen verbinding' }).waitFor()
  const asked: string[] = []
  one.on('request', (request) => request.method() === 'PUT' && asked.push(request.url()))
  await dialog.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
  await one
    .getByText('Je keuze is niet bewaard. Wacht tot je weer verbinding hebt en kies dan opnieuw.')
    .first()
    .waitFor()
  // The network may be back before the live connection is, and then the server would refuse.
  expect(asked).toEqual([])
  await one.context().setOffline(false)
  await eventually(async () => {
    // The earlier choice may close it while this waits for its button.
    if (await dialog.isVisible()) {
      const save = dialog.getByRole('button', { name: 'Bewaar mijn keuze' })
      await save.click({ timeout: 1000 }).catch(() => undefined)
    }
    return lead.getByText('1 van 3 gekozen').count()
  }).toBe(1)
})
