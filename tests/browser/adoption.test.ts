// Adopting as a step: the facilitator asks, the parties answer on their own screens, the wall fills, the record closes, nothing
// turns any more, and opening again is a deed with a reason.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { button, pressButton, work, write } from '../support/taskHands.ts'
import { goTo, taskTable } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { dial } from '../support/workshopPage.ts'

const stage = setStage()

it('[W830] the wall fills as parties answer, an objection stays in sight, a sealed board does not turn, and the facilitator opens it with a reason', async () => {
  const { lead, noor, bram, wall } = await taskTable(stage)
  await goTo(lead.page, 'Oogst')
  await write(bram, /^De eerste stap van /, 'Vormen een beheergroep')
  await pressButton(bram, 'Bewaar als afspraak')
  await wall.getByRole('listitem').filter({ hasText: 'Vormen een beheergroep' }).waitFor()
  await shoot('harvest')
  await goTo(lead.page, 'Vaststellen')
  await wall.getByRole('heading', { name: 'Stellen we dit plan vast?', level: 1 }).waitFor()
  await work(noor)
    .getByText(/^De begeleider vraagt straks/)
    .waitFor()
  await pressButton(lead, 'Vraag het iedereen')
  await pressButton(noor, 'Wij stellen vast')
  await pressButton(bram, 'Wij stellen vast, met bezwaar')
  await write(bram, /^Wat is jullie bezwaar/, 'Onze uren stoppen eind 2028.')
  await pressButton(bram, 'Stel vast met dit bezwaar')
  await wall.getByRole('img', { name: /één met bezwaar/ }).waitFor()
  await wall.getByText('Onze uren stoppen eind 2028.').waitFor()
  await eventually(() => button(noor, 'Wij stellen vast').getAttribute('aria-pressed')).toBe('true')
  for (const page of [lead.page, bram.page, wall]) expect(await violationsOn(page, 'adoption')).toEqual([])
  await shoot('asked')

  await pressButton(lead, 'Sluit de plaat')
  await work(lead)
    .getByText(/^Niet gehoord: /)
    .waitFor()
  await shoot('sealing')
  const why = work(lead).getByRole('textbox', { name: 'Er is nog geen trekker. Waarom niet?' })
  if ((await why.count()) > 0) await why.fill('Dat kiest het bestuur.')
  await pressButton(lead, 'Sluit de plaat en verzegel')
  await wall.getByRole('heading', { name: 'Het plan staat.', level: 1 }).waitFor()
  for (const { page } of [lead, noor]) {
    await page.getByText(/^Vastgesteld door twee partijen\. Draaien kan niet meer\.$/).waitFor()
    await eventually(() => dial(page, 7).getAttribute('aria-disabled')).toBe('true')
    const before = await dial(page, 7).getAttribute('aria-valuenow')
    await dial(page, 7).focus()
    await page.keyboard.press('ArrowUp')
    await page
      .getByText('Het plan is vastgesteld. Draaien kan niet meer; de begeleider kan het heropenen.')
      .first()
      .waitFor()
    expect(await dial(page, 7).getAttribute('aria-valuenow')).toBe(before)
  }
  // What a selected knob adds to the values is checked elsewhere.
  await lead.page.keyboard.press('Escape')
  await shoot('sealed')
  for (const page of [lead.page, bram.page, wall]) expect(await violationsOn(page, 'adoption')).toEqual([])

  await pressButton(lead, 'Heropen het plan…')
  const dialog = lead.page.getByRole('dialog', { name: 'Het plan heropenen' })
  await dialog.getByRole('button', { name: 'Heropen het plan' }).click()
  await dialog.getByRole('alert').waitFor()
  await dialog.getByLabel('Waarom heropenen jullie het?').fill('De huur klopt niet.')
  await dialog.getByRole('button', { name: 'Heropen het plan' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await eventually(() => dial(noor.page, 7).getAttribute('aria-disabled')).toBeNull()
  await shoot('opened')

  async function shoot(name: string) {
    if (!process.env.SHOTS) return
    for (const [who, page] of [
      ['lead', lead.page],
      ['noor', noor.page],
      ['bram', bram.page],
      ['wall', wall],
    ] as const) {
      await page.screenshot({ path: `${process.env.SHOTS}/${name}-${who}.png` })
    }
  }
})
