// What a turn costs a screen: only what shows it is re-rendered.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { countRenders, forgetRenders, type RenderCounts, rendersOf } from '../support/renderCounts.ts'
import { holdAndTurn } from '../support/workshopHands.ts'
import { dial, saveStatus, standOf } from '../support/workshopPage.ts'

const stage = setStage()

const knobRows = Array.from({ length: 10 }, (_, index) => `knob row ${index + 1}`)
/** What no turn may re-render, and the rows, of which it may re-render one. */
const watched = ['chip', 'lane', 'lanes', 'coverage', 'coverage bars', ...knobRows]

/** Two boards; renders of the second are counted once everything is there and at rest. */
async function twoPeople() {
  const workshop = await stage.workshop()
  const [facilitator, participant] = await Promise.all([
    stage.facilitator(workshop),
    stage.participant(workshop, 'Gemeente'),
  ])
  const [one, two] = [facilitator.page, participant.page]
  await countRenders(two)
  for (const page of [one, two]) {
    await dial(page, 7).waitFor()
    await page.getByRole('button', { name: /^Aan tafel: 2 mensen/ }).waitFor()
    await page.getByRole('button', { name: /^Uitnodigen code/ }).waitFor()
  }
  // Each of them rendered once, or "not rendered" would prove nothing.
  expect(watchedOf(await rendersOf(two))).toEqual(watched)
  return { one, two }
}

function watchedOf(counts: RenderCounts): string[] {
  return watched.filter((place) => place in counts)
}

it('[W57] a turn by someone else renders its row, the ribbons and the routes, and no other row, lane, chip or coverage', async () => {
  const { one, two } = await twoPeople()
  await forgetRenders(two)
  await dial(one, 7).press('ArrowLeft')
  await eventually(() => standOf(two, 7)).toBe('3')
  await eventually(() => dial(two, 7).getAttribute('aria-disabled')).toBe('true')
  await eventually(() => dial(two, 7).getAttribute('aria-disabled')).toBeNull()
  const counts = await rendersOf(two)
  expect(watchedOf(counts)).toEqual(['knob row 7'])
  expect(counts).toMatchObject({ ribbons: expect.any(Number), routes: expect.any(Number) })
})

it('[W57] a turn of my own renders no more than that, also while it is being saved', async () => {
  const { one, two } = await twoPeople()
  await dial(two, 7).focus()
  await forgetRenders(two)
  await two.keyboard.press('ArrowLeft')
  await eventually(() => standOf(one, 7)).toBe('3')
  await eventually(() => saveStatus(two).textContent()).toMatch(/^Opgeslagen/)
  const counts = await rendersOf(two)
  expect(watchedOf(counts)).toEqual(['knob row 7'])
  expect(counts).toMatchObject({ ribbons: expect.any(Number), routes: expect.any(Number) })
})

it('[W57] while someone moves a dial, nothing but its row is rendered on the other screen', async () => {
  const { one, two } = await twoPeople()
  await forgetRenders(two)
  await holdAndTurn(one, dial(one, 10), 3, 1)
  await eventually(() => standOf(two, 10)).toBe('1')
  expect(Object.keys(await rendersOf(two))).toEqual(['knob row 10'])
  await one.mouse.up()
})
