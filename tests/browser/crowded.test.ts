// A full screen: twelve parties and twelve years, the smallest laptop, and what appears over a form on a phone.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage, tablet, upright } from '../support/browser.ts'
import { fullPlanText } from '../support/fullPlan.ts'
import { focusIsCovered, isInSight, overlapsIn } from '../support/sight.ts'
import { card, chooseFromMenu, coverage, dial, dropPlace, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()

/** A table of twelve parties and twelve years. */
async function fullTable() {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop)
  await chooseFromMenu(lead.page, 'Meer', 'Plan inlezen')
  const buffer = Buffer.from(await fullPlanText(stage.url, workshop))
  await lead.page
    .getByLabel('Kies een JSON-bestand')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer })
  await lead.page.getByRole('button', { name: 'Vervang het plan' }).click()
  await lead.page.getByRole('dialog').waitFor({ state: 'detached' })
  return { ...lead, workshop }
}

/** How many parties the bar of the board shows completely, and how many the number next to them counts. */
function partiesInBar(page: Page): Promise<{ readonly whole: number; readonly counted: number }> {
  return page.locator('header [data-rest]').evaluate((rest) => {
    const row = rest.parentElement?.getBoundingClientRect() ?? new DOMRect()
    const isWhole = (part: Element) => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      return left >= row.left && right <= row.right + 1 && top >= row.top - 1 && bottom <= row.bottom + 1
    }
    const drawn = [...(rest.parentElement?.children ?? [])].filter(
      (part) => part !== rest && getComputedStyle(part).clipPath === 'none',
    )
    return {
      whole: drawn.filter(isWhole).length,
      counted: rest.checkVisibility() && isWhole(rest) ? Number(rest.textContent?.replace('+', '')) : 0,
    }
  })
}

it('[W332] of twelve parties each stands whole in the bar or is counted, also when the window gets wider', async () => {
  const { page } = await fullTable()
  for (const [width, height] of [
    [1000, 760],
    [1600, 1000],
    [1180, 820],
    [1920, 1080],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await eventually(async () => {
      const { whole, counted } = await partiesInBar(page)
      return whole + counted
    }).toBe(12)
  }
  // They give way to where the table works towards, but not all of them.
  expect((await partiesInBar(page)).whole).toBeGreaterThanOrEqual(3)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await eventually(async () => (await partiesInBar(page)).whole).toBe(6)
})

it('[W333] with twelve parties and years no card, amount or year of the table overlaps another', async () => {
  const { page, workshop } = await fullTable()
  const lanes = page.getByRole('list', { name: 'Partijen en wat ze inbrengen' })
  for (const [width, height] of [
    [1000, 760],
    [1280, 800],
    [1600, 1000],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await overlapsIn(lanes)).toEqual([])
    expect(await columnsOver(page)).toEqual([])
  }
  const touch = await stage.facilitator(workshop, tablet)
  await dial(touch.page, 7).waitFor()
  expect(await overlapsIn(touch.page.getByRole('list', { name: 'Partijen en wat ze inbrengen' }))).toEqual([])
})

/** Columns of the years that leave their part of the board or overlap the buttons next to them. */
function columnsOver(page: Page): Promise<string[]> {
  return coverage(page).evaluate((part) => {
    const columns = [...part.querySelectorAll('li')].map((year) => year.getBoundingClientRect())
    const room = part.getBoundingClientRect()
    const buttons = [...part.querySelectorAll('button')].map((button) => button.getBoundingClientRect())
    return columns.flatMap((column, at) => {
      const isOut = column.left < room.left - 1 || column.right > room.right + 1
      const isOver = buttons.some(
        ({ left, right, top, bottom }) =>
          left < column.right - 1 && right > column.left + 1 && top < column.bottom && bottom > column.top,
      )
      return isOut || isOver ? [`year ${at + 1}`] : []
    })
  })
}

it('[W334] on the smallest laptop the ten knobs and what is lacking are in sight without scrolling', async () => {
  const { page } = await stage.facilitator(await stage.workshop(), { width: 1366, height: 640 })
  await dial(page, 1).waitFor()
  expect(await isInSight(dial(page, 1))).toBe(true)
  expect(await isInSight(dial(page, 10))).toBe(true)
  expect(await isInSight(coverage(page).getByText(/^Tot en met/))).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0)
})

it('[W330] on a phone no party in turn is hidden behind the card in the hand', async () => {
  const { page } = await stage.participant(await stage.workshop(), 'Gemeente', phone)
  await page.getByRole('button', { name: 'Inbrengen' }).click()
  await card(page, 'II').click()
  await dropPlace(page, 'Gemeente').waitFor()
  for (let at = 0; at < 14; at++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(focusIsCovered)).toBe(false)
  }
})

it('[W331] on a phone a message that goes by itself leaves the buttons of a form free', async () => {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop)
  const { page } = await stage.participant(workshop, 'Gemeente', phone)
  await page.getByRole('button', { name: 'Inbrengen' }).click()
  await card(page, 'II').click()
  await dropPlace(page, 'Gemeente').click()
  const save = moneyDialog(page).getByRole('button', { name: 'Toevoegen' })
  await save.waitFor()
  await chooseFromMenu(lead.page, 'Meer', 'Draaiboek')
  await lead.page.getByRole('button', { name: 'Ga hierheen: Investeringen' }).click()
  await page.getByText(/^Stap 5 van 8, Investeringen/).waitFor()
  const over = await save.evaluate((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect()
    return [top + 4, bottom - 4].flatMap((y) =>
      [left + 4, right - 4].map((x) => document.elementFromPoint(x, y)).filter((one) => !button.contains(one)),
    ).length
  })
  expect(over).toBe(0)
})

it.each([
  ['1366×640', { width: 1366, height: 640 }],
  ['390×844', phone],
])('[W335] nothing of a long form shows below its buttons at %s', async (_, look) => {
  const { page } = await stage.facilitator(await stage.workshop(), look)
  await chooseFromMenu(page, 'Meer', 'Over deze workshop')
  const foot = page.getByRole('dialog').locator('footer')
  await foot.waitFor()
  const rest = await foot.evaluate((part) => {
    const dialog = part.closest('[role=dialog]') ?? document.body
    expectScrolls(dialog)
    return dialog.getBoundingClientRect().bottom - part.getBoundingClientRect().bottom

    function expectScrolls(element: Element): void {
      if (element.scrollHeight <= element.clientHeight) throw new Error('This form fits: it says nothing')
    }
  })
  expect(rest).toBeLessThanOrEqual(1)
})

it('[W337] on a tablet the table of the balances shows all values, and no words are covered by a knob', async () => {
  const { workshop } = await fullTable()
  for (const look of [tablet, upright]) {
    const { page } = await stage.facilitator(workshop, look)
    await page.getByRole('button', { name: 'Meer', exact: true }).waitFor()
    await chooseFromMenu(page, 'Meer', 'Heen-en-weer')
    const dialog = page.getByRole('dialog')
    const hidden = await dialog
      .getByRole('table')
      .evaluateAll((tables) =>
        tables.map((table) => Math.max(0, table.scrollWidth - (table.parentElement?.clientWidth ?? 0))),
      )
    expect(hidden.every((px) => px === 0)).toBe(true)
    const under = await dialog.getByRole('listitem').evaluateAll(
      (asks) =>
        asks.filter((ask) => {
          const last = [...ask.querySelectorAll('button')].at(-1)?.getBoundingClientRect()
          const words = [...ask.children].at(-1)?.getBoundingClientRect()
          return last && words && ask.children.length > 1 && words.left < last.right && words.top < last.bottom
        }).length,
    )
    expect(under).toBe(0)
  }
})

it('[W338] a table of twelve parties is visible at once on a laptop', async () => {
  const { workshop } = await fullTable()
  const { page } = await stage.person(workshop.links.participant, { width: 1280, height: 800 })
  const seats = page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' })
  await seats.waitFor()
  expect(await isInSight(seats)).toBe(true)
})

it('[W336] the wide screen gives the cards of a party the room that the names leave', async () => {
  const { page } = await stage.facilitator(await stage.workshop(), { width: 1600, height: 1000 })
  await dial(page, 1).waitFor()
  const name = page.getByRole('list', { name: 'Partijen en wat ze inbrengen' }).getByText('Gemeente', { exact: true })
  const chip = page.getByRole('button', { name: /^Bron I, / })
  const gap = (await chip.boundingBox())?.x ?? 0
  expect(gap - ((await name.boundingBox())?.x ?? 0)).toBeLessThan(200)
})
