// The second half of a whole workshop, about the plan: money, what conflicts, agreements, what is for later, and the harvest.

import { expect } from 'vitest'
import { eventually } from './browser.ts'
import { participantCookie, planOf, settingOf } from './browserServer.ts'
import { button, lay, pageTo, press, pressButton, says, work, write } from './taskHands.ts'
import { type Cast, type Device, each, goToTask, guestsOf, seatsOf } from './workshopCast.ts'
import { decideOnPlan, dial } from './workshopPage.ts'
import { everyoneReads, planTaken } from './workshopStory.ts'
import { trouble } from './workshopTrouble.ts'

/** Each party lays money in the task, one of them without a line and one while there is no server. */
export async function investments(cast: Cast): Promise<void> {
  const { workshop, board, noor, jan, fatma, ans } = cast
  await goToTask(cast, 'Geld')
  const before = (await planOf(cast.stage.url, workshop)).investments.length
  await everyoneReads(cast, 'Er ligt nog € 188.000 te weinig')
  const onWall = () => board.page.getByRole('heading', { level: 1 }).textContent()
  const wallBefore = await onWall()
  await trouble(cast, 'Geld', {
    away: jan,
    reloads: ans,
    meanwhile: () => Promise.all([lay(jan, '1.000'), lay(fatma, '1.000')]).then(),
    dark: () => lay(noor, '1.000'),
  })
  await lay(ans, '1.000')
  await eventually(async () => (await planOf(cast.stage.url, workshop)).investments.length).toBe(before + 4)
  await everyoneReads(cast, 'Er ligt nog € 164.000 te weinig')
  expect(await onWall()).not.toBe(wallBefore)
}

/** The four balances with a pause that nobody can get around; then the open questions. */
export async function backAndForth(cast: Cast): Promise<void> {
  const { workshop, lead, board, noor, bram, ans, sam, fatma } = cast
  await goToTask(cast, 'Heen-en-weer')
  await each(seatsOf(cast), (device) => pageTo(device, 'Heen-en-weer', 'Nu en later'))
  await board.page.getByRole('heading', { name: 'Nu en later' }).waitFor()
  const pause = lead.page.getByRole('button', { name: 'Pauze', exact: true })
  await pause.click()
  await board.page.getByRole('heading', { name: 'Pauze' }).waitFor()
  const told = ({ page }: Device) => page.getByText('Pauze. De begeleider heeft de tafel stilgezet.').first()
  await each(guestsOf(cast), (guest) => told(guest).waitFor())
  const before = settingOf(await planOf(cast.stage.url, workshop), 3)
  await dial(noor.page, 3).press('End')
  await dial(lead.page, 1).press('Home')
  await eventually(() => dial(noor.page, 1).getAttribute('aria-valuenow')).toBe('0')
  expect(settingOf(await planOf(cast.stage.url, workshop), 3)).toBe(before)
  await pause.click()
  await each(guestsOf(cast), (guest) => told(guest).waitFor({ state: 'detached' }))

  await goToTask(cast, 'Vragen')
  const count = async (device: Device) => {
    const name = await work(device)
      .getByRole('region', { name: /^Vraag / })
      .getAttribute('aria-label')
    return Number(name?.split(' ').at(-1))
  }
  const open = await count(noor)
  const [first, second, third] = await firstQuestions(noor)
  await pageTo(sam, 'Vraag', second)
  await pageTo(fatma, 'Vraag', third)
  await pageTo(noor, 'Vraag', first, 'hiervoor')
  await trouble(cast, 'Vragen', {
    away: sam,
    reloads: bram,
    meanwhile: () => Promise.all([settle(sam, 'Met elkaar.'), settle(noor, 'Om de beurt.')]).then(),
    dark: () => settle(fatma, 'In de werkgroep.'),
  })
  // An answered question stays with whoever answered it, until they go on.
  const answered: readonly Device[] = [sam, noor, fatma]
  await each(seatsOf(cast), (device) =>
    eventually(() => count(device)).toBe(answered.includes(device) ? open - 2 : open - 3),
  )
  await eventually(async () => (await planOf(cast.stage.url, workshop)).answers.length).toBeGreaterThanOrEqual(3)
  await work(ans).getByRole('button', { name: 'Beantwoord' }).waitFor()
}

/** The sentences of the first three, and this device is at the third. */
async function firstQuestions(device: Device): Promise<readonly [string, string, string]> {
  const words: string[] = []
  for (let at = 1; at <= 3; at++) {
    const one = work(device).getByRole('region', { name: new RegExp(`^Vraag ${at} van `) })
    words.push((await one.getByRole('listitem').first().getByRole('paragraph').first().textContent()) ?? '')
    if (at < 3) await pressButton(device, 'Vraag hierna')
  }
  return [words[0] ?? '', words[1] ?? '', words[2] ?? '']
}

async function settle(device: Device, words: string): Promise<void> {
  await pressButton(device, 'Beantwoord')
  await write(device, 'Hoe doen jullie dat?', words)
  await pressButton(device, 'Bewaren')
}

/** A promise becomes an agreement; three parties differ about it, it is changed, and they are asked again. */
export async function agreements(cast: Cast): Promise<void> {
  const { board, noor, bram, ans, jan } = cast
  const wall = board.page.getByRole('main')
  await goToTask(cast, 'Afspraken')
  await work(noor)
    .getByText(/^Maak afspraken van \d+ toezeggingen/)
    .click()
  await pressButton(noor, /^Maak afspraak: Inbreng van Gemeente: Activiteiten/)
  const wording = (device: Device) => work(device).getByRole('textbox', { name: 'Tekst van de afspraak' })
  await each(seatsOf(cast), (device) =>
    eventually(() => wording(device).inputValue()).toMatch(
      /^Inbreng van Gemeente: Activiteiten, €.40\.000 per jaar, 2026–2027\.$/,
    ),
  )
  const worry = ['akkoord, met bedenking', 'Wat is je bedenking?', 'Na 2027 moet het verder gaan.'] as const
  await trouble(cast, 'Afspraken', {
    away: ans,
    reloads: jan,
    meanwhile: () => Promise.all([says(ans, ...worry), says(noor, 'akkoord')]).then(),
    dark: () => says(bram, 'bezwaar', 'Wat is je bezwaar?', 'Twee jaar is te kort.'),
  })
  await everyoneReads(cast, 'akkoord, Noor')
  await everyoneReads(cast, 'akkoord, met bedenking, Ans: Na 2027 moet het verder gaan.')
  await everyoneReads(cast, 'bezwaar, Bram: Twee jaar is te kort.')
  await wall.getByText(/^1 akkoord · 1 akkoord, met bedenking · 1 bezwaar · /).waitFor()

  // Once others answered the words are the facilitator's to change.
  await wording(cast.lead).fill('De gemeente betaalt de activiteiten, ook na 2027.')
  await wording(cast.lead).press('Enter')
  await everyoneReads(cast, 'De tekst is gewijzigd. 3 meningen gelden niet meer.')
  await Promise.all([says(noor, 'akkoord'), says(ans, ...worry), says(bram, 'akkoord')])
  await wall.getByText(/^2 akkoord · 1 akkoord, met bedenking · /).waitFor()
  await parked(cast)
}

async function parked(cast: Cast): Promise<void> {
  const { jan, lead } = cast
  await goToTask(cast, 'Parkeerlijst')
  await write(jan, 'Wat parkeren jullie?', 'Wie betaalt de coördinator later?')
  await pressButton(jan, 'Zet op de lijst')
  const tick = (device: Device) =>
    work(device).getByRole('checkbox', { name: 'Klaar: Wie betaalt de coördinator later?' })
  await each(seatsOf(cast), (device) => tick(device).waitFor())
  await tick(lead).check()
  await each(seatsOf(cast), (device) => eventually(() => tick(device).isChecked()).toBe(true))
}

/** What every party does first, what was made in figures, the plan decided on, and taken home by everyone. */
export async function harvest(cast: Cast): Promise<void> {
  const { stage, workshop, lead, board, noor, jan, fatma, ans, sam } = cast
  await goToTask(cast, 'Oogst')
  const begin = async (device: Device, words: string) => {
    await write(device, /^De eerste stap van /, words)
    await pressButton(device, 'Bewaar als afspraak')
  }
  await begin(noor, 'de buurt bellen')
  await trouble(cast, 'Oogst', {
    away: fatma,
    reloads: lead,
    meanwhile: () => Promise.all([begin(fatma, 'flyers maken'), begin(ans, 'de sleutel regelen')]).then(),
    dark: () => begin(jan, 'een rooster maken'),
  })
  await each(seatsOf(cast), async (device) => {
    const made = work(device).getByRole('region', { name: 'Dit hebben jullie gemaakt' })
    await made
      .getByRole('definition')
      .filter({ hasText: /^afspraken/ })
      .waitFor()
    await made.getByRole('term').filter({ hasText: /^5$/ }).waitFor()
  })
  await board.page.getByText('Neem het plan mee').waitFor()
  await press(lead, button(lead, 'Stel het plan vast'))
  await decideOnPlan(lead.page)
  await each(seatsOf(cast), ({ page }) =>
    page
      .getByText(/^Vastgesteld/)
      .first()
      .waitFor(),
  )

  // A file has no names unless someone asks for them, and neither has what the server gives a participant.
  const cookie = await participantCookie(stage.url, workshop)
  const nameless = await planOf(stage.url, { ...workshop, cookie })
  await each([lead, noor, sam], async (device) => expect(await planTaken(device), device.name).toEqual(nameless))
}
