// The large screen in the room: a facilitator on a laptop, and the board in a window of its own.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, type Person, setStage } from '../support/browser.ts'
import { fullPlanText } from '../support/fullPlan.ts'
import { crowdedOn, textsBelow } from '../support/projectorSight.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()

const fullHd: Look = { width: 1920, height: 1080 }
const sizes: readonly Look[] = [fullHd, { width: 1280, height: 720 }, { width: 3840, height: 2160 }]
/** docs/DESIGN.md, at 1920 × 1080. */
const FLOOR_PX = 28

const KNOBS = 'Knoppenronde'
const WELCOME = 'Welkom en tafelcheck'
const stepNames = [
  WELCOME,
  'Toekomstbeeld en waarden',
  KNOBS,
  'Routes bekijken',
  'Investeringen',
  'Heen-en-weer',
  'Afspraken',
  'Oogst',
]

/** The screen says which task it is: of a step with more of them, its first. */
const firstTasks: Readonly<Record<string, string>> = {
  [WELCOME]: 'Tafelcheck',
  'Toekomstbeeld en waarden': 'Toekomstbeeld',
  [KNOBS]: 'Waar staan jullie nu?',
}
const onTop = (board: Page, step: string) => board.getByRole('banner').getByText(firstTasks[step] ?? step)

async function leadWithBoard(template?: string): Promise<Person & { readonly board: Page }> {
  const workshop = await stage.workshop(template)
  const person = await stage.facilitator(workshop)
  await dial(person.page, 7).waitFor()
  return { ...person, board: await openBoard(person) }
}

async function openBoard({ page, context }: Person): Promise<Page> {
  const opening = context.waitForEvent('page')
  await chooseFromMenu(page, 'Meer', 'Groot scherm')
  const board = await opening
  await board.setViewportSize(fullHd)
  await board.getByRole('contentinfo').waitFor()
  return board
}

/** Only the front window renders: in one behind it a menu never comes to rest. */
async function openMenu(lead: Page, entry: string): Promise<void> {
  await lead.bringToFront()
  await chooseFromMenu(lead, 'Meer', entry)
}

async function openScript(lead: Page): Promise<Locator> {
  await openMenu(lead, 'Draaiboek')
  return lead.getByRole('dialog', { name: 'Draaiboek' })
}

async function goTo(lead: Page, board: Page, step: string): Promise<void> {
  const script = await openScript(lead)
  await script.getByRole('button', { name: `Ga hierheen: ${step}` }).click()
  await script.getByRole('button', { name: 'Sluiten' }).click()
  await onTop(board, step).waitFor()
}

/** The steps, and then the knobs one by one and a value, each on the board. */
async function everyPicture(lead: Page, board: Page, look: (name: string) => Promise<void>): Promise<void> {
  const script = await openScript(lead)
  for (const step of [...stepNames.filter((step) => step !== KNOBS), KNOBS]) {
    await script.getByRole('button', { name: `Ga hierheen: ${step}` }).click()
    await onTop(board, step).waitFor()
    await board.getByRole('main').getByText(/./).first().waitFor()
    await look(step)
  }
  await script.getByRole('button', { name: 'Sluiten' }).click()
  // From the one with fewest routes to those with most, including one closed and one fully open.
  for (const knob of [4, 5, 7, 9, 10]) {
    await dial(lead, knob).focus()
    await title(board, new RegExp(`^${knob} `)).waitFor()
    await look(`knob ${knob}`)
  }
  await lead.getByRole('button', { name: /^Werkplezier/ }).click()
  await title(board, /paden open/).waitFor()
  await look('value')
}

function title(board: Page, words: RegExp): Locator {
  return board.getByRole('heading', { level: 1, name: words })
}

it('[W461] what was talked about and decided leads, and how many paths are open stands second and smaller', async () => {
  const { page: lead, board } = await leadWithBoard()
  await lead.bringToFront()
  await sheetButton(lead, 5).click()
  await lead.getByRole('button', { name: 'Besluit deze stand' }).click()
  await lead.keyboard.press('Escape')
  await lead.getByRole('dialog').waitFor({ state: 'detached' })
  // Nothing is selected: all ten knobs.
  await lead.keyboard.press('Escape')
  await lead.getByText('1 van 10 besproken, 1 besloten').waitFor()
  const leads = async (page: Page, first: RegExp) => {
    const [counted, paths] = [page.getByText(first).first(), page.getByText(/^\d+ van 104 paden open/).first()]
    await counted.waitFor()
    expect(await sizeOf(paths)).toBeLessThan(await sizeOf(counted))
  }
  await leads(lead, /besproken/)
  await leads(board, /van 10 knoppen besproken/)
  await lead.getByRole('button', { name: /^Werkplezier/ }).click()
  await title(board, /^1 van 10 knoppen besproken 1 besloten \d+ van 104 paden open$/).waitFor()
  await leads(board, /van 10 knoppen besproken/)
})

function sizeOf(words: Locator): Promise<number> {
  return words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

it('[W80] the large screen opens from the menu and follows the step and what the facilitator chooses', async () => {
  const { page: lead, board } = await leadWithBoard()
  // Nothing selected and no step: all ten knobs.
  await board.getByRole('heading', { name: 'Gemeenschap' }).waitFor()
  await dial(lead, 5).focus()
  await title(board, /^5 Inrichten activiteitenaanbod$/).waitFor()
  // The viewer is somewhere else, or is the whole room.
  await lead.getByRole('button', { name: /^Aan tafel: 1 persoon\./ }).waitFor()
  await dial(lead, 5).press('Home')
  await board.getByText('Dicht: er loopt nu geen pad.').waitFor()
  await dial(lead, 5).press('End')
  await board.getByText('was half open').waitFor()
  await eventually(() => board.getByText('Helemaal open', { exact: true }).count()).toBe(1)
  await lead.getByRole('button', { name: /^Werkplezier/ }).click()
  await title(board, /paden open/).waitFor()
  await lead.keyboard.press('Escape')
  await board.getByRole('heading', { name: 'Gemeenschap' }).waitFor()

  await goTo(lead, board, 'Investeringen')
  await title(board, /ontbreekt/).waitFor()
  await board.getByRole('timer').waitFor()
  await goTo(lead, board, 'Heen-en-weer')
  await lead.keyboard.press('Escape')
  await board.getByRole('heading', { name: 'Nu en later' }).waitFor()
  await goTo(lead, board, 'Oogst')
  await board.getByText('Neem het plan mee').waitFor()
})

it('[W80] the large screen shows what is agreed and how many parties were not heard', async () => {
  const { page: lead, board } = await leadWithBoard()
  await goTo(lead, board, 'Afspraken')
  await title(board, /^Er staan nog geen afspraken\./).waitFor()
  await openMenu(lead, 'Afspraken')
  const agreements = lead.getByRole('dialog', { name: 'Afspraken' })
  await agreements
    .getByRole('textbox', { name: 'Nieuwe afspraak' })
    .fill('De gemeente betaalt de activiteiten twee jaar.')
  await agreements.getByRole('button', { name: 'Voeg afspraak toe' }).click()
  await title(board, /^1 afspraak$/).waitFor()
  await board.getByText('De gemeente betaalt de activiteiten twee jaar.').waitFor()
  await board.getByText(/^\d partijen nog niet gehoord$/).waitFor()
  expect([...(await textsBelow(board, FLOOR_PX)), ...(await crowdedOn(board))]).toEqual([])
})

it('[W80] the large screen changes nothing: two switches, and nothing else to press', async () => {
  const { page: lead, board } = await leadWithBoard()
  await dial(lead, 5).focus()
  await title(board, /^5 /).waitFor()
  expect(await board.getByRole('switch').count()).toBe(2)
  for (const role of ['slider', 'button', 'textbox', 'link', 'menu'] as const) {
    expect(await board.getByRole(role).count(), role).toBe(0)
  }
  const stillness = board.getByRole('switch', { name: 'Minder beweging' })
  await stillness.press('Space')
  await board.reload()
  await eventually(() => stillness.getAttribute('aria-checked')).toBe('true')
  const sound = board.getByRole('switch', { name: 'Geluid' })
  expect(await sound.getAttribute('aria-checked')).toBe('false')
  await sound.press('Enter')
  await eventually(() => sound.getAttribute('aria-checked')).toBe('true')
  for (const one of [sound, stillness]) {
    for (const { width, height } of sizes) {
      await board.setViewportSize({ width, height })
      expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  }
})

it('[W80] a viewer opens it too, sees who is at the table, and no code', async () => {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop)
  const guest = await stage.participant(workshop, 'Gemeente')
  await dial(guest.page, 7).waitFor()
  const viewer = await stage.person(workshop.links.viewer)
  await dial(viewer.page, 7).waitFor()
  const board = await openBoard(viewer)
  await goTo(lead.page, board, 'Welkom en tafelcheck')
  const parties = board.getByRole('list', { name: 'Aan tafel' })
  await eventually(() => parties.getByRole('listitem').filter({ hasText: 'Gemeente' }).textContent()).toContain(
    '1 persoon',
  )
  await eventually(() => parties.getByRole('listitem').filter({ hasText: 'Zorgkantoor' }).textContent()).toContain(
    'lege stoel',
  )
  expect(await board.getByText(/^(Doe mee|Alleen op deze computer)/).count()).toBe(0)
})

it('[W81] every picture has no violations, every text is tall enough for the last row, and nothing scrolls, sticks out or is crowded', {
  timeout: 240_000,
}, async () => {
  const { page: lead, board } = await leadWithBoard()
  const found: string[] = []
  await everyPicture(lead, board, async (name) => {
    for (const size of sizes) {
      await board.setViewportSize(size)
      const smallest = (FLOOR_PX * size.width) / fullHd.width
      const all = [...(await textsBelow(board, smallest)), ...(await crowdedOn(board))]
      found.push(...all.map((one) => `${name} at ${size.width}: ${one}`))
    }
    await board.setViewportSize(fullHd)
    found.push(...(await violationsOn(board, name)))
  })
  expect(found).toEqual([])
})

interface FullPlan {
  readonly investments: readonly object[]
}

/** The money of the parties stays, for no cost. */
const withoutCosts = (plan: FullPlan) => ({
  ...plan,
  needs: [],
  investments: plan.investments.map((one) => ({ ...one, need: null })),
})

/** With twelve parties and twelve years, and money in all of them. */
async function fullBoard(change = (plan: FullPlan) => plan): Promise<{ readonly lead: Page; readonly board: Page }> {
  const workshop = await stage.workshop()
  const person = await stage.facilitator(workshop)
  const lead = person.page
  await dial(lead, 7).waitFor()
  await openMenu(lead, 'Plan inlezen')
  const plan = JSON.parse(await fullPlanText(stage.url, workshop)) as FullPlan
  const buffer = Buffer.from(JSON.stringify(change(plan)))
  await lead
    .getByLabel('Kies een JSON-bestand')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer })
  await lead.getByRole('button', { name: 'Vervang het plan' }).click()
  await lead.getByText('Het plan is ingelezen.').waitFor()
  return { lead, board: await openBoard(person) }
}

it('[W81] also a plan with all that it can hold stays readable', async () => {
  const { lead, board } = await fullBoard()
  const found: string[] = []
  await everyPicture(lead, board, async (name) => {
    const all = [...(await textsBelow(board, FLOOR_PX)), ...(await crowdedOn(board))]
    found.push(...all.map((one) => `${name}: ${one}`))
  })
  // Twelve parties in one place, once they are shown.
  await goTo(lead, board, WELCOME)
  await lead.getByRole('button', { name: 'Volgende: Belang en invloed' }).click()
  await lead.getByRole('button', { name: 'Laat de keuzes zien' }).click()
  await title(board, /^Belang en invloed$/).waitFor()
  found.push(...(await textsBelow(board, FLOOR_PX)), ...(await crowdedOn(board)))
  found.push(...(await violationsOn(board, 'placing')))
  expect(found).toEqual([])
})

it('[W390] the marks of many parties stay in their rows, and their names keep room', async () => {
  const { lead, board } = await fullBoard(withoutCosts)
  await goTo(lead, board, 'Investeringen')
  const rows = board.getByRole('list', { name: 'Wat partijen inbrengen' }).getByRole('listitem')
  await rows.first().waitFor()
  const found = await rows.evaluateAll((items) =>
    items.map((item) => {
      const [row, mark, name] = [item, item.querySelector('svg'), item.querySelector('b')].map((one) =>
        one?.getBoundingClientRect(),
      )
      return {
        within: row && mark && mark.top >= row.top - 1 && mark.bottom <= row.bottom + 1,
        room: (name?.width ?? 0) > 120,
      }
    }),
  )
  expect(found.length).toBeGreaterThan(6)
  expect(found.filter(({ within, room }) => !within || !room)).toEqual([])
  expect(await crowdedOn(board)).toEqual([])
})

it('[W390] the parties that pay a cost stay within its bar, and the names of many costs keep room', async () => {
  const { lead, board } = await fullBoard()
  await goTo(lead, board, 'Investeringen')
  const rows = board.getByRole('list', { name: 'Kosten en wie ze betaalt' }).getByRole('listitem')
  await rows.first().waitFor()
  const found = await rows.evaluateAll((items) =>
    items.map((item) => {
      const row = item.getBoundingClientRect()
      const bar = item.querySelector('[role="img"]')?.getBoundingClientRect()
      const parts = [...item.querySelectorAll('[data-party]')]
      const letters = parts.flatMap((part) => {
        const words = part.querySelector('b')
        return words?.checkVisibility() ? [{ part, words }] : []
      })
      const isIn = (one: DOMRect, all: DOMRect | undefined) =>
        all !== undefined &&
        one.left >= all.left - 1 &&
        one.right <= all.right + 1 &&
        one.top >= all.top - 1 &&
        one.bottom <= all.bottom + 1
      return {
        payers: parts.length,
        letters: letters.length,
        within:
          bar !== undefined &&
          isIn(bar, row) &&
          parts.every((part) => isIn(part.getBoundingClientRect(), bar)) &&
          letters.every(({ part, words }) => isIn(words.getBoundingClientRect(), part.getBoundingClientRect())),
        room: (item.querySelector(':scope > b')?.getBoundingClientRect().width ?? 0) > 120,
      }
    }),
  )
  expect(found.length).toBeGreaterThan(6)
  expect(found.every(({ payers }) => payers > 0)).toBe(true)
  expect(found.filter(({ within, room }) => !within || !room)).toEqual([])
})

it('[W81] an empty plan says in words what is not there yet', async () => {
  const { page: lead, board } = await leadWithBoard('leeg')
  await goTo(lead, board, 'Toekomstbeeld en waarden')
  await board.getByText('Er is nog geen toekomstbeeld. Waar werken jullie naartoe?').waitFor()
  // C-29: a value before money, as the task says beside the board.
  await goTo(lead, board, 'Investeringen')
  await board.getByText('Eerst de waarde: voor wie doen jullie dit, en waarom?').waitFor()
  await lead.bringToFront()
  await lead.getByRole('button', { name: 'Toch eerst over geld' }).click()
  await board.bringToFront()
  await board.getByText('Er staan nog geen kosten. Wat moet er betaald worden?').waitFor()
  expect([...(await textsBelow(board, FLOOR_PX)), ...(await crowdedOn(board))]).toEqual([])
  expect(await violationsOn(board, 'empty plan')).toEqual([])
})

it('[W82] code and QR are there until the door is closed', async () => {
  const { page: lead, board } = await leadWithBoard()
  // The test servers are reachable from this machine only, and say so.
  const code = board.getByRole('contentinfo').getByText('Alleen op deze computer')
  const qr = board.getByRole('img', { name: 'QR-code met de link voor deelnemers' })
  await code.waitFor()
  await qr.waitFor()
  await openMenu(lead, 'Uitnodigen')
  await lead.getByRole('button', { name: 'Doe de deur dicht' }).click()
  for (const one of [code, qr]) await one.waitFor({ state: 'detached' })
  await lead.getByRole('button', { name: 'Zet de deur open' }).click()
  for (const one of [code, qr]) await one.waitFor()
})

it('[W82] a pause fills the screen, and makes room for what the facilitator points out', async () => {
  const { page: lead, board } = await leadWithBoard()
  await openMenu(lead, 'Pauzeer de tafel')
  await title(board, /^Pauze$/).waitFor()
  expect([...(await textsBelow(board, FLOOR_PX)), ...(await crowdedOn(board))]).toEqual([])
  expect(await violationsOn(board, 'pause')).toEqual([])
  await dial(lead, 5).focus()
  await title(board, /^5 /).waitFor()
  await board.getByRole('banner').getByText('Pauze').waitFor()
  await lead.getByRole('button', { name: 'Ga verder' }).click()
  await board.getByRole('banner').getByText('Pauze').waitFor({ state: 'detached' })
})

/** When, by the clock of this page, this many seconds are left. */
async function momentWith(board: Page, left: number): Promise<number> {
  const shown = (await board.getByRole('timer').textContent()) ?? ''
  const [minutes = 0, seconds = 0] = (/(\d+):(\d\d)/.exec(shown)?.slice(1) ?? []).map(Number)
  const now = await board.evaluate(() => Date.now())
  return now + (minutes * 60 + seconds - left) * 1000
}

it('[W83] five minutes, one minute and the end are said large, for ten seconds', async () => {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop)
  await dial(lead.page, 7).waitFor()
  const board = await lead.context.newPage()
  await board.clock.install()
  await board.goto(`${lead.page.url()}/bord`)
  await board.getByRole('contentinfo').waitFor()
  const status = board.getByRole('status').last()
  const script = await openScript(lead.page)
  await script.getByRole('button', { name: 'Ga hierheen: Oogst' }).click()
  await board.getByRole('timer').waitFor()
  // Only the time of day moves: five minutes are left, then less than one, then none.
  for (const [left, sentence] of [
    [55, 'Nog 1 minuut.'],
    [-2, 'De tijd is om.'],
  ] as const) {
    await board.clock.setSystemTime(await momentWith(board, left))
    await eventually(() => status.textContent()).toBe(sentence)
    await eventually(() => status.textContent()).toBe('')
  }
})

it('[W443] before the first step of a new table the screen welcomes, and fills with who comes in', async () => {
  const workshop = await stage.workshop('leeg')
  const lead = await stage.facilitator(workshop)
  await dial(lead.page, 7).waitFor()
  const board = await openBoard(lead)
  await title(board, /^Welkom\. ?Kom aan tafel\.$/).waitFor()
  const total = board.getByRole('status').filter({ hasText: 'aan tafel' })
  await eventually(() => total.textContent()).toBe('0 mensen aan tafel')
  for (const party of ['Gemeente', 'Bewoners', 'Bewoners', 'Bewoners', 'Bewoners']) {
    const { page } = await stage.participant(workshop, party)
    await dial(page, 7).waitFor()
  }
  await eventually(() => total.textContent()).toBe('5 mensen aan tafel')
  const places = board.getByRole('list', { name: 'Aan tafel' }).getByRole('listitem')
  const place = (party: string) => places.filter({ hasText: party }).textContent()
  await eventually(() => place('Bewoners')).toContain('4 mensen')
  expect(await place('Gemeente')).toContain('1 persoon')
  expect(await place('Sociaal werk')).toContain('nog niemand')
  const found: string[] = []
  for (const size of sizes) {
    await board.setViewportSize(size)
    const smallest = (FLOOR_PX * size.width) / fullHd.width
    found.push(...(await textsBelow(board, smallest)), ...(await crowdedOn(board)))
  }
  await board.setViewportSize(fullHd)
  found.push(...(await violationsOn(board, 'welcome')))
  expect(found).toEqual([])
  await lead.page.bringToFront()
  await dial(lead.page, 7).press('End')
  await lead.page.keyboard.press('Escape')
  await board.getByRole('heading', { name: 'Gemeenschap' }).waitFor()
})
