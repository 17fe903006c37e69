// Some people read another language: their browsers translate the page all the time, one immediately, one with a slow
// translator, while the others work. Next to them is someone of the same party whose page is as we made it: what all
// can read must be the same, word for word.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, type Look, laptop, phone, setStage } from '../support/browser.ts'
import { translatedParts, translatePage, words } from '../support/pageTranslator.ts'
import { sitDownByWire } from '../support/wireHand.ts'
import {
  chip,
  chooseFromMenu,
  dial,
  knobRow,
  lane,
  moneyDialog,
  sheetButton,
  standOf,
} from '../support/workshopPage.ts'

const stage = setStage()

async function seats(look: Look, answerTimes: readonly (number | null)[] = [null, 60]) {
  const workshop = await stage.workshop()
  const plain = (await stage.participant(workshop, 'Gemeente', look)).page
  const coming = answerTimes.map(() => stage.participant(workshop, 'Gemeente', look))
  const readers = (await Promise.all(coming)).map(({ page }) => page)
  for (const page of [plain, ...readers]) await page.getByRole('button', { name: 'Exporteren' }).waitFor()
  for (const [index, reader] of readers.entries()) {
    await translatePage(reader, { answersAfterMs: answerTimes[index] ?? null })
    await eventually(() => translatedParts(reader)).toBeGreaterThan(20)
  }
  /** All can read the same, and it was translated. */
  const same = async (part?: string) => {
    for (const reader of readers) {
      await eventually(async () => {
        const [shown, meant] = await Promise.all([words(reader, part), words(plain, part)])
        return meant.length > 20 ? firstDifference(shown, meant) : 'nothing there'
      }).toBe(null)
      expect(await translatedParts(reader)).toBeGreaterThan(20)
    }
  }
  return { workshop, plain, readers, same }
}

async function table(look: Look, answerTimes?: readonly (number | null)[]) {
  const seated = await seats(look, answerTimes)
  const lead = (await stage.facilitator(seated.workshop)).page
  await dial(lead, 5).waitFor()
  return { ...seated, lead }
}

function firstDifference(shown: string, meant: string): string | null {
  if (shown === meant) return null
  const at = [...meant].findIndex((sign, index) => sign !== shown[index])
  const around = (all: string) => all.slice(Math.max(0, at - 40), at + 80)
  return `…${around(shown)}… where it should be …${around(meant)}…`
}

async function giveRound(lead: Page): Promise<void> {
  await sheetButton(lead, 5).click()
  const sheet = lead.getByRole('dialog')
  await sheet.getByText('Laat ieder voor zich kiezen').click()
  await sheet.getByRole('button', { name: 'Begin de ronde' }).click()
  await sheet.waitFor({ state: 'detached' })
}

async function choose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kies', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^Knop 5/ })
  await dialog.getByRole('radio', { name: 'ver open', exact: true }).check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function changeMoney(lead: Page, name: RegExp, amount: string): Promise<void> {
  await chip(lead, name).click()
  await moneyDialog(lead).getByRole('textbox', { name: 'Bedrag' }).fill(amount)
  await moneyDialog(lead).getByRole('button', { name: 'Bewaren' }).click()
  await moneyDialog(lead).waitFor({ state: 'detached' })
}

async function takeMoneyAway(lead: Page, name: RegExp): Promise<void> {
  await chip(lead, name).click()
  await moneyDialog(lead).getByRole('button', { name: 'Haal weg' }).click()
  await moneyDialog(lead).waitFor({ state: 'detached' })
}

it('[W262] a board that is translated, at once or slowly, shows the truth while others turn, pause, choose and take money away', async () => {
  const { lead, plain, readers, same } = await table(laptop)
  await same()
  for (const key of ['End', 'Home', 'ArrowRight', 'ArrowRight']) await dial(lead, 3).press(key)
  await eventually(() => standOf(plain, 3)).toBe('2')
  await same()

  await chooseFromMenu(lead, 'Meer', 'Pauzeer de tafel')
  await plain.getByText('Pauze. De begeleider heeft de tafel stilgezet.').waitFor()
  await same()
  await lead.getByRole('button', { name: 'Ga verder' }).click()
  await eventually(() => plain.getByText('Pauze.').count()).toBe(0)
  await same()

  await giveRound(lead)
  for (const page of [plain, ...readers]) await choose(page)
  await lead.getByText('3 van 3 gekozen').waitFor()
  await same()
  await lead.getByRole('button', { name: 'Toon wat is gekozen' }).click()
  await same()

  await changeMoney(lead, /^Bron I, /, '77.777')
  await chip(plain, /^Bron I, .*77\.777/).waitFor()
  await same()
  const before = await lane(plain, 'Gemeente').getByRole('button').count()
  await takeMoneyAway(lead, /^Bron I, /)
  await eventually(() => lane(plain, 'Gemeente').getByRole('button').count()).not.toBe(before)
  await same()
  await lead.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await eventually(() => lane(plain, 'Gemeente').getByRole('button').count()).toBe(before)
  await same()

  // And the person with the translated page does something too; what is lit by that is theirs alone.
  for (const [index, reader] of readers.entries()) {
    await dial(reader, 8).press(['Home', 'End'][index] ?? '')
    await eventually(() => standOf(plain, 8)).toBe(['0', '4'][index])
    await knobRow(plain, 8)
      .getByText(['Dicht', 'Helemaal open'][index] ?? '')
      .waitFor()
    await eventually(() => knobRow(reader, 8).textContent()).toBe(await knobRow(plain, 8).textContent())
  }

  // Last: a step folds the money, which was needed before.
  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead.getByRole('button', { name: 'Ga hierheen: Heen-en-weer' }).click()
  await lead.keyboard.press('Escape')
  await plain.getByRole('timer').first().waitFor()
  const first = await words(plain, '[role=timer]')
  await eventually(() => words(plain, '[role=timer]')).not.toBe(first)
})

it('[W263] dialogs and menus of a page that is translated, at once or slowly, open, tell the truth while others work, and close', async () => {
  const { workshop, plain, readers, same } = await seats(laptop)
  const everyone = [plain, ...readers]
  const others = await sitDownByWire(stage.url, workshop)
  const money = others.plan().investments.find(({ source }) => source === 'I')
  if (!money) throw new Error('The workshop has no money of source I')
  for (const [index, entry] of [
    'Kosten',
    'Vragen',
    'Heen-en-weer',
    'Waarden',
    'Afspraken',
    'Wat mist er nog',
    'Partijen',
  ].entries()) {
    await Promise.all(everyone.map((page) => chooseFromMenu(page, 'Meer', entry)))
    await plain.getByRole('dialog').getByRole('button').first().waitFor()
    await same('[role=dialog]')
    // Whatever this dialog is about, it is about one of these.
    others.act({ type: 'knob.turn', knob: 3, setting: index % 2 === 0 ? 4 : 0 })
    others.act({
      type: 'investment.change',
      id: money.id,
      changes: { amountCents: 100_000 + 100 * index },
    })
    // The board behind the dialog has it.
    await plain
      .locator('button', { hasText: `1.00${index}` })
      .first()
      .waitFor({ state: 'attached' })
    await same('[role=dialog]')
    await Promise.all(
      everyone.map(async (page) => {
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      }),
    )
  }
  for (const page of everyone) {
    await page.getByRole('button', { name: 'Exporteren', exact: true }).click()
    await page.getByRole('menu').waitFor()
  }
  others.act({ type: 'knob.turn', knob: 3, setting: 2 })
  await same('[role=menu]')
  for (const page of everyone) await page.keyboard.press('Escape')
  await same()
})

it('[W262] a phone that is translated shows the truth on each of its tabs', async () => {
  const { lead, plain, readers, same } = await table(phone, [null])
  for (const tab of ['Knoppen', 'Inbrengen', 'Plan']) {
    for (const page of [plain, ...readers]) await page.getByRole('button', { name: tab, exact: true }).tap()
    await same()
    for (const key of ['End', 'Home']) await dial(lead, 6).press(key)
    await changeMoney(lead, /^Bron I, /, `${2000 + tab.length}`)
    await chip(lead, new RegExp(`^Bron I, .*2\\.0${String(tab.length).padStart(2, '0')} `)).waitFor()
    await same()
    await takeMoneyAway(lead, /^Bron I, /)
    await same()
    await lead.getByRole('button', { name: /^Ongedaan maken/ }).click()
    await chip(lead, /^Bron I, /).waitFor()
    await same()
  }
})

it('[W262] a large screen that is translated shows the truth', async () => {
  const workshop = await stage.workshop()
  const { page: lead, context } = await stage.facilitator(workshop)
  await dial(lead, 3).waitFor()
  const plain = await context.newPage()
  const reader = await context.newPage()
  for (const page of [plain, reader]) {
    await page.goto(`${lead.url()}/bord`)
    await page.getByRole('contentinfo').waitFor()
  }
  await translatePage(reader, { answersAfterMs: null })
  for (const key of ['End', 'Home', 'ArrowRight']) {
    await dial(lead, 3).press(key)
    await eventually(async () => (await words(reader, 'main')) === (await words(plain, 'main'))).toBe(true)
  }
  expect(await translatedParts(reader)).toBeGreaterThan(0)
})
