// The first two steps of a whole workshop, about people: who is missing, interest and influence, one sentence, values.

import { expect } from 'vitest'
import { eventually } from './browser.ts'
import { planOf } from './browserServer.ts'
import { answer, button, optionOf, placeParty, press, pressButton, showChoices, work, write } from './taskHands.ts'
import { type Cast, type Device, each, goToTask, seatsOf } from './workshopCast.ts'
import { everyoneReads } from './workshopStory.ts'
import { trouble } from './workshopTrouble.ts'

/** Nothing of who answers, or what, is on the large screen while everyone answers alone. */
async function nothingOnTheWall({ board }: Cast): Promise<void> {
  expect(await board.page.getByRole('main').locator('svg[data-party]').count()).toBe(0)
}

function readyOnTheWall({ board }: Cast, count: number): Promise<void> {
  return board.page
    .getByRole('status')
    .filter({ hasText: `${count} van 6 klaar` })
    .waitFor()
}

/** Who is in and who is missing; then everyone places a party alone, and all of it is shown. */
export async function welcome(cast: Cast): Promise<void> {
  const { board, noor, jan, bram, fatma, sam, lead } = cast
  const wall = board.page.getByRole('main')
  await goToTask(cast, 'Tafelcheck')
  const around = /Corporatie 1 persoon, Gemeente 2 mensen, Zorgorganisatie 1 persoon, .*Bewoners 2 mensen/
  await each(seatsOf(cast), (device) => work(device).getByRole('img', { name: around }).waitFor())
  await pressButton(noor, /^Sociaal werk/)
  for (const device of [bram, fatma, lead]) await button(device, /^Sociaal werk: lege stoel/).waitFor()
  await wall.getByText('Voor deze partijen denken wij mee').waitFor()
  await write(fatma, 'Nog iemand die mist? Schrijf wie.', 'Huisarts')
  await pressButton(fatma, 'Zet erbij')
  for (const device of [lead, jan, sam]) await button(device, /^Huisarts/).waitFor()

  await goToTask(cast, 'Belang en invloed')
  const { placings } = await planOf(cast.stage.url, cast.workshop)
  await Promise.all([
    placeParty(noor, 'Gemeente', 'heel veel', 'heel veel'),
    placeParty(bram, 'Gemeente', 'veel', 'redelijk'),
  ])
  await pressButton(bram, 'Ik ben klaar')
  await trouble(cast, 'Belang en invloed', {
    away: jan,
    reloads: noor,
    meanwhile: () => each([jan, fatma], (device) => placeParty(device, 'Gemeente', 'weinig', 'heel veel')),
    dark: () => placeParty(sam, 'Gemeente', 'heel veel', 'heel weinig'),
  })
  await readyOnTheWall(cast, 1)
  await nothingOnTheWall(cast)
  expect(await planOf(cast.stage.url, cast.workshop)).toMatchObject({ placings })
  await showChoices(cast.lead)
  await everyoneReads(cast, 'Jullie verschillen het meest over Gemeente: wie wil uitleggen waarom?')
  await wall.getByRole('img', { name: /^Plaat met vier vakken en 1 partij\./ }).waitFor()
  await eventually(async () => (await planOf(cast.stage.url, cast.workshop)).placings.length).toBe(placings.length + 5)
}

/** Two type in one text at the same time and both keep every letter; then each party answers alone for whom a value counts. */
export async function vision(cast: Cast): Promise<void> {
  const { board, noor, jan, bram, fatma, ans, sam } = cast
  await goToTask(cast, 'Toekomstbeeld')
  const textOf = (device: Device) => work(device).getByRole('textbox').first()
  const before = await textOf(noor).inputValue()
  const [atStart, atEnd] = ['In De Linde geldt: ', ' De deur staat open.']
  await textOf(noor).press('ControlOrMeta+Home')
  await textOf(bram).press('ControlOrMeta+End')
  await Promise.all([textOf(noor).pressSequentially(atStart), textOf(bram).pressSequentially(atEnd)])
  const whole = `${atStart}${before}${atEnd}`
  await each(seatsOf(cast), (device) => eventually(() => textOf(device).inputValue()).toBe(whole))
  await board.page.getByRole('region', { name: 'Toekomstbeeld' }).getByText(whole).waitFor()
  // A field in which someone just typed would hold their screen back.
  await each([noor, bram], (device) => press(device, work(device).getByRole('heading', { level: 2 })))

  await goToTask(cast, 'Waarden')
  await Promise.all([answer(noor, /^Goed wonen/, 'nee'), answer(fatma, /^Goed wonen/, 'een beetje')])
  await trouble(cast, 'Waarden', {
    away: ans,
    reloads: fatma,
    meanwhile: () => Promise.all([answer(ans, /^Goed wonen/, 'veel'), answer(sam, /^Werkplezier/, 'veel')]).then(),
    dark: () => answer(jan, /^Goed wonen/, 'veel'),
  })
  expect(
    await optionOf(fatma, /^Goed wonen/)
      .getByRole('radio', { name: 'een beetje' })
      .isChecked(),
  ).toBe(true)
  await nothingOnTheWall(cast)
  await showChoices(cast.lead)
  const places = [board.page.getByRole('main'), ...seatsOf(cast).map(work)]
  const answers = ['Corporatie: veel', 'Gemeente: nee', 'Zorgorganisatie: veel', 'Bewoners: een beetje']
  for (const at of places) {
    const shown = at.getByRole('region', { name: 'Goed wonen' })
    for (const words of answers) await shown.getByText(words, { exact: true }).waitFor({ state: 'attached' })
  }
}
