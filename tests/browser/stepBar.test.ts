// The step bar: the facilitator runs the workshop from it, everyone reads in it what is asked and says that they are
// done.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, phone, setStage } from '../support/browser.ts'
import { isInSight } from '../support/sight.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial } from '../support/workshopPage.ts'

const stage = setStage()
const low: Look = { width: 1366, height: 640 }

async function table() {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, low)
  const { page: guest } = await stage.participant(workshop, 'Gemeente', low)
  const { page: mobile } = await stage.participant(workshop, 'Bewoners', phone)
  for (const page of [lead, guest]) await dial(page, 7).waitFor()
  await mobile.getByRole('button', { name: /^Knop 7, / }).waitFor()
  return { workshop, lead, guest, mobile }
}

const bar = (page: Page, name: string | RegExp = /^(Stap \d|Draaiboek)/) => page.getByRole('region', { name })
const goOn = (page: Page, step: string) => page.getByRole('button', { name: step }).click()

it('[W420] tasks and steps are walked by the bar alone, on a laptop, another and a phone, and who is done says so there', async () => {
  const { lead, guest, mobile } = await table()
  await bar(lead, 'Draaiboek').getByText('Nog niet begonnen.').waitFor()
  for (const page of [guest, mobile]) expect(await bar(page).count()).toBe(0)
  expect(await violationsOn(lead, 'before the first step')).toEqual([])
  for (const [at, next, name, sentence] of [
    [1, 'Begin met stap 1: Welkom en tafelcheck', 'Tafelcheck.', 'Wie mist er aan tafel?'],
    [1, 'Volgende: Belang en invloed', 'Belang en invloed.', 'Hoeveel belang en invloed heeft elke partij?'],
    [2, 'Volgende: Toekomstbeeld en waarden', 'Toekomstbeeld.', 'Maak samen één zin: waar werken jullie naartoe?'],
    [2, 'Volgende: Waarden', 'Waarden.', 'Telt elke waarde voor jullie, en hoeveel?'],
    [3, 'Volgende: Waar staan jullie nu?', 'Waar staan jullie nu?', 'Zet elke knop zoals het vandaag is.'],
  ] as const) {
    await goOn(lead, next)
    // Somebody is done with choosing alone, and nobody saw it. At the values nobody says so any more.
    if (next === 'Volgende: Toekomstbeeld en waarden') await goOn(lead, 'Ga toch verder')
    for (const page of [lead, guest, mobile]) {
      const shown = bar(page, `Stap ${at} van 8`)
      await shown.getByText(name, { exact: true }).waitFor()
      await shown.getByText(sentence, { exact: true }).waitFor({ state: 'attached' })
      await shown.getByRole('timer').waitFor()
    }
    // The task began with nobody done.
    await bar(lead).getByRole('button', { name: '0 van 2 klaar, bekijk wie' }).waitFor()
    const done = mobile.getByRole('button', { name: 'Ik ben klaar' })
    expect(await done.getAttribute('aria-pressed')).toBe('false')
    await done.tap()
    await bar(lead).getByRole('button', { name: '1 van 2 klaar, bekijk wie' }).waitFor()
    await guest.getByText('1 van 2 klaar').waitFor()
    expect(await done.getAttribute('aria-pressed')).toBe('true')
    if (at === 2) {
      await done.tap()
      await bar(lead).getByRole('button', { name: '0 van 2 klaar, bekijk wie' }).waitFor()
    }
  }
  expect(
    await bar(guest)
      .getByRole('button', { name: /^Volgende|minuut|Pauze/ })
      .count(),
  ).toBe(0)
  for (const page of [lead, guest, mobile]) expect(await violationsOn(page, 'bar of the step')).toEqual([])

  await bar(lead).getByRole('button', { name: '1 van 2 klaar, bekijk wie' }).click()
  const who = lead.getByRole('dialog', { name: 'Wie is er klaar?' })
  await who.getByRole('listitem').filter({ hasText: 'Gemeente' }).getByText('nog bezig').waitFor()
  await who.getByRole('listitem').filter({ hasText: 'Bewoners' }).getByText('klaar', { exact: true }).waitFor()
  expect(await violationsOn(lead, 'who is done')).toEqual([])
})

it('[W421] the bar opens the script, and beside it a minute is added and the clock stands still for a pause and goes on', async () => {
  const { lead, guest, mobile } = await table()
  await goOn(lead, 'Begin met stap 1: Welkom en tafelcheck')
  await bar(lead).getByRole('button', { name: 'Draaiboek, stap 1 van 8' }).click()
  await lead.getByRole('dialog', { name: 'Draaiboek' }).waitFor()
  await lead.keyboard.press('Escape')
  const pause = bar(lead).getByRole('button', { name: 'Pauze', exact: true })
  await pause.click()
  for (const page of [lead, guest, mobile]) await bar(page).getByRole('timer').getByText('Pauze').waitFor()
  expect(await pause.getAttribute('aria-pressed')).toBe('true')
  const stood = (await bar(guest).getByRole('timer').textContent()) ?? ''
  await bar(lead).getByRole('button', { name: 'Eén minuut erbij' }).click()
  const later = stood.replace(/\d+/, (minutes) => String(Number(minutes) + 1))
  for (const page of [lead, guest, mobile])
    await eventually(() => bar(page).getByRole('timer').textContent()).toBe(later)
  expect(await violationsOn(lead, 'pause by the bar')).toEqual([])
  await pause.click()
  for (const page of [lead, guest, mobile])
    await eventually(() => bar(page).getByRole('timer').textContent()).toMatch(/^\d+:\d\d$/)
  expect(await pause.getAttribute('aria-pressed')).toBe('false')

  // A clock that was stopped on its own continues with the same button, and nothing is paused for it.
  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead.getByRole('dialog').getByRole('button', { name: 'Zet de klok stil' }).click()
  await lead.keyboard.press('Escape')
  await eventually(() => pause.getAttribute('aria-pressed')).toBe('true')
  await pause.click()
  await eventually(() => pause.getAttribute('aria-pressed')).toBe('false')
  expect(await lead.getByText('De tafel staat op pauze.').count()).toBe(0)
})

it('[W425] going on by the bar can be taken back at once, with the time that was left', async () => {
  const { lead, guest } = await table()
  await goOn(lead, 'Begin met stap 1: Welkom en tafelcheck')
  await bar(lead).getByRole('button', { name: 'Eén minuut erbij' }).click()
  await eventually(() => bar(guest).getByRole('timer').textContent()).toMatch(/^1[56]:/)
  // Another task of the same step has the same clock.
  await goOn(lead, 'Volgende: Belang en invloed')
  await bar(guest).getByText('Belang en invloed.', { exact: true }).waitFor()
  await eventually(() => bar(guest).getByRole('timer').textContent()).toMatch(/^1[56]:/)
  await goOn(lead, 'Volgende: Toekomstbeeld en waarden')
  await eventually(() => bar(guest).getByRole('timer').textContent()).toMatch(/^(20|19):/)
  const takeBack = lead.getByRole('button', { name: 'Terug naar Belang en invloed: ongedaan maken' })
  expect(await takeBack.textContent()).toBe('Ongedaan maken')
  await takeBack.click()
  for (const page of [lead, guest]) {
    await bar(page, 'Stap 1 van 8').waitFor()
    await eventually(() => bar(page).getByRole('timer').textContent()).toMatch(/^1[56]:/)
  }
})

it('[W426] the bar is one line of 50 px over the whole width, and the board still fits below it', async () => {
  const { lead, guest } = await table()
  await goOn(lead, 'Begin met stap 1: Welkom en tafelcheck')
  await goOn(lead, 'Volgende: Belang en invloed')
  await goOn(lead, 'Volgende: Toekomstbeeld en waarden')
  // With a bar above it the board grows, and the page scrolls: whose chair is empty is answered first.
  const chair = lead.getByText(/^Niemand spreekt voor/)
  await chair.waitFor()
  while ((await chair.count()) > 0) {
    await chair.locator('xpath=ancestor::*[.//button][1]').getByRole('button', { name: 'Sluiten' }).click()
  }
  for (const page of [lead, guest]) {
    await bar(page, 'Stap 2 van 8').waitFor()
    for (const [width, height] of [
      [1366, 640],
      [1366, 620],
      [1280, 640],
      [1600, 1000],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height })
      const size = `${width}×${height}`
      const place = await bar(page).boundingBox()
      expect([place?.x, place?.width, place?.height], size).toEqual([0, width, 50])
      expect((await page.getByRole('main').boundingBox())?.y, size).toBeGreaterThanOrEqual((place?.y ?? 0) + 50)
      expect(await partsOver(page), size).toEqual([])
      for (const one of await bar(page).getByRole('button').all()) expect(await isInSight(one), size).toBe(true)
      if (height > 640) continue
      await eventually(() => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0)
      for (const knob of [1, 10]) expect(await isInSight(dial(page, knob)), `${size} knob ${knob}`).toBe(true)
    }
  }
})

/** Parts of the bar that are covered by their neighbours, and truncated words. */
function partsOver(page: Page): Promise<string[]> {
  return bar(page).evaluate((section) => {
    const parts = [...section.children].map((part) => ({
      words: part.textContent ?? '',
      box: part.getBoundingClientRect(),
      isCut: part.matches('p') && part.scrollHeight > part.clientHeight + 1,
    }))
    return parts.flatMap(({ words, box, isCut }, at) => {
      const next = parts[at + 1]?.box.left ?? section.clientWidth
      return box.right > next || isCut ? [words] : []
    })
  })
}
