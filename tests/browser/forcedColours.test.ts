// With system colours, and without motion: what colour, shadow and movement express is still there.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, laptop, type Person, phone, setStage } from '../support/browser.ts'
import { ownColoursIn, styleOf, systemColours } from '../support/forcedLook.ts'
import { card, chooseFromMenu, coverage, dial, dropPlace, knobRow, sheetButton } from '../support/workshopPage.ts'

const stage = setStage({ motion: true })

async function withSystemColours({ page }: Person): Promise<Page> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  return page
}

const cap = (page: Page, knob: number) => dial(page, knob).locator('circle[r="40"][cy="60"]')

it('[W101] with system colours a dial shows its setting, who is holding it and what is selected, and bars show what is covered', async () => {
  const workshop = await stage.workshop()
  const lead = await withSystemColours(await stage.facilitator(workshop))
  const viewer = await withSystemColours(await stage.person(workshop.links.viewer))
  const mobile = await withSystemColours(await stage.participant(workshop, 'Bewoners', phone))
  await dial(viewer, 7).waitFor()
  await dial(lead, 5).focus()
  const { Canvas, CanvasText, Highlight, GrayText } = await systemColours(lead)

  // Three of four segments open, thick; one closed, thin.
  const segments = await dial(lead, 8)
    .locator('path')
    .evaluateAll((all) =>
      all
        .map((one) => getComputedStyle(one))
        .map(({ stroke, strokeWidth }) => `${stroke} ${Number.parseFloat(strokeWidth)}`),
    )
  expect(segments.toSorted()).toEqual([...Array(3).fill(`${CanvasText} 9`), `${GrayText} 3`].toSorted())
  expect(await styleOf(cap(lead, 5), 'fill')).toEqual([Highlight])
  expect(await styleOf(cap(lead, 8), 'fill')).toEqual([CanvasText])
  expect(await styleOf(cap(viewer, 8), 'fill', 'stroke')).toEqual([Canvas, CanvasText])
  expect(await styleOf(dial(lead, 5), 'outline-style', 'outline-width')).toEqual(['solid', '3px'])
  expect(await styleOf(knobRow(lead, 5), 'outline-style', 'outline-color')).toEqual(['solid', Highlight])
  const bars = await coverage(lead)
    .locator('li span')
    .evaluateAll((all) =>
      all
        .map((one) => getComputedStyle(one))
        .map(({ backgroundImage, backgroundColor }) => `${backgroundImage} ${backgroundColor}`),
    )
  expect(new Set(bars.filter((bar) => /90deg|135deg/.test(bar))).size).toBe(2)
  expect(bars).toContain(`none ${CanvasText}`)
  await eventually(() => ownColoursIn(lead)).toEqual([])

  await dial(lead, 8).press('Home')
  await mobile.getByText('Begeleider draait…').waitFor()
  const held = mobile.getByRole('button', { name: /^Knop 8, / }).locator('circle[r="40"][cy="60"]')
  expect((await styleOf(held, 'stroke-dasharray'))[0]).not.toBe('none')
  expect(await styleOf(mobile.locator('nav [aria-current]'), 'border-top-width', 'border-top-color')).toEqual([
    '4px',
    Highlight,
  ])
  await eventually(() => ownColoursIn(mobile)).toEqual([])
  await lead.getByRole('button', { name: /^Werkplezier/ }).click()
  const value = lead.getByRole('button', { name: /^Werkplezier/ })
  await eventually(() => styleOf(value, 'border-left-width', 'border-left-color')).toEqual(['9px', Highlight])
})

it('[W101] with system colours what is pressed, chosen, locked, now or in hand is told apart by lines', async () => {
  const workshop = await stage.workshop()
  const lead = await withSystemColours(await stage.facilitator(workshop))
  const guest = await withSystemColours(await stage.participant(workshop, 'Gemeente'))
  await dial(guest, 7).waitFor()
  const { CanvasText, Highlight } = await systemColours(lead)
  await sheetButton(lead, 6).click()
  await lead.getByRole('button', { name: 'Zet vast: knop 6' }).click()
  await lead.keyboard.press('Enter')
  await lead.getByRole('button', { name: 'Maak los: knop 6' }).waitFor()
  expect(await styleOf(lead.getByRole('dialog').locator('..'), 'border-top-width', 'border-top-style')).toEqual([
    '2px',
    'solid',
  ])
  await eventually(() => ownColoursIn(lead)).toEqual([])
  await lead.keyboard.press('Escape')
  const lock = knobRow(guest, 6).getByText('staat vast').locator('svg')
  expect(await styleOf(lock, 'color')).toEqual([CanvasText])

  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead.getByRole('button', { name: 'Ga hierheen: Oogst' }).click()
  // Not the tasks that a step has.
  const steps = lead.getByRole('list', { name: 'De stappen' }).locator('> li')
  await eventually(() => styleOf(steps.last(), 'border-left-width', 'border-left-color')).toEqual(['8px', Highlight])
  expect(await styleOf(steps.first(), 'border-left-width')).toEqual(['5px'])

  await chooseFromMenu(guest, 'Meer', 'Afspraken')
  await guest.getByRole('textbox', { name: 'Nieuwe afspraak' }).fill('De ruimte is open.')
  await guest.keyboard.press('Enter')
  const [agree, object] = ['akkoord', 'bezwaar'].map((name) => guest.getByRole('button', { name, exact: true }))
  if (!agree || !object) throw new Error('Both are named above')
  await agree.click()
  await eventually(() => styleOf(agree, 'border-top-width', 'border-top-color')).toEqual(['4px', Highlight])
  expect(await styleOf(object, 'border-top-width')).toEqual(['1px'])
  await guest.keyboard.press('Escape')

  await chooseFromMenu(guest, 'Meer', 'Belang en invloed')
  for (const scale of ['Belang', 'Invloed']) {
    const chosen = guest
      .getByRole('group', { name: scale })
      .locator('label')
      .filter({ hasText: /^heel veel$/ })
    await chosen.click()
    expect(await styleOf(chosen, 'border-top-width', 'border-top-color')).toEqual(['4px', Highlight])
  }
  await guest.getByRole('button', { name: 'Plaats Corporatie' }).click()
  await guest.getByRole('img', { name: /^Plaat met vier vakken en 1 partij/ }).waitFor()
  await eventually(() => ownColoursIn(guest)).toEqual([])
  await guest.keyboard.press('Escape')
  await chooseFromMenu(guest, 'Meer', 'Heen-en-weer')
  await guest.getByRole('dialog').getByText('Partij en partij').waitFor()
  await eventually(() => ownColoursIn(guest)).toEqual([])
})

/** What still moves, such as 'transform 260 ms on …'. Empty is good. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().filter(({ playState, effect }) => {
      const { duration, iterations } = effect?.getComputedTiming() ?? {}
      return playState === 'running' && (Number(duration) > 1 || iterations === Number.POSITIVE_INFINITY)
    })
    const slow = [...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(one)
      const most = (durations: string) => Math.max(...durations.split(',').map((each) => Number.parseFloat(each)))
      return most(transitionDuration) > 0.001 || (animationName !== 'none' && most(animationDuration) > 0.001)
    })
    return [
      ...running.map(({ effect }) => `moves: ${(effect as KeyframeEffect).target?.outerHTML.slice(0, 100)}`),
      ...slow.map((one) => `would move: ${one.outerHTML.slice(0, 100)}`),
    ]
  })
}

it('[W102] with reduced motion nothing moves by itself, on board, phone, dialogs and large screen', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop, laptop)
  const { page: mobile } = await stage.participant(workshop, 'Bewoners', phone)
  const { page: board } = await stage.person(workshop.links.viewer)
  for (const page of [lead, mobile, board]) await page.emulateMedia({ reducedMotion: 'reduce' })
  await dial(board, 7).waitFor()
  await board.goto(`${board.url()}/bord`)
  await board.getByRole('contentinfo').waitFor()
  await mobile.getByRole('button', { name: /^Knop 7, / }).waitFor()
  await dial(lead, 7).focus()
  await dial(lead, 7).press('Home')
  await mobile.getByText('Begeleider draait…').waitFor()
  const found = async (pages: readonly Page[]) => (await Promise.all(pages.map(moving))).flat()
  expect(await found([lead, mobile, board])).toEqual([])
  await card(lead, 'II').click()
  await dropPlace(lead, 'Gemeente').click()
  await lead.getByRole('dialog').waitFor()
  expect(await found([lead])).toEqual([])
  await lead.keyboard.press('Escape')
  await lead.getByRole('dialog').waitFor({ state: 'detached' })
  await chooseFromMenu(lead, 'Meer', 'Draaiboek')
  await lead.getByRole('button', { name: 'Ga hierheen: Investeringen' }).click()
  await board.getByRole('banner').getByText('Investeringen').waitFor()
  // The sentence about the step appears on the phone.
  await mobile.getByText(/^Stap 5 van 8, Investeringen/).waitFor()
  expect(await found([lead, mobile, board])).toEqual([])
})
