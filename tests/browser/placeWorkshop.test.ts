// A workshop as it is played about place, people and worries: three tasks in a row with everyone, on six devices, while one
// loads its page again and one loses its connection; and at the end it is all in what the facilitator takes home.

import { beforeAll, expect, it } from 'vitest'
import { contentOf, eventually, type Person, setStage, upright } from '../support/browser.ts'
import { button, press, pressButton, type TaskPlace, work, write } from '../support/taskHands.ts'
import { low, panel, type TaskTable, taskTable, together } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, saveStatus } from '../support/workshopPage.ts'

const stage = setStage({ staysOpen: true })

type Seat = Person & TaskPlace

let table: TaskTable & { readonly ans: Seat; readonly ilse: Seat }

const NAMES = ['Noor', 'Bram', 'Ans', 'Ilse']
const MONEY = 'Geld komt niet bij elkaar: kans 4 van 5, gevolg 5 van 5'
const ADVICE = 'Begin bij wat er in de wijk al gebeurt.'

beforeAll(async () => {
  const small = await taskTable(stage, 'leeg')
  const [ans, ilse] = await Promise.all([
    stage.participant(small.workshop, 'Corporatie', low, 'Ans'),
    stage.participant(small.workshop, 'Zorgorganisatie', upright, 'Ilse'),
  ])
  table = { ...small, ans: { ...ans, kind: 'laptop' }, ilse: { ...ilse, kind: 'tablet' } }
})

/** The four who answer, each on a device of their own. */
const guests = (): readonly Seat[] => [table.noor, table.bram, table.ans, table.ilse]

async function begin(entry: string): Promise<void> {
  await together(table.lead.page, entry, entry)
  for (const { page, kind } of guests()) if (kind !== 'phone') await panel(page, entry).waitFor()
}

/** One answer per question, in their order; each question has five steps. */
async function answerAll(place: Seat, steps: readonly number[]): Promise<void> {
  for (const [at, step] of steps.entries()) {
    await work(place).getByRole('group').nth(at).getByRole('radio').nth(step).check({ force: true })
  }
  await pressButton(place, 'Ik ben klaar')
  await work(place)
    .getByText(/^Je antwoorden zijn bewaard/)
    .waitFor()
}

async function reveal(): Promise<void> {
  await work(table.lead).getByText('4 van 4 gekozen').waitFor()
  await pressButton(table.lead, 'Toon wat is gekozen')
}

/** On the large screen and on the phone. */
async function fine(task: string): Promise<void> {
  const { wall, bram } = table
  const found = [
    await violationsOn(wall, `${task}, the large screen`),
    await violationsOn(bram.page, `${task}, a phone`, 'main'),
  ]
  expect(found.flat()).toEqual([])
}

async function namelessOnWall(): Promise<void> {
  const words = (await table.wall.getByRole('main').textContent()) ?? ''
  expect(NAMES.filter((name) => words.includes(name))).toEqual([])
}

async function taken(format: string): Promise<string> {
  const { page } = table.lead
  const save = page.getByRole('dialog').getByRole('button', { name: format, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  return (await contentOf(download)).toString()
}

it('[W780] C-27: four people answer the worries alone on laptop, tablet and phone, one loads the page again, and the wall shows the spread without a name', async () => {
  const { lead, ilse, wall } = table
  await begin('Zorgen')
  await pressButton(lead, 'Laat ieder antwoorden')
  for (const [at, place] of guests().entries()) {
    await answerAll(
      place,
      [0, 1, 2, 3].map((worry) => (at + worry) % 5),
    )
    if (place === ilse) {
      await ilse.page.reload()
      await work(ilse)
        .getByText(/^Je antwoorden zijn bewaard/)
        .waitFor()
    }
  }
  expect(await wall.getByText('4 mensen antwoordden', { exact: false }).count()).toBe(0)
  await reveal()
  for (const page of [wall, ...guests().map((guest) => guest.page)])
    await page.getByText('4 mensen antwoordden, zonder naam en zonder partij.').waitFor()
  await namelessOnWall()
  await fine('Zorgen')
})

it('[W781] C-34: an effect written on a phone without a connection is on the wall and on the other devices once it is back', async () => {
  const { noor, ans, ilse, bram, wall } = table
  await begin('Effecten')
  await work(bram)
    .getByText(/^Er staan nog geen effecten/)
    .waitFor()
  await bram.context.setOffline(true)
  await saveStatus(bram.page).filter({ hasText: 'Geen verbinding' }).waitFor()
  await pressButton(bram, 'Schrijf een effect op')
  await write(bram, 'Wat verandert er daardoor?', 'Minder eenzaam')
  await work(bram).getByRole('combobox', { name: 'Komt door' }).selectOption('knob.5')
  await pressButton(bram, 'Toevoegen')
  await button(bram, /^Minder eenzaam/).waitFor()
  expect(await button(noor, /^Minder eenzaam/).count()).toBe(0)
  await bram.context.setOffline(false)
  for (const place of [noor, ans, ilse]) await button(place, /^Minder eenzaam/).waitFor()
  const map = wall.getByRole('img', { name: /^Kaart van de effecten/ })
  await eventually(() => map.getAttribute('aria-label')).toContain('Minder eenzaam')
  await fine('Effecten')
})

it('[W782] W-01, W-02, L-11: the bottlenecks marked alone by four are a board on the wall, and the phone takes a measure over from an advice, with owner and date, for all to see', async () => {
  const { lead, noor, ans, ilse, bram, wall } = table
  await begin('Knelpunten')
  await pressButton(lead, 'Laat ieder antwoorden')
  for (const [at, place] of guests().entries()) {
    const rest = (at % 3) + 1
    // Two scales for each of the five; of the third the table thinks that it is likely and bad.
    await answerAll(place, [rest, rest, rest, rest, 3, 4, rest, rest, rest, rest])
  }
  expect(await wall.getByRole('img', { name: /kans/ }).count()).toBe(0)
  await reveal()
  await wall.getByRole('img', { name: MONEY }).waitFor()

  await press(bram, button(bram, /^Bewoners: te veel gevraagd/).last())
  await pressButton(bram, `Neem over: ${ADVICE}`)
  await work(bram).getByRole('combobox', { name: 'Wie zorgt ervoor?' }).selectOption('Corporatie')
  await work(bram).getByLabel('Voor wanneer').fill('2027-03-01')
  await pressButton(bram, 'Zet de maatregel erbij')
  await wall.getByText(`Corporatie · 1 maart 2027 · ${ADVICE}`).waitFor()
  for (const place of [lead, noor, ans, ilse]) {
    await press(place, button(place, /^Bewoners: te veel gevraagd/).last())
    await work(place).getByText('Corporatie · 1 maart 2027').waitFor()
  }
  await namelessOnWall()
  await fine('Knelpunten')
})

it('[W783] the report and the JSON that the facilitator takes home hold the worries, the effect, and the bottlenecks with their measure and whose it is', async () => {
  await chooseFromMenu(table.lead.page, 'Exporteren', 'Meer keuze')
  const report = await taken('Markdown')
  const plan = JSON.parse(await taken('JSON')) as Record<'effects' | 'parked' | 'answers', readonly object[]>
  for (const chapter of ['Vier zorgen', 'Effecten', 'Vijf knelpunten'])
    expect(report).toMatch(new RegExp(`^#+ ${chapter}$`, 'm'))
  const line = report.split('\n').find((row) => row.includes(ADVICE))
  expect(line).toMatch(/Bewoners: te veel gevraagd.*Corporatie.*1 maart 2027/)
  expect(report).toContain('Zo denken 4 mensen er nu over.')
  expect(report).toContain('Minder eenzaam')
  expect(plan.effects).toMatchObject([{ label: 'Minder eenzaam', from: 'knob.5' }])
  expect(plan.parked).toMatchObject([{ text: ADVICE, day: '2027-03-01' }])
  for (const name of NAMES) expect(report).not.toContain(name)
})
