// A tablet in landscape: the board, with touch. The buttons − and + are always visible there, and nothing overlaps
// words.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, setStage, tablet } from '../support/browser.ts'
import { card, dial, dropPlace, furtherOpen, furtherShut, knobRow, lane, standOf } from '../support/workshopPage.ts'

const stage = setStage({ motion: true })
const PARTIES = ['Corporatie', 'Gemeente', 'Zorgorganisatie', 'Sociaal werk', 'Bewoners', 'Zorgkantoor']

async function boardAt(look: Look): Promise<Page> {
  const { page } = await stage.facilitator(await stage.workshop(), look)
  await dial(page, 7).waitFor()
  return page
}

/** Texts within the one that go under, or beyond the left edge of, the other. */
async function textsUnder(place: Locator, over: Locator): Promise<string[]> {
  return over.first().evaluate(
    (cover, within) => {
      const edge = cover.getBoundingClientRect().left
      const walker = document.createTreeWalker(within as Element, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!parent?.checkVisibility() || parent.closest('.sr') || cover.contains(parent)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        let right = range.getBoundingClientRect().right
        // What ends in an ellipsis ends there.
        for (let up: Element | null = parent; up && up !== within; up = up.parentElement) {
          if (getComputedStyle(up).textOverflow === 'ellipsis')
            right = Math.min(right, up.getBoundingClientRect().right)
        }
        if (right > edge + 1) found.push(`"${node.textContent}" comes ${Math.round(right - edge)} px under it`)
      }
      return found
    },
    await place.elementHandle(),
  )
}

it.each([
  [1180, 820],
  [1024, 768],
  [1366, 1024],
])('[W385] by touch at %s×%s buttons and cards cover no words', async (width, height) => {
  const page = await boardAt({ ...tablet, width, height })
  expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true)
  const found: string[] = []
  for (let knob = 1; knob <= 10; knob++) {
    const words = page.getByRole('button', { name: new RegExp(`^Knop ${knob},.* blad openen`) }).locator('..')
    found.push(...(await textsUnder(words, furtherShut(page, knob))))
  }
  for (const party of PARTIES) {
    const place = lane(page, party)
    found.push(...(await textsUnder(place.locator(':scope > span').first(), place.getByRole('list').first())))
  }
  expect(found).toEqual([])
})

it('[W385] with a card in hand every party is still named beside the place to lay it', async () => {
  const page = await boardAt(tablet)
  await card(page, 'II').tap()
  for (const party of PARTIES) {
    const place = lane(page, party)
    const name = place.locator('b').first()
    expect(await textsUnder(place.locator(':scope > span').first(), dropPlace(page, party))).toEqual([])
    expect((await name.boundingBox())?.width).toBeGreaterThan(40)
  }
})

it('[W385] what one points at with a mouse makes room for its buttons too', async () => {
  const page = await boardAt({ width: 1366, height: 768 })
  for (const knob of [2, 6, 9]) {
    await knobRow(page, knob).hover({ position: { x: 4, y: 20 } })
    const words = page.getByRole('button', { name: new RegExp(`^Knop ${knob},.* blad openen`) }).locator('..')
    expect(await textsUnder(words, furtherShut(page, knob))).toEqual([])
  }
})

it('[W385] fingers turn with the buttons and lay a card with two taps', async () => {
  const page = await boardAt(tablet)
  await furtherOpen(page, 3).tap()
  await eventually(() => standOf(page, 3)).toBe('2')
  await card(page, 'II').tap()
  await dropPlace(page, 'Gemeente').tap()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Bedrag' }).waitFor()
})
