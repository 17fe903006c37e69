// The third and the fourth step of a whole workshop, about the knobs: where they are today, a private round, what the table
// decides, and the way along the routes.

import { expect } from 'vitest'
import { eventually } from './browser.ts'
import { planOf, settingOf } from './browserServer.ts'
import { pressButton, work, write } from './taskHands.ts'
import { type Cast, type Device, each, type Guest, goToTask, guestsOf, seatsOf } from './workshopCast.ts'
import { askForChoice, choicesHeard } from './workshopHearing.ts'
import { dial } from './workshopPage.ts'
import { everyoneReads, spreadIn } from './workshopStory.ts'
import { trouble } from './workshopTrouble.ts'

const KNOB = 2
const mine = (device: Device) =>
  work(device).getByRole('slider', { name: new RegExp(`^Jouw keuze voor knop ${KNOB}: `) })
const large = (device: Device) => work(device).getByRole('slider', { name: new RegExp(`^Grote knop ${KNOB}: `) })
const settingIn = async (device: Device) => Number(await large(device).getAttribute('aria-valuenow'))

/** Chosen with the keys or with the buttons, and not sent yet. */
async function choose(device: Guest, setting: number): Promise<void> {
  await mine(device).press('Home')
  for (let at = 0; at < setting; at++) await pressButton(device, 'Eén stand verder open')
  await eventually(() => mine(device).getAttribute('aria-valuenow')).toBe(String(setting))
}

async function chooseAlone(device: Guest, setting: number): Promise<void> {
  await choose(device, setting)
  await pressButton(device, 'Ik ben klaar')
  await work(device)
    .getByText(/^Je keuze is bewaard\./)
    .waitFor()
}

export async function knobRound(cast: Cast): Promise<void> {
  await today(cast)
  await goToTask(cast, 'Knoppenronde')
  await pressButton(cast.lead, /^Volgende knop: 2,/)
  await each(seatsOf(cast), (device) => large(device).waitFor())
  await alone(cast)
  await decided(cast)
}

async function today(cast: Cast): Promise<void> {
  const { lead, noor, bram } = cast
  await goToTask(cast, 'Waar staan jullie nu?')
  await pressButton(noor, /^Klopt zo, en naar knop 2,/)
  await pressButton(bram, 'Mijn antwoord: Eén stand verder open')
  await work(lead).getByText('2 van 6 zeiden iets. Er zijn verschillen.').waitFor()
  await pressButton(lead, 'Zet op een kier, 1 antwoord')
  await eventually(() => dial(noor.page, 1).getAttribute('aria-valuetext')).toBe('half open, was op een kier')
}

/** Everyone chooses in private, through all that goes wrong; nothing is revealed before it is shown. */
async function alone(cast: Cast): Promise<void> {
  const { workshop, lead, board, noor, jan, bram, fatma, ans, sam } = cast
  await work(lead).getByText('Laat ieder voor zich kiezen').click()
  await pressButton(lead, 'Begin de ronde')
  await Promise.all([chooseAlone(noor, 4), chooseAlone(fatma, 0)])
  const voteAddress = noor.heard.votesSent[0]?.address ?? ''
  expect(await askForChoice(sam.page, voteAddress, 'gemeente')).toBe('null')
  await chooseAlone(sam, 3)
  await write(ans, 'Omdat…', 'een plek is het begin')
  await trouble(cast, 'Knoppenronde', {
    away: ans,
    reloads: sam,
    meanwhile: () => choose(ans, 3),
    dark: () => choose(jan, 2),
  })
  await work(sam)
    .getByText(/^Je keuze is bewaard\./)
    .waitFor()
  for (const device of [ans, jan]) await pressButton(device, 'Ik ben klaar')
  await chooseAlone(bram, 1)
  await work(lead).getByText('6 van 6 gekozen').waitFor()
  await each([board, ...seatsOf(cast)], async (device) => {
    expect(choicesHeard(device.heard), device.name).toEqual([])
    expect(await device.page.getByText('Zo koos ieder voor zich').count(), device.name).toBe(0)
  })
  // Asking in the name of another party still only returns what this browser chose itself.
  expect(await askForChoice(bram.page, voteAddress, 'gemeente')).toBe('{"value":1,"name":"","party":"bewoners"}')
  expect(await planOf(cast.stage.url, workshop)).toMatchObject({ votes: [], rounds: [] })
}

/** What was chosen is the same on every screen; the table sets the knob, decides, and it is locked for a moment. */
async function decided(cast: Cast): Promise<void> {
  const { lead, board, noor, jan, fatma, ans } = cast
  await pressButton(lead, 'Toon wat is gekozen')
  const spread = [['Bewoners'], ['Bewoners'], ['Zorgorganisatie'], ['Corporatie', 'Gemeente'], ['Gemeente']]
  await eventually(() => spreadIn(board.page.getByRole('main'))).toEqual(spread)
  await each(seatsOf(cast), (device) => eventually(() => spreadIn(work(device))).toEqual(spread))
  await everyoneReads(cast, 'Bewoners en Gemeente liggen ver uit elkaar.')
  await each(guestsOf(cast), ({ heard }) => eventually(() => choicesHeard(heard).length).toBeGreaterThan(0))
  await pressButton(ans, 'Deel mijn omdat')
  await eventually(() => work(noor).getByRole('textbox', { name: 'Omdat…' }).inputValue()).toContain('het begin')

  await large(jan).press('End')
  await each(seatsOf(cast), (device) => eventually(() => settingIn(device)).toBe(4))
  await pressButton(lead, `Zet vast: knop ${KNOB}`)
  await write(lead, /^Waarom/, 'Hierover zijn we het eens')
  await lead.page.keyboard.press('Enter')
  await each([noor, fatma], (device) =>
    work(device)
      .getByText(/staat vast/)
      .first()
      .waitFor(),
  )
  await large(noor).press('Home')
  expect(settingOf(await planOf(cast.stage.url, cast.workshop), KNOB)).toBe(4)
  await pressButton(lead, `Maak los: knop ${KNOB}`)
  await eventually(() => large(noor).getAttribute('aria-disabled')).toBeNull()
  await large(noor).press('ArrowDown')
  await each(seatsOf(cast), (device) => eventually(() => settingIn(device)).toBe(3))
  await pressButton(lead, 'Besluit deze stand')
  await each(seatsOf(cast), (device) => eventually(() => spreadIn(work(device))).toBeNull())
}

/** The large screen follows whoever leads, and so does everyone who points at nothing else; also after a restart. */
export async function routes(cast: Cast): Promise<void> {
  const { lead, board, noor, jan, bram } = cast
  const way = (device: Device, name: string) => work(device).getByRole('region', { name, exact: true })
  const lit = () => board.page.locator('li[data-on] > b').allTextContents()
  await goToTask(cast, 'Routes')
  await pressButton(lead, /^Volg terug: Werkplezier/)
  await each(seatsOf(cast), (device) => way(device, 'Werkplezier').waitFor())
  await eventually(lit).toContain('Werkplezier')
  await trouble(cast, 'Routes', {
    away: jan,
    reloads: board,
    meanwhile: () => pressButton(jan, /^Volg terug: Goed wonen/),
    dark: () => pressButton(bram, /^Volg terug: Goed wonen/),
  })
  await each([jan, bram], (device) => way(device, 'Goed wonen').waitFor())
  await each([lead, noor, ...guestsOf(cast).slice(3)], (device) => way(device, 'Werkplezier').waitFor())
  await eventually(lit).toContain('Werkplezier')
  // What is shut on the way is opened, and every screen counts it.
  await way(noor, 'Werkplezier').getByText('Eén knop op deze weg staat niet open:').waitFor()
  await noor.page.getByRole('slider', { name: /^Knop 9, / }).press('ArrowUp')
  await way(lead, 'Werkplezier')
    .getByText(/staan open\./)
    .waitFor()
  for (const device of [jan, bram]) await pressButton(device, /^Volg terug: Goed wonen/)
  await each(seatsOf(cast), (device) => way(device, 'Werkplezier').waitFor())
  await pressButton(lead, 'Laat los')
  await eventually(lit).toEqual([])
  await everyoneReads(cast, /^Wijs een waarde of een route aan\./)
}
