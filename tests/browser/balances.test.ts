// The four balances: what one person names for a party changes the sheet that another has open, at once, and every
// part leads to where it is decided.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, laptop, phone, screen, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, focused, saveStatus, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()

async function openBalances(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Heen-en-weer', exact: true }).click()
  return page.getByRole('dialog', { name: 'Heen-en-weer' })
}

function balance(dialog: Locator, name: string): Locator {
  return dialog.getByRole('region', { name })
}

async function twoPeople() {
  const workshop = await stage.workshop()
  const [one, two] = await Promise.all([stage.facilitator(workshop), stage.participant(workshop, 'Sociaal werk')])
  await dial(one.page, 7).waitFor()
  await dial(two.page, 7).waitFor()
  return { workshop, one: one.page, two: two.page }
}

it('[W54] a value that one person names for a party shows on the other’s sheet, and the question about it disappears', async () => {
  const { workshop, one, two } = await twoPeople()
  const parties = balance(await openBalances(one), 'Partij en partij')
  await parties.getByText('Wat levert het op voor Sociaal werk?').waitFor()
  const theirs = balance(await openBalances(two), 'Partij en partij')
  await theirs.getByRole('button', { name: 'Waarden: voor wie?' }).click()
  const joy = two.getByRole('dialog', { name: 'Waarden: voor wie?' }).getByRole('region', { name: 'Werkplezier' })
  await joy.getByRole('combobox', { name: 'Hoe sterk telt dit voor Sociaal werk?' }).selectOption({ label: 'veel' })
  await joy
    .getByRole('combobox', { name: 'Wanneer merkt Sociaal werk dit?' })
    .selectOption({ label: 'na een paar jaar' })
  await parties.getByText('Zorgkantoor krijgt iets en zit niet aan tafel. Klopt dat beeld?').waitFor()
  const row = parties.getByRole('row', { name: /^Sociaal werk/ })
  await eventually(() => row.textContent()).toContain('Werkplezier (na een paar jaar)')
  const aim = { coreValue: 'werkplezier', party: 'sociaal-werk', strength: 'veel', arrival: 'jaren' }
  await eventually(async () => (await planOf(stage.url, workshop)).aims).toContainEqual(aim)
  await two.keyboard.press('Escape')
  await two.getByRole('button', { name: 'Ongedaan maken: wanneer een waarde komt' }).click()
  await two.getByRole('button', { name: 'Ongedaan maken: waarde voor een partij' }).click()
  await parties.getByText('Wat levert het op voor Sociaal werk?').waitFor()
})

it('[W55] every balance says in words and tables what it draws, and leads to where it is decided', async () => {
  const { one } = await twoPeople()
  const dialog = await openBalances(one)
  const between = balance(dialog, 'Tussen de knoppen')
  await between.getByText('Twee paren vragen om een gesprek.').waitFor()
  const cost = balance(dialog, 'Investering en waarde').getByRole('row', { name: /Gemeenschapsvorming/ })
  expect(await cost.textContent()).toMatch(/€\s50\.000/)
  expect(await cost.textContent()).toContain('genoemd door een partij')
  const later = balance(dialog, 'Nu en later')
  expect(await later.textContent()).toMatch(
    /Tot en met 2031 ontbreekt €\s304\.000; het meest in 2030: €\s90\.000, ook in 2031\. Nog eens €\s44\.000 is alleen een idee\./,
  )
  expect(await later.textContent()).toContain('Eind 2027 Activiteiten en Aanloopgeld stoppen')
  await between.getByRole('button', { name: 'Naar knop 7' }).click()
  await one.getByRole('dialog', { name: 'Organisatie zorg' }).waitFor()
  await one.keyboard.press('Escape')
  await (await openBalances(one)).getByRole('button', { name: 'Naar alle vragen' }).click()
  await one.getByRole('dialog', { name: 'Vragen van het plan' }).waitFor()
})

it('[W55] by keyboard alone: open, walk through, close, and the focus is back on the board', async () => {
  const { one } = await twoPeople()
  await one.getByRole('button', { name: 'Heen-en-weer', exact: true }).focus()
  await one.keyboard.press('Enter')
  await one.getByRole('dialog', { name: 'Heen-en-weer' }).waitFor()
  for (let step = 0; step < 3; step++) await one.keyboard.press('Tab')
  await eventually(() => focused(one)).toMatch(/button/)
  await one.keyboard.press('Escape')
  await eventually(() => focused(one)).toContain('Heen-en-weer')
})

it('[W55] a choice that makes two knobs rub is drawn and asked at once, on the sheet that is open', async () => {
  const { one, two } = await twoPeople()
  const between = balance(await openBalances(one), 'Tussen de knoppen')
  await between.getByText('Twee paren vragen om een gesprek.').waitFor()
  await sheetButton(two, 5).click()
  await two
    .getByRole('group', { name: 'Wie bepaalt het programma?' })
    .getByRole('radio', { name: 'Bewoners', exact: true })
    .press('Space')
  await between.getByText('Drie paren vragen om een gesprek.').waitFor()
  await between.getByText(/De gemeente vraagt een vast programma/).waitFor()
})

it('[W55] the balances open offline too', async () => {
  const { page } = await stage.facilitator(await stage.workshop())
  await dial(page, 7).waitFor()
  // Prefetched as soon as the board is shown.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/LaterDialogs-')),
  )
  await page.context().setOffline(true)
  await saveStatus(page).filter({ hasText: 'Geen verbinding' }).waitFor()
  await balance(await openBalances(page), 'Nu en later')
    .getByText(/Tot en met 2031 ontbreekt/)
    .waitFor()
})

it.each([
  ['1600×1000', screen],
  ['1280×800', laptop],
])(
  '[W19] the balances and the values at %s have no violations, and nothing is cut off at the side',
  async (size, look) => {
    const { page } = await stage.facilitator(await stage.workshop(), look)
    await dial(page, 7).waitFor()
    const dialog = await openBalances(page)
    const found = await violationsOn(page, `balances ${size}`)
    const cutOff = () => dialog.evaluate((element) => element.scrollWidth > element.clientWidth)
    expect(await cutOff()).toBe(false)
    await dialog.getByRole('button', { name: 'Waarden: voor wie?' }).first().click()
    await page.getByRole('dialog', { name: 'Waarden: voor wie?' }).waitFor()
    found.push(...(await violationsOn(page, `values for whom ${size}`)))
    expect(found).toEqual([])
  },
)

it('[W19] the balances on a phone have no violations and do not scroll sideways', async () => {
  const { page } = await stage.participant(await stage.workshop(), 'Bewoners', phone)
  await page.getByRole('button', { name: 'Plan', exact: true }).tap()
  await page.getByRole('button', { name: 'Heen-en-weer', exact: true }).tap()
  const dialog = page.getByRole('dialog', { name: 'Heen-en-weer' })
  await dialog.waitFor()
  expect(await violationsOn(page, 'balances on a phone')).toEqual([])
  expect(await dialog.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false)
})

it('[W408] on laptops and larger the tables of the balances stand whole, every word of them', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, { width: 1366, height: 768 })
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Meer', 'Heen-en-weer')
  const tables = page.getByRole('dialog').getByRole('table')
  await tables.first().waitFor()
  for (const width of [1280, 1366, 1440, 1536, 1600, 1680, 1920]) {
    await page.setViewportSize({ width, height: 1000 })
    const beside = await tables.evaluateAll((all) =>
      all.map((table) => Math.max(0, table.scrollWidth - (table.parentElement?.clientWidth ?? 0))),
    )
    expect(beside, `${width}`).toEqual([0, 0, 0])
  }
})
