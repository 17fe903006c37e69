// The board of risks in a browser: everyone alone, then the five on a board on every screen, and a measure with whose it is and
// by when.

import { expect, it } from 'vitest'
import { type Person, setStage } from '../support/browser.ts'
import { button, press, pressButton, type TaskPlace, work, write } from '../support/taskHands.ts'
import { low, taskTable, together } from '../support/taskTable.ts'
import { violationsOn } from '../support/workshopAccess.ts'

const stage = setStage({ staysOpen: true })

const MONEY = 'Geld komt niet bij elkaar: kans 4 van 5, gevolg 5 van 5'
const ADVICE = 'Begin bij wat er in de wijk al gebeurt.'

it('[W700] W-01, W-02, L-11: the bottlenecks answered alone by laptop and phone, then on a board on every screen; a measure of an advice, whose it is and by when; and no violations', async () => {
  const { workshop, lead, noor, bram, wall } = await taskTable(stage)
  const ans: Person & TaskPlace = { ...(await stage.participant(workshop, 'Corporatie', low, 'Ans')), kind: 'laptop' }
  await together(lead.page, 'Knelpunten', 'Knelpunten')
  await noor.page.getByRole('complementary', { name: 'Taak: Knelpunten' }).waitFor()
  const bad: unknown[] = []
  await pressButton(lead, 'Laat ieder antwoorden')
  for (const [at, place] of [noor, bram, ans].entries()) {
    for (let scale = 0; scale < 10; scale++) {
      // The third bottleneck: likely and bad. The median of the rest: in the middle.
      const step = scale === 4 ? 3 : scale === 5 ? 4 : (at + 1) % 5
      const group = work(place).getByRole('group').nth(scale)
      await group.getByRole('radio').nth(step).check({ force: true })
    }
    if (at === 0) bad.push(...(await violationsOn(place.page, 'alone', 'aside[aria-label^="Taak: "]')))
    await pressButton(place, 'Ik ben klaar')
  }
  await work(lead).getByText('3 van 3 gekozen').waitFor()
  expect(await wall.getByRole('img', { name: /kans/ }).count()).toBe(0)
  await pressButton(lead, 'Toon wat is gekozen')
  await wall.getByRole('img', { name: MONEY }).waitFor()
  for (const place of [lead, noor, bram]) await button(place, MONEY).waitFor()

  // By keyboard on the laptop, from the list to the measure.
  await button(noor, /^Bewoners: te veel gevraagd/)
    .last()
    .focus()
  await noor.page.keyboard.press('Enter')
  await work(noor).getByText('Lessen van WHO CARES (2021), advies 3', { exact: false }).first().waitFor()
  await pressButton(noor, `Neem over: ${ADVICE}`)
  await work(noor).getByLabel('Voor wanneer').fill('2027-03-01')
  await pressButton(noor, 'Zet de maatregel erbij')
  await wall.getByText(`Gemeente · 1 maart 2027 · ${ADVICE}`).waitFor()
  // On the phone it is there as well, and can be changed.
  await press(bram, button(bram, /^Bewoners: te veel gevraagd/).last())
  await pressButton(bram, `Verander: ${ADVICE}`)
  await write(bram, 'Maatregel', 'Begin bij het koor.')
  await pressButton(bram, 'Bewaar de maatregel')
  await wall.getByText('Gemeente · 1 maart 2027 · Begin bij het koor.').waitFor()
  await work(noor).getByText('Begin bij het koor.').waitFor()

  bad.push(
    ...(await violationsOn(noor.page, 'shown', 'aside[aria-label^="Taak: "]')),
    ...(await violationsOn(bram.page, 'phone', 'main')),
    ...(await violationsOn(wall, 'wall')),
  )
  expect(bad).toEqual([])

  // Who takes over: chosen at knob 8, and said on the large screen.
  await button(noor, 'Kies bij knop 8').click()
  const sheet = noor.page.getByRole('dialog')
  const checks = (question: string) => sheet.getByRole('group', { name: question })
  await checks('Wie trekt de samenwerking?').getByRole('radio', { name: 'Corporatie' }).check({ force: true })
  await wall.getByText('Corporatie trekt. Er is nog niemand die het overneemt.').waitFor()
  await checks('Wie neemt het over als de trekker wegvalt?')
    .getByRole('radio', { name: 'Gemeente' })
    .check({ force: true })
  await wall.getByText('Corporatie trekt. Valt die weg, dan neemt het over: Gemeente.').waitFor()

  const onWall = (await wall.getByRole('main').textContent()) ?? ''
  for (const name of ['Noor', 'Bram', 'Ans']) expect(onWall).not.toContain(name)
})
