// Every turn shows its effect: next to the dial is what it reaches, on a low laptop and on a phone, and it covers
// nothing.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { dial, furtherOpen, furtherShut, standOf } from '../support/workshopPage.ts'

const stage = setStage()
const low = { width: 1366, height: 640 }

function said(page: Page): Locator {
  return page.locator('main p').filter({ hasText: /^Raakt / })
}

/** Turned further, or back if it cannot go further. */
async function turn(page: Page, knob: number): Promise<void> {
  const key = (await standOf(page, knob)) === '4' ? 'ArrowLeft' : 'ArrowRight'
  await dial(page, knob).focus()
  await dial(page, knob).press(key)
}

it('[W463] my own turn says what it touches beside the dial, over no name, button or dial, and moves nothing', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop, low)
  const { page: other } = await stage.participant(workshop, 'Gemeente', low)
  for (const one of [page, other]) await dial(one, 7).waitFor()
  for (const knob of [1, 2, 5, 7, 10]) {
    await dial(page, knob).focus()
    const before = await placesOf(page)
    await turn(page, knob)
    await said(page).waitFor()
    expect(await placesOf(page)).toEqual(before)
    expect(await coveredBy(said(page))).toEqual([])
    // A screen reader can ask for it; it is not announced.
    expect(await described(dial(page, knob))).toMatch(
      /^Raakt \d routes en \d waarden, iets (sterker|zwakker) dan eerst$/,
    )
  }
  expect(await violationsOn(page, 'what a turn touches')).toEqual([])
  expect(await said(other).count()).toBe(0)

  await dial(page, 5).focus()
  expect(await said(page).count()).toBe(0)
  await dial(page, 5).press('Home')
  await eventually(() => said(page).textContent()).toBe('Raakt niets, de knop is dicht')
  await dial(page, 5).press('End')
  await eventually(() => said(page).textContent()).toBe('Raakt 3 routes en 3 waarden, veel sterker dan eerst')
  await dial(other, 5).focus()
  await eventually(() => dial(other, 5).getAttribute('aria-disabled')).toBeNull()
  await dial(other, 5).press('ArrowLeft')
  await said(page).waitFor({ state: 'detached' })
})

/** The positions of everything that a turn might push aside. */
function placesOf(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('li button, li [role="slider"]')].map((part) => {
      const { x, y, width } = part.getBoundingClientRect()
      return [part.textContent, x, y, width].map((one) => (typeof one === 'number' ? Math.round(one) : one)).join(' ')
    }),
  )
}

function coveredBy(words: Locator): Promise<string[]> {
  return words.evaluate((element) => {
    const over = element.getBoundingClientRect()
    return [...document.querySelectorAll('main button, main [role="slider"], main h2, header')]
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect()
        return left < over.right && right > over.left && top < over.bottom && bottom > over.top
      })
      .map((part) => part.outerHTML.slice(0, 80))
  })
}

function described(slider: Locator): Promise<string | null> {
  return slider.evaluate((element) => {
    const id = element.getAttribute('aria-describedby') ?? ''
    return document.getElementById(id)?.textContent ?? null
  })
}

it('[W464] a phone shows what a knob touches in words and as a picture, and a turn moves nothing there', async () => {
  const { page } = await stage.participant(await stage.workshop(), 'Bewoners', phone)
  await page.getByRole('button', { name: /^Knop 5,/ }).tap()
  await eventually(() => said(page).textContent()).toBe('Raakt 3 routes en 3 waarden')
  const picture = page.getByRole('img', { name: /^Knop 5, .*, loopt via .* naar / })
  await picture.waitFor()
  const more = page.getByRole('button', { name: 'Meer over deze knop' })
  const before = await more.boundingBox()
  await furtherShut(page, 5).tap()
  await eventually(() => said(page).textContent()).toBe('Raakt 3 routes en 3 waarden, iets zwakker dan eerst')
  await furtherOpen(page, 5).tap()
  await eventually(() => said(page).textContent()).toBe('Raakt 3 routes en 3 waarden, iets sterker dan eerst')
  expect(await more.boundingBox()).toEqual(before)
  expect(await violationsOn(page, 'a knob on a phone')).toEqual([])
  await dial(page, 5).press('Home')
  await eventually(() => said(page).textContent()).toBe('Raakt niets, de knop is dicht')
  await page.getByRole('img', { name: /^Knop 5, .*, staat niet open\./ }).waitFor()

  await page.getByRole('button', { name: 'Terug naar de knoppen' }).tap()
  await page.getByRole('button', { name: /^Knop 10,/ }).tap()
  await eventually(() => said(page).textContent()).toMatch(/^Raakt \d routes en 4 waarden$/)
})
