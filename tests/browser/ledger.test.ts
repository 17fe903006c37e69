// Work in fte, money for one cost, prices that rise, volunteers' hours, evidence, and the list of what is missing.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { card, chip, chooseFromMenu, coverage, dial, dropPlace, lane, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()

async function twoAtTheTable() {
  const workshop = await stage.workshop()
  const [one, two] = await Promise.all([stage.facilitator(workshop), stage.participant(workshop, 'Gemeente')])
  for (const { page } of [one, two]) await dial(page, 7).waitFor()
  return { workshop, one: one.page, two: two.page }
}

async function press(dialog: Locator, button: string): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click()
}

it('[W66] half an fte is worth € 50.000, pays for the cost it names, and the other screen sees that', async () => {
  const { workshop, one, two } = await twoAtTheTable()
  await card(one, 'V').click()
  await dropPlace(one, 'Gemeente').click()
  const dialog = moneyDialog(one)
  await dialog.getByRole('radio', { name: 'in fte' }).check({ force: true })
  await press(dialog, 'Toevoegen')
  await dialog.getByText('Het aantal is nog leeg. Typ een getal, bijvoorbeeld 0,5.').waitFor()
  await dialog.getByRole('textbox', { name: 'Aantal fte' }).fill('½')
  await dialog
    .getByText(/^Dat is €.50\.000 per jaar\./)
    .first()
    .waitFor()
  await dialog.getByRole('combobox', { name: 'Voor welke kosten' }).selectOption({ label: 'Community builder' })
  expect(await dialog.getByRole('combobox', { name: 'Stuurknop' }).inputValue()).toBe('6')
  await press(dialog, 'Toevoegen')
  await chip(two, /^Bron V, .*50\.000 per jaar/).waitFor()
  const plan = await planOf(stage.url, workshop)
  expect(plan.investments.find(({ effort }) => effort !== null)).toMatchObject({
    amountCents: 5_000_000,
    need: 'nodig-community-builder',
    effort: { unit: 'fte', hundredths: 50, rateCents: 10_000_000 },
  })
})

it('[W66] prices rise only when the table says so, and only for amounts that follow them', async () => {
  const { one, two } = await twoAtTheTable()
  await coverage(two)
    .getByText(/het meest in 2030: €.90\.000/)
    .waitFor()
  await chooseFromMenu(one, 'Meer', 'Over deze workshop')
  const dialog = one.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Prijsstijging in % per jaar' }).fill('dertig')
  await press(dialog, 'Bewaren')
  await dialog.getByRole('alert').waitFor()
  await dialog.getByRole('textbox', { name: 'Prijsstijging in % per jaar' }).fill('10')
  await press(dialog, 'Bewaren')
  await dialog.waitFor({ state: 'detached' })
  // Nothing follows prices yet.
  await coverage(two)
    .getByText(/het meest in 2030: €.90\.000/)
    .waitFor()
  await chooseFromMenu(one, 'Meer', 'Kosten')
  await one
    .getByRole('dialog')
    .getByRole('button', { name: /^Uren vast team/ })
    .click()
  await one.getByRole('checkbox', { name: 'Stijgt mee met de prijzen, 10% per jaar' }).check()
  await press(one.getByRole('dialog'), 'Bewaren')
  await coverage(two)
    .getByText(/het meest in 2030: €.90\.000/)
    .waitFor({ state: 'detached' })
})

it('[W67] volunteers have hours of their own that no total of money knows of', async () => {
  const { one, two } = await twoAtTheTable()
  const total = await lane(two, 'Bewoners').getAttribute('aria-label')
  await chooseFromMenu(one, 'Meer', 'Vrijwilligers')
  const dialog = one.getByRole('dialog')
  await dialog.getByText('Er zijn nog geen uren opgeschreven.').waitFor()
  await press(dialog, 'Voeg uren toe')
  await dialog.getByRole('textbox', { name: 'Wat doen zij?' }).fill('Koffie schenken')
  await dialog.getByRole('textbox', { name: 'Uren per jaar' }).fill('veel')
  await press(dialog, 'Toevoegen')
  await dialog.getByText('Typ een heel aantal uren per jaar, van 1 tot en met 100.000.').waitFor()
  expect(await violationsOn(one, 'hours with a problem')).toEqual([])
  await dialog.getByRole('textbox', { name: 'Uren per jaar' }).fill('1.200')
  await press(dialog, 'Toevoegen')
  await dialog.getByText('Samen 1.200 uur in 2026.').waitFor()
  await two.getByRole('button', { name: 'Heen-en-weer', exact: true }).click()
  await two.getByRole('dialog').getByText('en 1.200 uur van vrijwilligers').waitFor()
  await two.keyboard.press('Escape')
  expect(await lane(two, 'Bewoners').getAttribute('aria-label')).toBe(total)
})

it('[W68] what is missing becomes less as the table fills it in, on both screens, and leads to each place', async () => {
  const { one, two } = await twoAtTheTable()
  await chooseFromMenu(two, 'Meer', 'Wat mist er nog?')
  const list = two.getByRole('dialog', { name: 'Wat mist er nog?' })
  const evidence = list.getByText(/^Zoek bewijs vooraf voor Goed wonen, /)
  await evidence.waitFor()

  await chooseFromMenu(one, 'Meer', 'Waarden')
  const living = one.getByRole('dialog').getByRole('region', { name: 'Goed wonen' })
  await press(living, 'Voeg bewijs toe')
  await press(living, 'Toevoegen')
  await living.getByRole('alert').waitFor()
  await living.getByRole('textbox', { name: 'Wat willen jullie weten?' }).fill('Wat merkten bewoners elders?')
  await living.getByRole('combobox', { name: 'Wie zorgt ervoor?' }).selectOption({ label: 'Corporatie' })
  await press(living, 'Toevoegen')
  await living.getByRole('button', { name: /^Wat merkten bewoners elders\?.*Corporatie · nog zoeken$/ }).waitFor()
  await evidence.waitFor({ state: 'detached' })

  await list.getByRole('button', { name: 'Naar knop 8', exact: true }).last().click()
  await two.getByRole('dialog', { name: /^Samenwerking/ }).waitFor()
})

it('[W68] on a phone the values with their evidence and the missing list fit and have no violations', async () => {
  const { page } = await stage.participant(await stage.workshop(), 'Bewoners', phone)
  await page.getByRole('button', { name: /^Knop 7, / }).waitFor()
  for (const entry of ['Waarden', 'Wat mist er nog?']) {
    await chooseFromMenu(page, 'Meer', entry)
    await page.getByRole('dialog').getByRole('button').first().waitFor()
    expect(await violationsOn(page, `phone, ${entry}`)).toEqual([])
    await eventually(() => sideways(page)).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
})

/** How many pixels of the dialog are beyond the edge of the screen. */
function sideways(page: Page): Promise<number> {
  return page.getByRole('dialog').evaluate((dialog) => {
    const edges = [...dialog.querySelectorAll('*')].map((element) => element.getBoundingClientRect().right)
    return Math.max(0, Math.round(Math.max(...edges) - window.innerWidth))
  })
}
