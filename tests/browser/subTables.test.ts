// A group of twelve that splits into three tables of four, each with its own variant, everyone with a page of their own; one works
// without a line for a while; back together the variants lie side by side on every screen, one plan is made of parts of them, and
// the parties adopt it. The large screen goes along with all of that.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { button as inWork, pressButton, type TaskPlace, work } from '../support/taskHands.ts'
import { low, together } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { dial, saveStatus, standOf, undoButton } from '../support/workshopPage.ts'

const stage = setStage()

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const says = (page: Page, words: string) => saveStatus(page).filter({ hasText: words }).waitFor()

const tables = ['Raam', 'Midden', 'Deur'] as const
/** At each table one laptop, and the phones of three others. */
const parties = ['Gemeente', 'Corporatie', 'Bewoners', 'Sociaal werk'] as const

it('[W910] twelve people split into three tables and come back: nothing is lost, one plan is made of what each made, and adopted', async () => {
  const workshop = await stage.workshop()
  const lead = { ...(await stage.facilitator(workshop, low)), kind: 'laptop' as const }
  await dial(lead.page, 1).waitFor()
  const wall = await lead.context.newPage()
  await wall.setViewportSize({ width: 1920, height: 1080 })
  await wall.goto(`${stage.url}/w/${workshop.id}/begeleider/bord`)
  const groups = await Promise.all(
    tables.map((table) =>
      Promise.all(
        parties.map(async (party, at) => {
          const look = at === 0 ? low : phone
          const person = await stage.participant(workshop, party, look, `${party} ${table}`)
          const place: TaskPlace = { page: person.page, kind: at === 0 ? 'laptop' : 'phone' }
          return { ...person, ...place }
        }),
      ),
    ),
  )
  const [[raam], [midden], [deur]] = groups as unknown as readonly [
    readonly [(typeof groups)[number][number]],
    readonly [(typeof groups)[number][number]],
    readonly [(typeof groups)[number][number]],
  ]
  await together(lead.page, 'Momenten', 'Vergelijken')

  // Everyone sees the way to the tables; the large screen has it as well, and counts who is there.
  await button(lead.page, 'Splits de tafel').click()
  await wall.getByRole('heading', { name: 'Drie tafels werken nu apart', level: 1 }).waitFor()
  await wall.getByText('12 mensen kiezen nog een tafel').waitFor()
  await Promise.all(
    groups.flatMap((people, at) =>
      people.map(async ({ page }) => {
        await button(page, `Naar tafel ${tables[at]}`).click()
        await page.getByText(`Tafel ${tables[at]}`, { exact: true }).waitFor()
      }),
    ),
  )
  const onWall = (table: string) => wall.getByRole('listitem').filter({ hasText: `Tafel ${table}` })
  for (const table of tables) await onWall(table).getByText('4 mensen aan deze tafel').waitFor()
  await onWall('Raam')
    .getByRole('img', { name: /^QR-code/ })
    .waitFor()
  expect(await violationsOn(raam.page, 'at a table')).toEqual([])
  expect(await violationsOn(wall, 'the large screen while the group is apart')).toEqual([])

  // The laptop at Raam loses its line and works on; the others do their part. Nobody turns anything at another table.
  const began = await standOf(raam.page, 1)
  await says(raam.page, 'Opgeslagen')
  await raam.context.setOffline(true)
  await says(raam.page, 'Geen verbinding. Je werk staat op dit apparaat.')
  await dial(raam.page, 1).press('End')
  await dial(raam.page, 9).press('End')
  await dial(deur.page, 1).press('Home')
  await dial(midden.page, 5).press('Home')
  for (const { page } of [deur, midden]) await says(page, 'Opgeslagen')
  await onWall('Deur').getByText('Eén knop gedraaid').waitFor()
  await onWall('Raam').getByText('Nog geen knop gedraaid').waitFor()
  expect(await standOf(lead.page, 1)).toBe(began)
  expect(await standOf(midden.page, 1)).toBe(began)

  // Back: everyone with a line is led home, and the variants lie side by side on all screens.
  await button(lead.page, 'Terug naar één tafel').click()
  await lead.page.getByText('Wat de tafels maakten ligt naast elkaar.').waitFor()
  await wall.getByRole('heading', { name: 'Drie tafels, één plan', level: 1 }).waitFor()
  const atHome = groups.flat().filter((one) => one !== raam)
  await Promise.all(atHome.map((place) => inWork(place, 'Alles naast elkaar').waitFor()))

  // What was done without a line lands at its table, its page is led home too, and the facilitator fetches it.
  await raam.context.setOffline(false)
  await inWork(raam, 'Alles naast elkaar').waitFor()
  await button(lead.page, 'Haal opnieuw op').click()
  await button(lead.page, 'Alles naast elkaar').click()
  const dialog = lead.page.getByRole('dialog')
  const cell = (name: string) => dialog.getByRole('radio', { name })
  await cell('Verbinding met buurt: tafel Raam, helemaal open').waitFor()
  expect(await violationsOn(lead.page, 'variants side by side')).toEqual([])

  // Choosing is live, on a phone as well, waits for the last knob, and is one step.
  const make = dialog.getByRole('button', { name: 'Maak één plan' })
  await cell('Ondersteunend gebouw: tafel Deur, dicht').check({ force: true })
  await dialog.getByText('nog 2 knoppen').waitFor()
  expect(await make.getAttribute('aria-disabled')).toBe('true')
  const [, bo] = groups[0] ?? []
  if (!bo) throw new Error('Four people are at each table')
  const onPhone = (name: string) => bo.page.getByRole('radio', { name })
  await eventually(() => onPhone('Ondersteunend gebouw: tafel Deur, dicht').isChecked()).toBe(true)
  await onPhone('Verbinding met buurt: tafel Raam, helemaal open').check({ force: true })
  await raam.page.getByRole('radio', { name: 'Activiteitenaanbod: tafel Midden, dicht' }).check({ force: true })
  await wall.getByText('3 van 3 gekozen').waitFor()
  await eventually(() => make.getAttribute('aria-disabled')).toBe(null)
  await make.click()
  await dialog.getByRole('button', { name: 'Sluiten' }).click()
  const made = () => Promise.all([1, 5, 9].map((knob) => standOf(lead.page, knob)))
  await eventually(made).toEqual(['0', '0', '4'])
  await undoButton(lead.page).click()
  await eventually(() => standOf(lead.page, 1)).toBe(began)
  await button(lead.page, /^Opnieuw doen/).click()
  await eventually(made).toEqual(['0', '0', '4'])

  // And the parties adopt it, each by themselves.
  await together(lead.page, 'Vaststellen', 'Vaststellen')
  await pressButton(lead, 'Vraag het iedereen')
  await Promise.all(groups.flatMap(([...people]) => people).map((place) => inWork(place, 'Wij stellen vast').waitFor()))
  await Promise.all((groups[1] ?? []).map((place) => pressButton(place, 'Wij stellen vast')))
  await wall.getByRole('img', { name: /^Vier van / }).waitFor()
  await pressButton(lead, 'Sluit de plaat')
  const why = work(lead).getByRole('textbox', { name: 'Er is nog geen trekker. Waarom niet?' })
  if ((await why.count()) > 0) await why.fill('Dat kiest het bestuur.')
  await pressButton(lead, 'Sluit de plaat en verzegel')
  await wall.getByRole('heading', { name: 'Het plan staat.', level: 1 }).waitFor()
  for (const { page } of [raam, deur]) await page.getByText(/^Vastgesteld door vier partijen\./).waitFor()
  expect(await made()).toEqual(['0', '0', '4'])
})
