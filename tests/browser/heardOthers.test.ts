// What a screen-reader user hears of what others do meanwhile, and where a dialog opened in another leads back to.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { listenTo } from '../support/liveRegions.ts'
import { button, work } from '../support/taskHands.ts'
import { goTo, panel, taskTable } from '../support/taskTable.ts'
import { focused, sheetButton, standOf } from '../support/workshopPage.ts'

const stage = setStage()

it('[W890] who writes in a shared reason hears once that another changes it, and of another turn its knob and nothing stray', async () => {
  const { lead, noor, bram } = await taskTable(stage)
  await goTo(lead.page, 'Knoppenronde')
  await panel(noor.page, 'Knoppenronde').waitFor()
  const ours = work(noor).getByRole('textbox', { name: 'Omdat…' })
  const theirs = work(bram).getByRole('textbox', { name: 'Omdat…' })
  await ours.fill('De hal is leeg')
  await eventually(() => theirs.inputValue()).toBe('De hal is leeg')
  const heard = await listenTo(noor.page)
  await theirs.fill('De hal is leeg en groot')
  await eventually(() => heard.said().filter((words) => / verandert de reden\.$/.test(words)).length).toBe(1)
  await button(noor, 'Eén stand verder open').focus()
  await eventually(() => heard.said().includes('Reden bewaard.')).toBe(true)
  await button(noor, 'Eén stand verder open').press('Enter')
  const stand = await standOf(noor.page, 1)
  heard.forget()
  await button(bram, stand === '4' ? 'Eén stand dichter' : 'Eén stand verder open').click()
  await eventually(() => heard.said().filter((words) => words.includes('zet knop 1,')).length).toBe(1)
  expect(heard.said().filter((words) => /^(dicht|op een kier|half open|ver open|helemaal open)/.test(words))).toEqual(
    [],
  )
})

it('[W891] from the worksheet of a knob one parks something and is back at the button; from there Escape leads to the board', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Gemeente')
  await sheetButton(page, 3).focus()
  await page.keyboard.press('Enter')
  const park = page.getByRole('button', { name: 'Parkeer iets over deze knop' })
  for (const leave of ['Escape', 'Enter']) {
    await park.focus()
    await page.keyboard.press('Enter')
    const what = page.getByRole('textbox', { name: 'Wat parkeren jullie?' })
    await what.waitFor()
    if (leave === 'Enter') await what.fill('De sleutels')
    await what.press(leave)
    await eventually(() => focused(page)).toMatch(/Parkeer iets over deze knop/)
  }
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await eventually(() => focused(page)).toMatch(/Knop 3, blad openen/)
})
