// What a screen-reader user hears while the others work: once, in few words, and their focus stays.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage, stopClock } from '../support/browser.ts'
import { listenTo, type Transcript } from '../support/liveRegions.ts'
import {
  card,
  chooseFromMenu,
  dial,
  dropPlace,
  fillMoney,
  focused,
  moneyDialog,
  saveStatus,
  sheetButton,
  standOf,
} from '../support/workshopPage.ts'

const stage = setStage()

async function table() {
  const workshop = await stage.workshop()
  const [lead, other, guest] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Bewoners', undefined, 'Bram'),
    stage.participant(workshop, 'Gemeente', undefined, 'Noor'),
  ])
  for (const { page } of [lead, other, guest]) await dial(page, 7).waitFor()
  await guest.page.getByRole('button', { name: /^Aan tafel: 3 mensen/ }).waitFor()
  const heard = await listenTo(guest.page)
  await dial(guest.page, 2).focus()
  return { lead: lead.page, other: other.page, guest: guest.page, context: guest.context, heard }
}

/** Without the sentences about saving. */
function toldBy(heard: Transcript): string[] {
  return heard.said().filter((words) => !/^(Bewaart…|Opgeslagen)$/.test(words))
}

/** Exactly this was announced since last time, and the focus has not moved. */
async function expectHeard(guest: Page, heard: Transcript, ...sentences: readonly (string | RegExp)[]): Promise<void> {
  const matches = sentences.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one)))
  await eventually(() => toldBy(heard)).toEqual(matches)
  expect(await focused(guest)).toMatch(/^slider "Knop 2, /)
  heard.forget()
}

async function inSheet(lead: Page, knob: number, press: string): Promise<void> {
  await sheetButton(lead, knob).click()
  await lead.getByRole('dialog').getByRole('button', { name: press }).click()
}

async function closeDialog(lead: Page): Promise<void> {
  await lead.keyboard.press('Escape')
  await lead.getByRole('dialog').waitFor({ state: 'detached' })
}

it('[W98] turns at once are one message, many only their number, one knob its last setting, and my own none', async () => {
  const { lead, other, guest, heard } = await table()
  // The listener's clock is stopped until everything has arrived: how far apart messages arrive depends on the
  // machine.
  await stopClock(guest)
  const laterWith = async (...settings: readonly (readonly [knob: number, setting: string])[]) => {
    for (const [knob, setting] of settings) await eventually(() => standOf(guest, knob)).toBe(setting)
    await guest.clock.runFor(5_000)
  }
  const twoOfOther = async () => {
    await dial(other, 5).press('Home')
    await dial(other, 6).press('Home')
  }
  await Promise.all([dial(lead, 3).press('End'), twoOfOther()])
  await laterWith([3, '4'], [5, '0'], [6, '0'])
  await expectHeard(
    guest,
    heard,
    /^(?=.*Begeleider zet knop 3, .*, op helemaal open\.)(?=.*Bewoners zet knop 5, .*, op dicht\.)(?=.*Bewoners zet knop 6, .*, op dicht\.)/,
  )
  for (const knob of [1, 4, 7, 8, 10]) await dial(lead, knob).press('Home')
  await laterWith([1, '0'], [4, '0'], [7, '0'], [8, '0'], [10, '0'])
  await expectHeard(guest, heard, 'Er zijn 5 dingen veranderd.')
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await dial(other, 9).press(key)
  await laterWith([9, '3'])
  await expectHeard(guest, heard, 'Bewoners zet knop 9, Verbinding met buurt, op ver open.')

  await guest.keyboard.press('End')
  await eventually(() => standOf(lead, 2)).toBe('4')
  await dial(lead, 1).press('End')
  await laterWith([1, '4'])
  await expectHeard(guest, heard, /^Begeleider zet knop 1, [^.]*\.$/)
})

it('[W98] a card, a lock, an agreement, a consent, a pause and a round are each said once, in a sentence', async () => {
  const { lead, other, guest, heard } = await table()
  await card(other, 'II').click()
  await dropPlace(other, 'Gemeente').click()
  await fillMoney(moneyDialog(other), { amount: '11.000' })
  await moneyDialog(other).getByRole('button', { name: 'Toevoegen' }).click()
  await expectHeard(guest, heard, 'Gemeente legt bron II neer: € 11.000 per jaar, 2026–2031.')

  await inSheet(lead, 6, 'Zet vast: knop 6')
  await lead.getByRole('textbox', { name: /^Waarom/ }).fill('We zijn het eens')
  await lead.keyboard.press('Enter')
  await expectHeard(guest, heard, 'Knop 6, Gemeenschapsvorming, staat vast. We zijn het eens. Door de begeleider.')
  await lead.getByRole('button', { name: 'Maak los: knop 6' }).click()
  await expectHeard(guest, heard, 'Knop 6, Gemeenschapsvorming, is weer los.')
  await closeDialog(lead)

  await chooseFromMenu(other, 'Meer', 'Afspraken')
  await other.getByRole('textbox', { name: 'Nieuwe afspraak' }).fill('De ruimte is open.')
  await other.getByRole('button', { name: 'Voeg afspraak toe' }).click()
  await expectHeard(guest, heard, 'Nieuwe afspraak: De ruimte is open.')
  await other.getByRole('button', { name: 'akkoord', exact: true }).click()
  await expectHeard(guest, heard, 'Bewoners: akkoord. Afspraak: De ruimte is open.')
  await other.getByRole('button', { name: 'akkoord', exact: true }).click()
  await expectHeard(guest, heard, 'Bewoners neemt akkoord terug. Afspraak: De ruimte is open.')
  await other.getByRole('button', { name: 'Haal weg: De ruimte is open.' }).click()
  await expectHeard(guest, heard, 'Afspraak weggehaald: De ruimte is open.')
  await other.getByRole('button', { name: 'Zet terug' }).click()
  await expectHeard(guest, heard, 'Nieuwe afspraak: De ruimte is open.')

  await chooseFromMenu(lead, 'Meer', 'Pauzeer de tafel')
  await expectHeard(guest, heard, 'Pauze. De begeleider heeft de tafel stilgezet. Je kunt alles bekijken.')
  await lead.getByRole('button', { name: 'Ga verder' }).click()
  await expectHeard(guest, heard, 'De pauze is voorbij.')

  await sheetButton(lead, 5).click()
  await lead.getByText('Laat ieder voor zich kiezen').click()
  await lead.getByRole('button', { name: 'Begin de ronde' }).click()
  await expectHeard(guest, heard, /^Ronde over knop 5, Activiteitenaanbod\. Iedereen kiest voor zich\. .* staan\.Kies$/)
  await lead.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  await expectHeard(guest, heard, 'De keuzes over knop 5, Activiteitenaanbod, zijn nu te zien.')
})

it('[W597] writing that is saved letter by letter is not heard', async () => {
  const { guest, heard } = await table()
  await chooseFromMenu(guest, 'Meer', 'Over deze workshop')
  const field = guest.getByRole('textbox', { name: /^Toekomstbeeld/ })
  await field.waitFor()
  heard.forget()
  await field.pressSequentially('Wij willen een tuin.', { delay: 30 })
  await saveStatus(guest).filter({ hasText: 'Opgeslagen' }).waitFor()
  expect(heard.said()).toEqual([])
})

it('[W98] behind a dialog a turn, a pause, a round and a lost connection are announced too', async () => {
  const { lead, guest, context, heard } = await table()
  await sheetButton(guest, 2).click()
  const sheet = guest.getByRole('dialog')
  await sheet.waitFor()
  const at = await focused(guest)
  const expectSaid = async (sentence: string | RegExp) => {
    const matches = typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)
    await eventually(() => toldBy(heard)).toEqual([matches])
    expect(await focused(guest)).toBe(at)
    heard.forget()
  }
  await dial(lead, 3).press('End')
  await expectSaid(/^Begeleider zet knop 3, /)
  await chooseFromMenu(lead, 'Meer', 'Pauzeer de tafel')
  await expectSaid('Pauze. De begeleider heeft de tafel stilgezet. Je kunt alles bekijken.')
  await lead.getByRole('button', { name: 'Ga verder' }).click()
  await expectSaid('De pauze is voorbij.')
  await sheetButton(lead, 5).click()
  await lead.getByText('Laat ieder voor zich kiezen').click()
  await lead.getByRole('button', { name: 'Begin de ronde' }).click()
  await expectSaid('Ronde over knop 5, Activiteitenaanbod.')
  await context.setOffline(true)
  await expectSaid('Geen verbinding. Je werk staat op dit apparaat.')
  await context.setOffline(false)
  await eventually(() => heard.said().at(-1)).toBe('Opgeslagen')
})

it('[W160] a new connection is not announced: nor is a pause, a locked knob or the purpose of a step repeated or said to be over', async () => {
  const { lead, guest, context, heard } = await table()
  await inSheet(lead, 6, 'Zet vast: knop 6')
  await lead.getByRole('textbox', { name: /^Waarom/ }).press('Enter')
  await expectHeard(guest, heard, /^Knop 6, Gemeenschapsvorming, staat vast\./)
  await closeDialog(lead)
  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead.getByRole('combobox', { name: 'Wat mag iedereen bij Heen-en-weer?' }).selectOption('Alleen geld')
  await lead.getByRole('button', { name: 'Ga hierheen: Heen-en-weer' }).click()
  // Drawn and, for a moment, said.
  await guest
    .getByText(/^In deze stap gaat het alleen over geld\.\s*$/)
    .first()
    .waitFor()
  await closeDialog(lead)
  await chooseFromMenu(lead, 'Meer', 'Pauzeer de tafel')
  await eventually(() => toldBy(heard).some((words) => words.startsWith('Pauze.'))).toBe(true)
  await context.setOffline(true)
  await eventually(() => heard.said().at(-1)).toMatch(/^Geen verbinding\./)
  heard.forget()
  await context.setOffline(false)
  await eventually(() => heard.said().at(-1)).toBe('Opgeslagen')
  await dial(lead, 3).press('End')
  await expectHeard(guest, heard, /^Begeleider zet knop 3, [^.]*\.$/)
})

it('[W98] a step is said when it begins, and that five, one and no minutes are left, each once', async () => {
  const workshop = await stage.workshop()
  const [{ page: lead }, { page: guest, context }] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente', undefined, 'Noor'),
  ])
  await dial(lead, 7).waitFor()
  await guest.clock.install()
  await guest.reload()
  await dial(guest, 2).focus()
  const heard = await listenTo(guest)
  // The time of day jumps, and a connection that was silent for so long is renewed: this test ignores that, and what
  // may be changed in a step.
  const told = () => toldBy(heard).filter((words) => !/^(Geen verbinding|In deze stap|Iedereen kan weer)/.test(words))
  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  for (const [step, said, minutes, sentence] of [
    ['Welkom en tafelcheck', 'Tafelcheck', 6, 'Nog 5 minuten.'],
    ['Routes bekijken', 'Routes bekijken', 2, 'Nog 1 minuut.'],
    ['Oogst', 'Oogst', 1, 'De tijd is om.'],
  ] as const) {
    await lead.getByRole('textbox', { name: `Minuten voor ${step}` }).fill(String(minutes))
    await lead.keyboard.press('Enter')
    await lead.getByRole('button', { name: `Ga hierheen: ${step}` }).click()
    await eventually(told).toEqual([expect.stringMatching(`^Stap \\d van 8, ${said}\\. `)])
    heard.forget()
    // All timers that are due fire at once: the second hand before a new connection can correct the clock.
    await guest.clock.fastForward(61_000)
    await eventually(told).toEqual([sentence])
    expect(await focused(guest)).toMatch(/^slider "Knop 2, /)
    await guest.getByText(sentence).waitFor({ state: 'detached' })
    // A new connection sends the time again.
    await context.setOffline(true)
    await eventually(() => heard.said().at(-1)).toMatch(/^Geen verbinding\./)
    await context.setOffline(false)
    await eventually(() => heard.said().at(-1)).toBe('Opgeslagen')
    heard.forget()
  }
})
