// The whole board without a mouse: Tab reaches every control, and the focus is always visible.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, laptop, setStage } from '../support/browser.ts'
import { dial, focused, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()
const MOST_TABS = 200
const menus = [
  { button: 'Meer', first: 'Groot scherm', second: 'Bekijk als partij' },
  { button: 'Exporteren', first: 'Word', second: 'OpenDocument' },
] as const

interface Stop {
  /** Role and name. */
  readonly name: string
  /** It has an outline. */
  readonly seen: boolean
  /** On the screen, and nothing overlaps its middle. */
  readonly inSight: boolean
}

/** Presses Tab from the top of the page until the focus leaves it or wraps around. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { x, y, width, height } = element.getBoundingClientRect()
      const onTop = document.elementFromPoint(x + width / 2, y + height / 2)
      return {
        seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        inSight: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
      }
    })
    if (!stop) break
    stops.push({ name: await focused(page), ...stop })
  }
  return stops
}

it('[W20] Tab reaches every dial, card, chip and button of the board, and the focus is always seen', async () => {
  const { page } = await stage.facilitator(await stage.workshop(), laptop)
  await dial(page, 7).waitFor()
  const stops = await tabThrough(page)
  const names = stops.map(({ name }) => name)
  for (let knob = 1; knob <= 10; knob++) expect(names).toContainEqual(expect.stringMatching(`^slider "Knop ${knob}, `))
  for (const name of [
    'Kaart I,',
    'Kaart V,',
    'Kaart X,',
    'Bron I, Activiteiten',
    'Kosten',
    'Exporteren',
    'Onderdelen',
    'Meer',
  ]) {
    expect(names).toContainEqual(expect.stringMatching(`^button "${name}`))
  }
  expect(stops.filter(({ seen }) => !seen)).toEqual([])
  expect(stops.filter(({ inSight }) => !inSight)).toEqual([])
})

it('[W20] a menu opens by keyboard, goes through with the arrows, and Escape gives the focus back to its button', async () => {
  const { page } = await stage.facilitator(await stage.workshop())
  const more = page.getByRole('button', { name: 'Meer', exact: true })
  for (const key of ['Enter', 'ArrowDown']) {
    await more.focus()
    await page.keyboard.press(key)
    await page.getByRole('menuitem', { name: 'Groot scherm' }).waitFor()
    await eventually(() => focused(page)).toContain('menu')
    await page.keyboard.press('Home')
    await eventually(() => focused(page)).toContain('menuitem "Groot scherm"')
    await page.keyboard.press('ArrowDown')
    await eventually(() => focused(page)).toContain('menuitem "Bekijk als partij"')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await eventually(() => focused(page)).toBe('button "Meer"')
  }
})

it('[W380] a menu opened by a key has the focus on its first entry, also while the key is down or repeats', async () => {
  const { page } = await stage.facilitator(await stage.workshop())
  for (const { button, first, second } of menus) {
    for (const key of ['Enter', 'Space', 'ArrowDown', 'ArrowUp']) {
      const opener = page.getByRole('button', { name: button, exact: true })
      await opener.press(key)
      await eventually(() => focused(page)).toContain(`menuitem "${first}`)
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toContain(`menuitem "${second}`)
      await leaveMenu(page, button)
    }
    for (const key of ['Enter', 'Space']) {
      // A key that is held down repeats: also for the menu, when that has the focus.
      for (let times = 0; times < 3; times++) await page.keyboard.down(key)
      await eventually(() => focused(page)).toContain(`menuitem "${first}`)
      for (let times = 0; times < 3; times++) await page.keyboard.down(key)
      await page.keyboard.up(key)
      expect(await focused(page)).toContain(`menuitem "${first}`)
      await leaveMenu(page, button)
    }
  }
})

async function leaveMenu(page: Page, button: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await eventually(() => focused(page)).toBe(`button "${button}"`)
}

it('[W20] a dialog takes the focus in, keeps it, and gives it back when Escape closes it', async () => {
  const { page } = await stage.facilitator(await stage.workshop(), laptop)
  const opener = sheetButton(page, 7)
  await opener.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  const inside = () => dialog.evaluate((element) => element.contains(document.activeElement))
  expect(await inside()).toBe(true)
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press('Tab')
    expect(await inside()).toBe(true)
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await eventually(() => opener.evaluate((element) => element === document.activeElement)).toBe(true)
})
