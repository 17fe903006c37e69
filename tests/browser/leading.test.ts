// Leading the table from the script: door, who is in and who is gone, notes of one's own, and two who lead.

import { expect, it } from 'vitest'
import { eventually, laptop, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, sheetButton } from '../support/workshopPage.ts'

const stage = setStage()

it('[W89] who leads sees who is in and whose line is gone, opens and shuts the door, and keeps notes nobody else reads', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  await stage.participant(workshop, 'Gemeente', laptop, 'Noor')
  const { context } = await stage.participant(workshop, 'Bewoners', phone, 'Fatma')
  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  await leader.getByText('Wie is er: 2 deelnemers').click()
  await leader.getByText('Noor: is er').waitFor()
  await context.close()
  await leader.getByText('Wie is er: 1 deelnemer, 1 zonder verbinding').waitFor()
  await leader.getByText(/^Fatma: geen verbinding sinds \d\d:\d\d$/).waitFor()
  expect(await violationsOn(leader, 'leading')).toEqual([])

  await leader.getByRole('button', { name: /^Doe de deur dicht \(code/ }).click()
  await leader.getByRole('button', { name: 'Doe de deur open' }).click()
  await leader.getByRole('button', { name: /^Doe de deur dicht/ }).waitFor()

  await leader.getByText('Notities voor de begeleiding').click()
  await leader.getByRole('textbox', { name: 'Notities voor de begeleiding' }).fill('Koffie om half elf')
  await leader.getByText('Bewaard', { exact: true }).waitFor()
  await leader.reload()
  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  await leader.getByText('Notities voor de begeleiding').click()
  const notes = leader.getByRole('textbox', { name: 'Notities voor de begeleiding' })
  await eventually(() => notes.inputValue()).toBe('Koffie om half elf')
  expect(await violationsOn(leader, 'notes')).toEqual([])
})

it('[W161] the last words of notes are kept when the page is left right after typing', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const notes = leader.getByRole('textbox', { name: 'Notities voor de begeleiding' })
  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  await leader.getByText('Notities voor de begeleiding').click()
  await notes.fill('Nog net getypt')
  await leader.reload()
  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  await leader.getByText('Notities voor de begeleiding').click()
  await eventually(() => notes.inputValue()).toBe('Nog net getypt')
})

it('[W162] a door that could not be asked for says so, cannot be turned, and is there once the line is back', async () => {
  const workshop = await stage.workshop()
  const { page: leader, context } = await stage.facilitator(workshop)
  await leader.route('**/invitation?*', (route) => route.abort())
  await chooseFromMenu(leader, 'Meer', 'Draaiboek')
  const door = leader.getByRole('button', { name: 'De deur', exact: true })
  await door.waitFor()
  expect(await door.isDisabled()).toBe(true)
  await leader.getByText('We konden de tafel niet bereiken.').waitFor()
  expect(await violationsOn(leader, 'unknown door')).toEqual([])
  await leader.unroute('**/invitation?*')
  await context.setOffline(true)
  await leader
    .getByText(/^Geen verbinding/)
    .first()
    .waitFor()
  await context.setOffline(false)
  await leader.getByRole('button', { name: /^Doe de deur dicht/ }).waitFor()
})

it('[W88] a second facilitator takes over with one press; the large screen follows who leads, and the first is told', async () => {
  const workshop = await stage.workshop()
  const { page: anna } = await stage.facilitator(workshop)
  const { page: bram } = await stage.facilitator(workshop)
  await chooseFromMenu(anna, 'Meer', 'Draaiboek')
  await anna.getByRole('textbox', { name: 'Je voornaam, mag leeg blijven' }).fill('Anna')
  await anna.keyboard.press('Enter')
  await chooseFromMenu(anna, 'Meer', 'Draaiboek')
  await anna.getByText('Er is nog een begeleider.').waitFor()
  await anna.getByRole('button', { name: 'Ik neem het over' }).click()
  await anna.getByText('Jij leidt. Het grote scherm volgt jou.').waitFor()
  await anna.keyboard.press('Escape')

  await chooseFromMenu(bram, 'Meer', 'Draaiboek')
  await bram.getByText('Anna leidt. Het grote scherm volgt die persoon.').waitFor()
  expect(await bram.getByRole('button', { name: 'Haal iedereen hierheen' }).count()).toBe(0)
  const [board] = await Promise.all([
    bram.context().waitForEvent('page'),
    bram.getByRole('button', { name: 'Groot scherm' }).click(),
  ])
  await bram.bringToFront()
  await bram.keyboard.press('Escape')
  await sheetButton(bram, 3).click()
  await bram.getByRole('dialog').waitFor()
  await sheetButton(anna, 6).click()
  await board.getByRole('heading', { name: /Gemeenschapsvorming/ }).waitFor()

  await bram.keyboard.press('Escape')
  await chooseFromMenu(bram, 'Meer', 'Draaiboek')
  await bram.getByRole('button', { name: 'Ik neem het over' }).click()
  await anna.getByText('Een andere begeleider neemt de leiding over.').waitFor()
  await bram.keyboard.press('Escape')
  await sheetButton(bram, 3).click()
  await board.getByRole('heading', { name: /Financiering/ }).waitFor()
})

it('[W150] who took the lead and went away is named to the other facilitator, who takes over with a press', async () => {
  const workshop = await stage.workshop()
  const { page: anna } = await stage.facilitator(workshop, phone)
  const { page: bram, context } = await stage.facilitator(workshop)
  await chooseFromMenu(bram, 'Meer', 'Draaiboek')
  await bram.getByRole('textbox', { name: 'Je voornaam, mag leeg blijven' }).fill('Bram')
  await bram.keyboard.press('Enter')
  await chooseFromMenu(bram, 'Meer', 'Draaiboek')
  await bram.getByRole('button', { name: 'Ik neem het over' }).click()
  await bram.getByText('Jij leidt. Het grote scherm volgt jou.').waitFor()
  const away = anna.getByText('Bram leidt, maar is weg. Het grote scherm volgt nu niemand.')
  // Who reloads is not away.
  await bram.reload()
  await chooseFromMenu(bram, 'Meer', 'Draaiboek')
  await bram.getByText('Jij leidt. Het grote scherm volgt jou.').waitFor()
  expect(await away.count()).toBe(0)
  await context.close()
  await away.waitFor()
  expect(await violationsOn(anna, 'who leads is away')).toEqual([])

  await chooseFromMenu(anna, 'Meer', 'Kosten')
  await anna.getByRole('dialog').getByRole('button', { name: 'Ik neem het over' }).waitFor()
  await anna.keyboard.press('Escape')
  await anna.getByRole('button', { name: 'Ik neem het over' }).tap()
  await away.waitFor({ state: 'detached' })
  await chooseFromMenu(anna, 'Meer', 'Draaiboek')
  await anna.getByRole('button', { name: 'Haal iedereen hierheen' }).waitFor()
})
