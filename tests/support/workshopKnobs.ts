// The first half of a whole workshop, about the knobs: welcome, the shared vision, a private round, and the routes.

import { expect } from 'vitest'
import { eventually } from './browser.ts'
import { planOf } from './browserServer.ts'
import {
  type Cast,
  closeDialog,
  each,
  everyoneHasTheirSeat,
  type Guest,
  goToStep,
  powerCut,
  reload,
  seatsOf,
} from './workshopCast.ts'
import { askForChoice, choicesHeard, choicesOnDevice } from './workshopHearing.ts'
import { dial, knobRow } from './workshopPage.ts'
import { beginRound, chooseAlone, everyoneSeesKnob, litOn, open, openSheet, spreadIn } from './workshopStory.ts'

/** Who is in and who is missing; a party that nobody came for becomes an empty chair. */
export async function welcome(cast: Cast): Promise<void> {
  const { lead, board, noor, bram } = cast
  await goToStep(cast, 'Welkom en tafelcheck')
  await everyoneHasTheirSeat(cast)
  const script = await open(lead, 'Draaiboek')
  await script.getByText('Wie is er: 6 deelnemers').waitFor()
  await closeDialog(lead)
  const parties = await open(noor, 'Partijen')
  await parties
    .getByRole('listitem')
    .filter({ hasText: 'Sociaal werk' })
    .getByRole('button', { name: 'Maak lege stoel' })
    .click()
  await closeDialog(noor)
  const atTable = board.page.getByRole('list', { name: 'Aan tafel' })
  const there = { Gemeente: '2 mensen', Bewoners: '2 mensen', 'Sociaal werk': 'lege stoel', Zorgkantoor: 'lege stoel' }
  for (const [party, words] of Object.entries(there)) {
    await eventually(() => atTable.getByRole('listitem').filter({ hasText: party }).textContent()).toContain(words)
  }
  await reload(noor, cast, 'Welkom en tafelcheck')
  const asOthersHaveIt = await open(bram, 'Partijen')
  await eventually(() => asOthersHaveIt.getByText('Lege stoel: niemand aan tafel').count()).toBe(2)
  await closeDialog(bram)
}

/** Two type in one text at the same time and both keep every letter. */
export async function vision(cast: Cast): Promise<void> {
  const { board, noor, bram, fatma } = cast
  await goToStep(cast, 'Toekomstbeeld en waarden')
  const textOf = async (guest: Guest) => {
    const dialog = await open(guest, 'Over deze workshop')
    return dialog.getByRole('textbox', { name: /^Toekomstbeeld/ })
  }
  const [first, second] = [await textOf(noor), await textOf(bram)]
  const before = await first.inputValue()
  const [atStart, atEnd] = ['In De Linde geldt: ', ' De deur staat open.']
  await first.press('ControlOrMeta+Home')
  await second.press('ControlOrMeta+End')
  await Promise.all([first.pressSequentially(atStart), second.pressSequentially(atEnd)])
  const whole = `${atStart}${before}${atEnd}`
  for (const text of [first, second]) await eventually(() => text.inputValue()).toBe(whole)
  await board.page.getByRole('region', { name: 'Toekomstbeeld' }).getByText(whole).waitFor()
  await each([noor, bram], closeDialog)
  await reload(fatma, cast, 'Toekomstbeeld en waarden')
}

/**
 * Everyone chooses in private while the server is killed; nothing is revealed before it is shown. Then the group sets
 * the knob.
 */
export async function knobRound(cast: Cast): Promise<void> {
  const { workshop, lead, board, noor, sam, fatma, bram, ans, jan } = cast
  const everyone = [board, ...seatsOf(cast)]
  await goToStep(cast, 'Knoppenronde')
  await beginRound(lead, 5)
  await Promise.all([chooseAlone(noor, 'helemaal open'), chooseAlone(fatma, 'dicht')])
  const voteAddress = noor.heard.votesSent[0]?.address ?? ''
  expect(await askForChoice(sam.page, voteAddress, 'gemeente')).toBe('null')
  await chooseAlone(sam, 'ver open')
  await powerCut(cast)
  await reload(sam, cast, 'Knoppenronde')
  await sam.page.getByRole('button', { name: 'Pas je keuze aan' }).waitFor()
  await Promise.all([chooseAlone(bram, 'op een kier'), chooseAlone(ans, 'ver open'), chooseAlone(jan, 'half open')])
  await lead.page.getByText('6 van 6 gekozen').waitFor()

  await each(everyone, async (device) => {
    expect(choicesHeard(device.heard), device.name).toEqual([])
    expect(await choicesOnDevice(device.page, workshop.id), device.name).toBe(0)
    expect(await device.page.getByText('Zo koos ieder voor zich').count(), device.name).toBe(0)
  })
  // Asking in the name of another party still only returns what this browser chose itself.
  expect(await askForChoice(bram.page, voteAddress, 'gemeente')).toBe('{"value":1,"name":"","party":"bewoners"}')
  expect(await planOf(cast.stage.url, workshop)).toMatchObject({ votes: [], rounds: [] })

  await lead.page.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  const spread = [['Bewoners'], ['Bewoners'], ['Zorgorganisatie'], ['Corporatie', 'Gemeente'], ['Gemeente']]
  await eventually(() => spreadIn(board.page.getByRole('main'))).toEqual(spread)
  await each(seatsOf(cast), async (device) => {
    const sheet = await openSheet(device, 5)
    await eventually(() => spreadIn(sheet)).toEqual(spread)
    await sheet.getByText('Bewoners en Gemeente liggen ver uit elkaar.').waitFor()
    await eventually(() => choicesHeard(device.heard).length).toBeGreaterThan(0)
    await closeDialog(device)
  })
  await dial(jan.page, 5).press('End')
  await everyoneSeesKnob(everyone, 5, 4)
  await lockedAndLoose(cast)
}

async function lockedAndLoose({ lead, noor, fatma }: Cast): Promise<void> {
  const sheet = await openSheet(lead, 5)
  await sheet.getByRole('button', { name: 'Zet vast: knop 5' }).click()
  await sheet.getByRole('textbox', { name: /^Waarom/ }).fill('Hierover zijn we het eens')
  await lead.page.keyboard.press('Enter')
  await knobRow(noor.page, 5).getByText('staat vast').waitFor()
  await dial(noor.page, 5).press('Home')
  await noor.page
    .getByText('Knop 5 staat vast. Hierover zijn we het eens. Vraag de begeleider om het los te maken.')
    .waitFor()
  await everyoneSeesKnob([lead, noor], 5, 4)
  await fatma.page.getByRole('button', { name: /^Knop 5, .*staat vast/ }).waitFor()
  await sheet.getByRole('button', { name: 'Maak los: knop 5' }).click()
  await eventually(() => dial(noor.page, 5).getAttribute('aria-disabled')).toBeNull()
  await closeDialog(lead)
  await dial(noor.page, 5).press('ArrowLeft')
  await everyoneSeesKnob([lead, noor, fatma], 5, 3)
}

/** The large screen follows whoever leads, and nobody else; also after a restart. */
export async function routes(cast: Cast): Promise<void> {
  const { lead, board, sam } = cast
  await goToStep(cast, 'Routes bekijken')
  await lead.page.getByRole('button', { name: /^Werkplezier/ }).click()
  const lit = await litOn(lead)
  expect(lit).toContain('Werkplezier')
  expect(lit.length).toBeGreaterThan(1)
  await eventually(() => litOn(board)).toEqual(lit)
  await sam.page.getByRole('button', { name: /^Goed wonen/ }).click()
  await eventually(() => litOn(sam)).toContain('Goed wonen')
  await reload(board, cast, 'Routes bekijken')
  await eventually(() => litOn(board)).toEqual(lit)
  const [route = ''] = lit.filter((name) => name !== 'Werkplezier')
  await lead.page.getByRole('button', { name: new RegExp(`^${route}`) }).click()
  await eventually(async () => (await litOn(board)).includes(route)).toBe(true)
  await eventually(() => litOn(lead)).not.toEqual(lit)
  const now = await litOn(lead)
  await eventually(() => litOn(board)).toEqual(now)
  await sam.page.keyboard.press('Escape')
  await lead.page.keyboard.press('Escape')
  await eventually(() => litOn(board)).toEqual([])
}
