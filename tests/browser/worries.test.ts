// The four worries in a browser: everyone alone, then how the table thinks, twice.

import { expect, it } from 'vitest'
import { type Person, setStage } from '../support/browser.ts'
import { button, pressButton, type TaskPlace, work } from '../support/taskHands.ts'
import { low, taskTable } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'

const stage = setStage({ staysOpen: true })

it('[W660] C-27: four worries answered alone at the start and at the end, by laptop and phone; the spread of both without a name on every screen, and no violations', async () => {
  const table = await taskTable(stage)
  const { lead, noor, bram, wall } = table
  const ans: Person & TaskPlace = {
    ...(await stage.participant(table.workshop, 'Corporatie', low, 'Ans')),
    kind: 'laptop',
  }
  await lead.page.getByRole('button', { name: 'Onderdelen', exact: true }).click()
  await lead.page.getByRole('button', { name: 'Zorgen, nu met iedereen' }).click()
  await noor.page.getByRole('complementary', { name: 'Taak: Zorgen' }).waitFor()
  const bad: unknown[] = []
  for (const round of [0, 1]) {
    await pressButton(lead, round === 0 ? 'Laat ieder antwoorden' : 'Vraag het nog een keer')
    for (const [at, place] of [noor, bram, ans].entries()) {
      for (let g = 0; g < 4; g++) {
        const group = work(place).getByRole('group').nth(g)
        await group
          .getByRole('radio')
          .nth((at + g + 2 * round) % 5)
          .check({ force: true })
      }
      if (at === 0) bad.push(...(await violationsOn(place.page, 'alone', 'aside[aria-label^="Taak: "]')))
      await pressButton(place, 'Ik ben klaar')
    }
    await work(lead).getByText('3 van 3 gekozen').waitFor()
    await pressButton(lead, 'Toon wat is gekozen')
    await button(lead, 'Vraag het nog een keer').waitFor()
  }
  bad.push(
    ...(await violationsOn(noor.page, 'shown', 'aside[aria-label^="Taak: "]')),
    ...(await violationsOn(bram.page, 'phone', 'main')),
    ...(await violationsOn(wall, 'wall')),
  )
  expect(bad).toEqual([])
  for (const page of [wall, noor.page, bram.page]) {
    await page.getByText('werd groter', { exact: true }).first().waitFor()
    await page.getByText('3 mensen aan het begin en 3 mensen nu, zonder naam en zonder partij.').waitFor()
  }
  const onWall = await wall.getByRole('main').textContent()
  for (const name of ['Noor', 'Bram', 'Ans', 'Gemeente', 'Bewoners']) expect(onWall ?? '').not.toContain(name)
})
