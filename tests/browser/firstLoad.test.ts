// What someone has to fetch before a screen is there, read from the build as it is served.

import { join } from 'node:path'
import { type FirstScreen, firstLoadLimits, firstLoads } from '@draaitafel/client/firstLoad.ts'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { spotIn } from '../support/workshopHands.ts'
import { card, dial, lane, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage()
const loads = () => firstLoads(join(import.meta.dirname, '..', '..', 'client', 'dist'))

it.each(Object.keys(firstLoadLimits) as FirstScreen[])(
  '[R435] before %s is there, no more script comes than its bar',
  (screen) => {
    expect(loads()[screen].gzipBytes).toBeLessThanOrEqual(firstLoadLimits[screen])
  },
)

it('[R435] a board that is opened fetches at once what was counted, and the rest once it is there', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person('about:blank')
  const files = new Set<string>()
  page.on('request', (request) => request.url().endsWith('.js') && files.add(new URL(request.url()).pathname.slice(1)))
  await page.goto(workshop.links.facilitator)
  await dial(page, 7).waitFor()
  const counted = loads().board.files
  expect(counted.filter((file) => !files.has(file))).toEqual([])
  await eventually(() => [...files].some((file) => file.includes('/LaterDialogs-'))).toBe(true)
  // Each is asked for apart, and on a slow line each waits its turn.
  expect(counted.length).toBeLessThanOrEqual(12)
  expect(counted.some((file) => /\/(LaterDialogs|MenuList|later|\w+Task)-/.test(file))).toBe(false)
})

it('[R436] a card that was pressed before what lifts it has come is lifted when it comes, if it is still held', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  let letCome = () => {}
  const mayCome = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route('**/assets/drag-*.js', async (route) => {
    await mayCome
    await route.continue()
  })
  await page.reload()
  await card(page, 'II').waitFor()
  const [grip, goal] = [await spotIn(card(page, 'II'), 0.3), await spotIn(lane(page, 'Gemeente'), 0.5)]
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x + 20, grip.y)
  expect(await card(page, 'II').getAttribute('aria-pressed')).toBe('false')
  letCome()
  await eventually(async () => {
    await page.mouse.move(goal.x - 5, goal.y)
    await page.mouse.move(goal.x, goal.y)
    return card(page, 'II').getAttribute('aria-pressed')
  }).toBe('true')
  await eventually(async () => {
    await page.mouse.move(goal.x - 5, goal.y)
    await page.mouse.move(goal.x, goal.y)
    return lane(page, 'Gemeente').getAttribute('data-hot')
  }).toBe('true')
  await page.mouse.up()
  await moneyDialog(page).waitFor()
  await page.keyboard.press('Escape')
})

it('[R436] who drags a card to a party faster than what lifts it comes, has put it there', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  await page.route('**/assets/drag-*.js', () => undefined)
  await page.reload()
  await card(page, 'II').waitFor()
  const [grip, goal] = [await spotIn(card(page, 'II'), 0.3), await spotIn(lane(page, 'Gemeente'), 0.5)]
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(goal.x, goal.y)
  await page.mouse.up()
  await moneyDialog(page).getByText('II · Wmo-geld ombuigen, bij Gemeente').waitFor()
})

it('[R436] what was let go before it could be lifted stays where it is, and is picked up as by any click', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.facilitator(workshop)
  const asked: (() => void)[] = []
  await page.route('**/assets/drag-*.js', (route) => void asked.push(() => void route.continue()))
  await page.reload()
  await card(page, 'II').waitFor()
  const grip = await spotIn(card(page, 'II'), 0.3)
  await page.mouse.move(grip.x, grip.y)
  await page.mouse.down()
  await page.mouse.move(grip.x, grip.y - 30)
  await page.mouse.up()
  const came = page.waitForResponse('**/assets/drag-*.js')
  for (const goOn of asked) goOn()
  await came
  await page.mouse.move(grip.x, grip.y - 90)
  await page.mouse.move(grip.x, grip.y - 120)
  expect(await card(page, 'II').getAttribute('aria-pressed')).toBe('false')
  await card(page, 'II').click()
  await eventually(() => card(page, 'II').getAttribute('aria-pressed')).toBe('true')
})
