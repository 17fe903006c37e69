// What someone has to fetch before a screen is there, read from the build as it is served.

import { join } from 'node:path'
import { type FirstScreen, firstLoadLimits, firstLoads } from '@draaitafel/client/firstLoad.ts'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { dial } from '../support/workshopPage.ts'

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
  expect(counted.some((file) => /\/(LaterDialogs|MenuList|later|\w+Task)-/.test(file))).toBe(false)
})
