// What is stored of first names: explained before someone gives one, and removed by the person, and by the
// facilitator for someone else.

import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial, furtherOpen, standOf } from '../support/workshopPage.ts'

const stage = setStage()

it('[W321] people who join read what is kept of their name, and where', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.person(workshop.links.participant, phone)
  await page.getByText(/Een naam staat bij wat je doet.*Iedereen met een link ziet dat, ook later\./).waitFor()
  await page.getByText(/staat op de server tot twaalf maanden na het laatste gebruik/).waitFor()
  expect(await page.getByText(/alleen op dit apparaat/).count()).toBe(0)
})

it('[W321] someone takes the own name away, and the facilitator another one: then they are on no screen and in no plan', async () => {
  const workshop = await stage.workshop()
  const { page: leader } = await stage.facilitator(workshop)
  const { page: truus } = await stage.participant(workshop, 'Bewoners', phone, 'Truus')
  const { page: hans } = await stage.participant(workshop, 'Corporatie', undefined, 'Hans')
  await dial(hans, 7).press('Home')
  await truus.getByRole('button', { name: /^Knop 9, / }).tap()
  await furtherOpen(truus, 9).tap()
  await eventually(() => standOf(truus, 9)).toBe('1')
  const lines = async () => JSON.stringify(await planOf(stage.url, workshop))
  await eventually(lines).toMatch(/Truus/)
  await eventually(lines).toMatch(/Hans/)

  await chooseFromMenu(truus, 'Meer', 'Voornamen')
  await truus.getByText('Je heet hier: Truus.').waitFor()
  expect(await violationsOn(truus, 'names on a phone')).toEqual([])
  await truus.getByRole('button', { name: 'Mijn naam weghalen' }).click()
  await eventually(lines).not.toMatch(/Truus/)
  await chooseFromMenu(truus, 'Meer', 'Voornamen')
  await truus.getByText(/^Je vulde geen naam in\./).waitFor()

  await chooseFromMenu(leader, 'Meer', 'Voornamen')
  const names = leader.getByRole('combobox', { name: 'Welke naam?' })
  expect(await names.locator('option').allTextContents()).toContain('Hans')
  expect(await names.locator('option').allTextContents()).not.toContain('Truus')
  await names.selectOption('Hans')
  expect(await violationsOn(leader, 'names')).toEqual([])
  await leader.getByRole('button', { name: 'Deze naam weghalen' }).click()
  await leader.getByText('De naam is weg.').waitFor()
  await eventually(lines).not.toMatch(/Hans/)
  await chooseFromMenu(leader, 'Meer', 'Wie deed wat')
  const log = leader.getByRole('dialog')
  await log.getByRole('list').getByText('Corporatie').first().waitFor()
  expect(await log.getByText(/Hans|Truus/).count()).toBe(0)
})
