// A bad connection, or a new version installed in the meantime: a file that the app needs later cannot be loaded.

import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Person, phone, setStage } from '../support/browser.ts'
import { chooseFromMenu, dial, saveStatus, standOf, takeSeat } from '../support/workshopPage.ts'

const stage = setStage()
/**
 * What the browser itself says about a file that cannot be loaded, and React about the component that asked for it.
 */
const noFile = /Failed to (fetch|load)|Failed to load resource|dynamically imported/

/** The first response to each of these is lost, except for `had`. */
async function loseOnce(
  { page, expectComplaint }: Person,
  files: string,
  had: readonly string[] = [],
): Promise<string[]> {
  expectComplaint(noFile)
  const lost: string[] = []
  await page.route(files, async (route) => {
    const address = route.request().url()
    if (lost.includes(address) || had.includes(address)) return route.continue()
    lost.push(address)
    await route.abort()
  })
  return lost
}

/** As if another version was installed: the page refers to another entry file. */
async function installOther(page: Page): Promise<void> {
  await page.route(`${stage.url}/`, async (route: Route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(/assets\/index-[\w-]+\.js/, 'assets/index-other.js')
    await route.fulfill({ response: answer, body })
  })
}

function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => {
    loads += 1
  })
  return () => loads
}

it.each(['TableScreen-*', 'BoardScreen-*', '*'])(
  '[W267] the table comes when the first answer to %s is lost',
  async (files) => {
    const workshop = await stage.workshop()
    const person = await stage.person(workshop.links.participant)
    const seats = person.page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' })
    await seats.waitFor()
    const had = await person.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    const lost = await loseOnce(person, `**/assets/${files}.js`, had)
    await takeSeat(person.page, 'Gemeente')
    await dial(person.page, 7).waitFor()
    expect(lost.length).toBeGreaterThan(0)
  },
)

it.each(['TableScreen', 'ProjectorScreen'])(
  '[W267] the large screen comes when the first answer to %s is lost',
  async (file) => {
    const workshop = await stage.workshop()
    const person = await stage.facilitator(workshop)
    await dial(person.page, 7).waitFor()
    const lost = await loseOnce(person, `**/assets/${file}-*.js`)
    await person.page.goto(`${person.page.url()}/bord`)
    await person.page.getByRole('contentinfo').waitFor()
    expect(lost.length).toBe(1)
  },
)

it('[W267] dialogs, menus and files come when the first answer to each is lost', async () => {
  const workshop = await stage.workshop()
  const person = await stage.person(workshop.links.participant)
  const lost = await loseOnce(
    person,
    '**/assets/{LaterDialogs,MenuList,reportFile,pdfFile,spreadsheetFile,csvFile}-*.js',
  )
  const { page } = person
  await takeSeat(page, 'Gemeente')
  await dial(page, 7).waitFor()
  await chooseFromMenu(page, 'Meer', 'Kosten')
  await page.getByRole('dialog', { name: 'Kosten' }).waitFor()
  await page.keyboard.press('Escape')
  for (const [entry, name] of [
    ['PDF', /\.pdf$/],
    ['Excel', /\.xlsx$/],
  ] as const) {
    const coming = page.waitForEvent('download')
    await chooseFromMenu(page, 'Exporteren', entry)
    expect((await coming).suggestedFilename()).toMatch(name)
  }
  expect(lost.length).toBeGreaterThanOrEqual(4)
})

it.each([undefined, phone])(
  '[W268] a table that does not come gets a sentence and a button, never a white page',
  async (look) => {
    const workshop = await stage.workshop()
    const { page, expectComplaint } = await stage.person(workshop.links.participant, look)
    expectComplaint(noFile)
    const loads = countLoads(page)
    await page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' }).waitFor()
    await page.route('**/assets/TableScreen-*.js', (route) => route.abort())
    await takeSeat(page, 'Gemeente')
    await page.getByRole('heading', { name: 'Dit kon niet worden opgehaald' }).waitFor()
    // Tried once by reloading the page, and not again and again.
    expect(loads()).toBe(1)
    await page.unroute('**/assets/TableScreen-*.js')
    await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click()
    if (look) await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor()
    else await dial(page, 7).waitFor()
  },
)

it('[W414] a board whose other shape does not come stays as it is on a narrower screen, and changes once it comes', async () => {
  const workshop = await stage.workshop()
  const { page, expectComplaint } = await stage.person(workshop.links.participant)
  expectComplaint(noFile)
  const asked: string[] = []
  await page.route('**/assets/PhoneScreen-*.js', async (route) => {
    asked.push(route.request().url())
    await route.abort()
  })
  await takeSeat(page, 'Gemeente')
  await dial(page, 7).waitFor()
  await eventually(() => asked.length).toBeGreaterThan(0)
  await page.setViewportSize({ width: 700, height: 900 })
  await dial(page, 7).press('End')
  await eventually(() => standOf(page, 7)).toBe('4')
  await page.unroute('**/assets/PhoneScreen-*.js')
  await page.setViewportSize({ width: 1280, height: 800 })
  await dial(page, 7).waitFor()
  await page.setViewportSize({ width: 700, height: 900 })
  await page.getByRole('button', { name: /^Knop 7, / }).waitFor()
})

it('[R437] a knob that is turned before what writes is here is turned when it comes', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(workshop.links.participant)
  let letCome = () => {}
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route('**/assets/writing-*.js', async (route) => {
    await mayCome
    await route.continue()
  })
  await takeSeat(page, 'Gemeente')
  await dial(page, 9).waitFor()
  const before = await standOf(page, 9)
  expect(before).not.toBe('4')
  await dial(page, 9).press('End')
  letCome()
  await eventually(() => standOf(page, 9)).toBe('4')
  await eventually(() => saveStatus(page).textContent()).toBe('Opgeslagen')
  await page.getByRole('button', { name: /^Ongedaan maken: / }).click()
  await eventually(() => standOf(page, 9)).toBe(before)
})

it('[R437] where what writes does not come the board is there, says why nothing changes, and fetches it again', async () => {
  const workshop = await stage.workshop()
  const { page, expectComplaint } = await stage.person(workshop.links.participant)
  expectComplaint(noFile)
  await page.route('**/assets/writing-*.js', (route) => route.abort())
  await takeSeat(page, 'Gemeente')
  await dial(page, 7).waitFor()
  const before = await standOf(page, 7)
  await dial(page, 7).press(before === '4' ? 'Home' : 'End')
  await page.getByText('We konden dit niet ophalen. Laad de pagina opnieuw. Wat is opgeslagen, blijft staan.').waitFor()
  expect(await standOf(page, 7)).toBe(before)
  await page.unroute('**/assets/writing-*.js')
  await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click()
  await dial(page, 9).press('End')
  await eventually(() => standOf(page, 9)).toBe('4')
})

it('[W268] offline the message names the connection, and the table loads by itself when it is back', async () => {
  const workshop = await stage.workshop()
  const { page, context, expectComplaint } = await stage.person(workshop.links.participant)
  expectComplaint(noFile)
  await page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' }).waitFor()
  await context.setOffline(true)
  await takeSeat(page, 'Gemeente')
  await page.getByRole('heading', { name: 'Geen verbinding' }).waitFor()
  await context.setOffline(false)
  await dial(page, 7).waitFor()
})

it('[W268] a dialog that does not come says so above the board, which goes on; nobody is told that they are offline', async () => {
  const workshop = await stage.workshop()
  const person = await stage.person(workshop.links.participant)
  const { page } = person
  person.expectComplaint(noFile)
  await page.route('**/assets/LaterDialogs-*.js*', (route) => route.abort())
  await takeSeat(page, 'Gemeente')
  await dial(page, 7).waitFor()
  await page.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  await page.getByText('We konden dit niet ophalen. Laad de pagina opnieuw. Wat is opgeslagen, blijft staan.').waitFor()
  expect(await page.getByText('internet').count()).toBe(0)
  await dial(page, 9).press('End')
  await eventually(() => standOf(page, 9)).toBe('4')
  await page.unroute('**/assets/LaterDialogs-*.js*')
  await eventually(() => saveStatus(page).textContent()).toBe('Opgeslagen')
  await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click()
  await eventually(() => standOf(page, 9)).toBe('4')
  await chooseFromMenu(page, 'Meer', 'Kosten')
  await page.getByRole('dialog', { name: 'Kosten' }).waitFor()
})

it('[W269] whoever wants the table after a new version was installed gets that version, and is never sent round', async () => {
  const workshop = await stage.workshop()
  const { page, expectComplaint } = await stage.person(workshop.links.participant)
  expectComplaint(noFile)
  const loads = countLoads(page)
  await page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' }).waitFor()
  await installOther(page)
  await page.route('**/assets/TableScreen-*.js', (route) => route.fulfill({ status: 404, body: '{}' }))
  await takeSeat(page, 'Gemeente')
  // It is said on the page that goes as well.
  await eventually(loads).toBe(1)
  await page.getByRole('heading', { name: 'Er is een nieuwe versie' }).waitFor()
  expect(loads()).toBe(1)
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click()
  await dial(page, 7).waitFor()
})

it('[W269] a new version comes by itself to a screen that loses nothing, once; the others are told and choose the moment', async () => {
  const workshop = await stage.workshop()
  const [lead, busy, viewer] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
    stage.person(workshop.links.viewer),
  ])
  for (const { page } of [lead, busy, viewer]) await dial(page, 7).waitFor()
  await dial(busy.page, 9).press('End')
  await eventually(() => standOf(viewer.page, 9)).toBe('4')
  await chooseFromMenu(lead.page, 'Meer', 'Afspraken')
  const field = lead.page.getByRole('dialog').getByRole('textbox').first()
  await field.fill('Nog niet af')
  const loads = [lead, busy, viewer].map(({ page }) => countLoads(page))
  const loaded = () => loads.map((count) => count())
  for (const { page } of [lead, busy, viewer]) await installOther(page)
  const cutAndBack = async ({ page, context }: Person) => {
    await context.setOffline(true)
    await eventually(() => saveStatus(page).textContent()).toMatch(/^Geen verbinding/)
    await context.setOffline(false)
    await eventually(() => saveStatus(page).textContent()).toMatch(/^(Opgeslagen|Bijgewerkt)$/)
  }
  for (const one of [lead, busy, viewer]) await cutAndBack(one)

  await eventually(loaded).toEqual([0, 0, 1])
  await eventually(() => standOf(viewer.page, 9)).toBe('4')
  // It is still the same version, so reloading did not help; that is said, and not tried again.
  await cutAndBack(viewer)
  for (const { page } of [busy, viewer]) await page.getByText('Er is een nieuwe versie.').waitFor()
  expect(await field.inputValue()).toBe('Nog niet af')
  expect(loaded()).toEqual([0, 0, 1])

  // Now that version is loaded.
  await busy.page.unrouteAll()
  await busy.page.getByRole('button', { name: 'Laad opnieuw' }).click()
  await eventually(() => standOf(busy.page, 9)).toBe('4')
  await field.fill('')
  await lead.page.keyboard.press('Escape')
  await eventually(loaded).toEqual([1, 1, 1])
})
