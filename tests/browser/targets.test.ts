// Every target is at least 44 px, except the ones named here, and everything that can be dragged can be tapped. The
// same walk through every dialog checks each against WCAG 2.2 AA.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, laptop, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { everyDialog } from '../support/everyDialog.ts'
import { smallTargetsOn } from '../support/targetSizes.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { ringAt } from '../support/workshopHands.ts'
import {
  card,
  chip,
  dial,
  dropPlace,
  fillMoney,
  furtherShut,
  lane,
  moneyDialog,
  saveStatus,
  sheetButton,
  standOf,
} from '../support/workshopPage.ts'

const stage = setStage()
const OURS_PX = 44
/** WCAG 2.5.8. */
const LEAST_PX = 24

/** On a board for mouse and keyboard, where a larger one would overlap its neighbour; a phone has no exceptions. */
const smallerOnBoard: readonly RegExp[] = [
  // Both are next to the dial, which is itself a target and takes keys.
  /"Eén stand (dichter|verder open)"/,
  // The numeral of a chip of money in a full lane; it is as high as the lane.
  /^4[0-3]×44 button "Bron /,
  // Links to a dialog, one below the other next to the bars or at the foot of a balance.
  /"(Kosten \(\d+\)|\d+ vragen|Vragen|Dekking per kost|Waarden: voor wie\?)"/,
  // The number of a knob in a row of them, each with its own space.
  /"Naar knop \d+"/,
  /summary "Waarom deze vraag\?"/,
]

const touchBoard: Look = { width: 1280, height: 800, phone: true }

async function everyPlace(page: Page, isPhone: boolean, look: (place: string) => Promise<void>): Promise<void> {
  if (isPhone) {
    await page.getByRole('button', { name: /^Knop 7, / }).click()
    await dial(page, 7).waitFor()
    await look('one knob')
    await page.getByRole('button', { name: 'Meer over deze knop' }).click()
  } else {
    await dial(page, 7).waitFor()
    await look('board')
    await card(page, 'II').click()
    await look('card in hand')
    await dropPlace(page, 'Gemeente').click()
    await moneyDialog(page).waitFor()
    await look('money')
    await page.keyboard.press('Escape')
    await sheetButton(page, 7).click()
  }
  await page.getByRole('dialog').waitFor()
  await look('worksheet')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await everyDialog(page, look)
}

it.each([
  ['the board', laptop, smallerOnBoard],
  ['the phone', phone, []],
] as const)(
  '[W103] on %s all there is to press is 44 px or a named exception, never below 24, and no dialog has violations',
  async (_, size, allowed) => {
    const { page } = await stage.facilitator(await stage.workshop(), size)
    const found: string[] = []
    await everyPlace(page, size === phone, async (place) => {
      const small = (await smallTargetsOn(page, OURS_PX)).filter((one) => !allowed.some((known) => known.test(one)))
      const tooSmall = await smallTargetsOn(page, LEAST_PX)
      found.push(...[...small, ...tooSmall].map((one) => `${place}: ${one}`))
      if ((await page.getByRole('dialog').count()) > 0) found.push(...(await violationsOn(page, place)))
    })
    expect(found).toEqual([])
  },
)

it.each([
  ['a phone', phone],
  ['a large screen with touch', touchBoard],
])('[W97] on %s a dial, a card and money that lies somewhere are moved with taps only', async (_, size) => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Bewoners', size)
  const isPhone = size === phone
  if (isPhone) await page.getByRole('button', { name: /^Knop 7, / }).tap()
  await dial(page, 7).waitFor()
  const { x, y } = await ringAt(dial(page, 7), 1)
  await page.touchscreen.tap(x, y)
  await eventually(() => standOf(page, 7)).toBe('1')
  await furtherShut(page, 7).tap()
  await eventually(() => standOf(page, 7)).toBe('0')

  if (isPhone) await page.getByRole('button', { name: 'Inbrengen' }).tap()
  await card(page, 'II').tap()
  await dropPlace(page, 'Gemeente').tap()
  await fillMoney(moneyDialog(page), { amount: '12.000' })
  await moneyDialog(page).getByRole('button', { name: 'Toevoegen' }).tap()
  const partyOfTwo = async () =>
    (await planOf(stage.url, workshop)).investments.filter(({ source }) => source === 'II').map(({ party }) => party)
  await eventually(partyOfTwo).toEqual(['gemeente'])
  const laid = isPhone ? chip(page, /^Bron II, /) : lane(page, 'Gemeente').getByRole('button', { name: /^Bron II, / })
  await laid.tap()
  await moneyDialog(page).getByRole('combobox', { name: 'Verplaats naar' }).selectOption({ label: 'Corporatie' })
  await moneyDialog(page).getByRole('button', { name: 'Bewaren' }).tap()
  await eventually(partyOfTwo).toEqual(['corporatie'])
})

it('[W351] a menu and a dialog that a screen reader opens have the focus, also where a press was cut short before', async () => {
  const { page } = await stage.facilitator(await stage.workshop(), phone)
  await page.getByRole('button', { name: /^Knop 7, / }).click()
  await dial(page, 7).waitFor()
  // Its button is still down when the sheet covers it.
  await page.getByRole('button', { name: 'Meer over deze knop' }).click()
  await page.locator('[role=dialog]:focus-within').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  // As a screen reader presses: a click and nothing else.
  const press = (button: Locator) => button.evaluate((element) => (element as HTMLElement).click())
  await press(page.getByRole('button', { name: 'Onderdelen', exact: true }))
  await page.locator('[role=dialog]:focus-within').waitFor()
  await press(
    page
      .getByRole('listitem')
      .getByRole('button', { name: /^Waarden/ })
      .first(),
  )
  await page.getByRole('dialog', { name: /^Waarden/ }).waitFor()
  await page.locator('[role=dialog]:focus-within').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

it('[W19] a round and a lost connection have no violations, on the board and on a phone', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const { page: guest, context } = await stage.participant(workshop, 'Gemeente')
  const { page: mobile } = await stage.facilitator(workshop, phone)
  await mobile.getByRole('button', { name: /^Knop 7, / }).waitFor()
  const found: string[] = []
  await sheetButton(lead, 5).click()
  await lead.getByText('Laat ieder voor zich kiezen').click()
  await lead.getByRole('button', { name: 'Begin de ronde' }).click()
  for (const page of [guest, mobile]) await page.getByText(/^Ronde over knop 5/).waitFor()
  await context.setOffline(true)
  await eventually(() => saveStatus(guest).textContent()).toMatch(/^Geen verbinding/)
  found.push(...(await violationsOn(lead, 'round as facilitator')))
  found.push(...(await violationsOn(guest, 'round, no line')))
  found.push(...(await violationsOn(mobile, 'round on a phone')))
  await lead.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  await sheetButton(lead, 5).click()
  await lead.getByRole('region', { name: 'Zo koos ieder voor zich' }).waitFor()
  found.push(...(await violationsOn(lead, 'round shown')))
  expect(found).toEqual([])
})
