// The second half of a whole workshop, about the money: investments, balances, agreements, and the harvest.

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually } from './browser.ts'
import { planOf, settingOf } from './browserServer.ts'
import {
  type Cast,
  closeDialog,
  each,
  findsLine,
  goToStep,
  guestsOf,
  losesLine,
  reload,
  seatsOf,
} from './workshopCast.ts'
import { chip, chooseFromMenu, dial, furtherOpen } from './workshopPage.ts'
import {
  everyoneReads,
  everyoneSeesKnob,
  layCardByKeys,
  layCardByTaps,
  open,
  openSheet,
  says,
  tab,
} from './workshopStory.ts'

/** Cards by taps and by keyboard, with one guest offline for a whole step. */
export async function investments(cast: Cast): Promise<void> {
  const { workshop, lead, board, noor, fatma, jan } = cast
  const online = [board, ...seatsOf(cast).filter((one) => one !== jan)]
  await losesLine(jan)
  await goToStep(cast, 'Investeringen', [jan])
  await jan.page.getByRole('button', { name: 'Investeringen', exact: true }).click()
  await everyoneReads(
    [...online, jan],
    'Tot en met 2031 ontbreekt € 304.000; het meest in 2030: € 90.000, ook in 2031.',
  )
  await layCardByTaps(fatma, 'II', 'Gemeente', { amount: '62.000', from: '2028', until: '2031' })
  await everyoneReads(online, 'Tot en met 2031 ontbreekt € 56.000; het meest in 2030: € 28.000, ook in 2031.')
  await layCardByKeys(jan, 'V', 'Zorgorganisatie', { amount: '18.000', from: '2028', until: '2031' })
  await dial(jan.page, 9).press('End')
  await layCardByKeys(noor, 'I', 'Corporatie', { amount: '10.000', from: '2030', until: '2031' })
  await everyoneReads(online, 'Tot en met 2031 ontbreekt € 36.000; het meest in 2030: € 18.000, ook in 2031.')
  await reload(lead, cast, 'Investeringen', [jan])
  await everyoneReads([jan], 'Tot en met 2031 ontbreekt € 232.000; het meest in 2030: € 72.000, ook in 2031.')
  expect((await planOf(cast.stage.url, workshop)).investments).toHaveLength(10)

  await findsLine(jan)
  await everyoneReads(
    [...online, jan],
    'Er is genoeg geld, maar daarvan is € 348.000 een idee dat nog niet bij een kost ligt.',
  )
  await everyoneSeesKnob([lead, noor, jan], 9, 4)
}

/** A pause that nobody can get around, and everyone brought to the four balances from wherever they were. */
export async function backAndForth(cast: Cast): Promise<void> {
  const { workshop, lead, board, noor, sam, fatma, bram } = cast
  const guests = guestsOf(cast)
  const balances = ({ page }: { readonly page: Page }) => page.getByRole('dialog', { name: 'Heen-en-weer' })
  await goToStep(cast, 'Heen-en-weer')
  await each(guests, ({ page }) => page.getByRole('button', { name: 'Bekijk de vier naast elkaar' }).waitFor())
  await chooseFromMenu(lead.page, 'Meer', 'Pauzeer de tafel')
  await board.page.getByRole('heading', { name: 'Pauze' }).waitFor()
  await each(guests, async (guest) => {
    await guest.page.getByRole('status').getByText('Pauze. De begeleider heeft de tafel stilgezet.').waitFor()
  })
  await reload(bram, cast, 'Heen-en-weer')
  await bram.page.getByText('Pauze. De begeleider heeft de tafel stilgezet.').waitFor()
  await dial(noor.page, 3).press('End')
  await tab(fatma.page, 'Knoppen')
  await fatma.page.getByRole('button', { name: /^Knop 3, / }).tap()
  await furtherOpen(fatma.page, 3).tap({ force: true })
  await fatma.page.getByRole('button', { name: 'Terug naar de knoppen' }).tap()
  await dial(lead.page, 1).press('Home')
  await everyoneSeesKnob([board, lead, ...guests], 1, 0)
  await everyoneSeesKnob([board, lead, ...guests], 3, 1)
  expect(settingOf(await planOf(cast.stage.url, workshop), 3)).toBe(1)

  await lead.page.getByRole('button', { name: 'Ga verder' }).click()
  for (const { page } of guests) await page.getByText('Pauze. De begeleider').waitFor({ state: 'detached' })
  await dial(noor.page, 3).press('ArrowRight')
  await everyoneSeesKnob([board, lead, ...guests], 3, 2)

  await openSheet(sam, 2)
  const sheet = await open(lead, 'Heen-en-weer')
  await sheet.getByRole('button', { name: 'Haal iedereen hierheen' }).click()
  await each(guests, (guest) => balances(guest).getByText('Nu en later').first().waitFor())
  await each(seatsOf(cast), closeDialog)
}

/** A promise becomes an agreement; three parties differ about it, it is changed, and they are asked again. */
export async function agreements(cast: Cast): Promise<void> {
  const { lead, board, noor, bram, ans, jan } = cast
  await goToStep(cast, 'Afspraken')
  // Made in the task itself; all of them beside each other are in the dialog.
  await noor.page.getByText(/^Maak afspraken van \d+ toezeggingen/).click()
  await noor.page.getByRole('button', { name: /^Maak afspraak: Inbreng van Gemeente: Activiteiten/ }).click()
  const sheetOf = ({ page }: { readonly page: Page }) => page.getByRole('dialog', { name: 'Afspraken' })
  await each(seatsOf(cast), async (device) => {
    await open(device, 'Afspraken')
    const words = sheetOf(device).getByRole('textbox', { name: 'Tekst van de afspraak' })
    await eventually(() => words.inputValue()).toMatch(
      /^Inbreng van Gemeente: Activiteiten, €.40\.000 per jaar, 2026–2027\.$/,
    )
  })
  const worry = ['akkoord met zorg', 'Wat is je zorg?', 'Na 2027 moet het verder gaan.'] as const
  await Promise.all([
    says(noor, 'akkoord'),
    says(ans, ...worry),
    says(bram, 'bezwaar', 'Wat is je bezwaar?', 'Twee jaar is te kort.'),
  ])
  await reload(ans, cast, 'Afspraken')
  await open(ans, 'Afspraken')
  await each(seatsOf(cast), async (device) => {
    await sheetOf(device).getByText('akkoord, Noor').waitFor()
    await sheetOf(device).getByText('akkoord met zorg, Ans: Na 2027 moet het verder gaan.').waitFor()
    await sheetOf(device).getByText('bezwaar, Bram: Twee jaar is te kort.').waitFor()
  })
  await board.page.getByText('1 akkoord · 1 akkoord met zorg · 1 bezwaar · 1 partij nog niet gehoord').waitFor()

  const words = sheetOf(noor).getByRole('textbox', { name: 'Tekst van de afspraak' })
  await words.fill('De gemeente betaalt de activiteiten, ook na 2027.')
  await words.press('Enter')
  await each(seatsOf(cast), async (device) => {
    await sheetOf(device).getByText('De tekst is gewijzigd. 3 meningen gelden niet meer.').waitFor()
  })
  await Promise.all([says(noor, 'akkoord'), says(ans, ...worry), says(bram, 'akkoord')])
  await board.page.getByText('2 akkoord · 1 akkoord met zorg · 1 partij nog niet gehoord').waitFor()
  await each(seatsOf(cast), closeDialog)

  const list = await open(jan, 'Parkeerlijst')
  await list.getByRole('textbox', { name: 'Wat parkeren jullie?' }).fill('Wie betaalt de coördinator later?')
  await list.getByRole('button', { name: 'Zet op de lijst' }).click()
  const parked = await open(lead, 'Parkeerlijst')
  await parked.getByRole('checkbox', { name: 'Klaar: Wie betaalt de coördinator later?' }).waitFor()
  for (const device of [lead, jan]) await closeDialog(device)
}

/** A moment is saved, the plan changes, is compared with it, and everyone goes back to it. */
export async function harvest(cast: Cast): Promise<void> {
  const { lead, board, noor, sam, jan } = cast
  const everyone = [board, ...seatsOf(cast)]
  await goToStep(cast, 'Oogst')
  const moments = await open(lead, 'Momenten')
  await moments.getByRole('textbox', { name: 'Naam van dit moment' }).fill('Ons plan')
  await moments.getByRole('button', { name: 'Bewaar dit moment' }).click()
  const compare = lead.page.getByRole('button', { name: 'Vergelijk: Ons plan' })
  await compare.waitFor()
  // Folded by the task: what is laid is in the open half.
  for (const { page } of [noor, sam, jan])
    await page.getByRole('button', { name: 'Investeringen', exact: true }).click()
  await dial(sam.page, 10).press('Home')
  await chip(sam.page, /^Bron VIII, Koffie/).click()
  await sam.page.getByRole('button', { name: 'Haal weg', exact: true }).click()
  await chip(noor.page, /^Bron VIII, Koffie/).waitFor({ state: 'detached' })
  await everyoneSeesKnob(
    everyone.filter((one) => one !== lead),
    10,
    0,
  )

  await compare.click()
  await lead.page.getByText('Knop 10, Gemeentelijk beleid: eerst ver open, daarna dicht').waitFor()
  await lead.page.getByText(/^Weg: .*Koffie/).waitFor()
  await lead.page.getByRole('button', { name: 'Zet dit plan terug op tafel' }).click()
  await everyoneSeesKnob(everyone, 10, 3)
  await lead.page.getByRole('button', { name: 'Investeringen', exact: true }).click()
  for (const { page } of [lead, noor, sam, jan]) await chip(page, /^Bron VIII, Koffie/).waitFor()
  await reload(jan, cast, 'Oogst')
}
