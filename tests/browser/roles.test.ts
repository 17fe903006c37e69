// Who gets in and what they may do there: the viewer, wrong links and codes, a closed door, a deleted workshop.

import { expect, it } from 'vitest'
import type * as Y from 'yjs'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { RawClient } from '../support/rawClient.ts'
import {
  card,
  chip,
  chooseFromMenu,
  dial,
  furtherOpen,
  moneyDialog,
  standOf,
  takeSeat,
} from '../support/workshopPage.ts'

const stage = setStage()
const unknownCode = /status of 404/
const wrong = 'Deze link werkt niet'
const incomplete = 'Deze link is niet compleet'
const brokenLinks: readonly (readonly [string, string, (link: string) => string])[] = [
  ['an unknown workshop', wrong, (link) => link.replace(/\/w\/[^#]+/, '/w/bestaatniet')],
  ['a wrong key', wrong, (link) => link.replace(/#./, (start) => (start === '#b' ? '#c' : '#b'))],
  ['half a key', incomplete, (link) => link.slice(0, -9)],
  ['no key', incomplete, (link) => link.split('#')[0] ?? ''],
]

function cookieHeader(cookies: readonly { readonly name: string; readonly value: string }[]) {
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

it('[W8] a viewer sees every turn and can change nothing', async () => {
  const workshop = await stage.workshop()
  const { page: viewer } = await stage.person(workshop.links.viewer)
  const { page: facilitator } = await stage.facilitator(workshop)
  await viewer.getByText('Alleen kijken').waitFor()
  for (let knob = 1; knob <= 10; knob++) expect(await dial(viewer, knob).getAttribute('aria-disabled')).toBe('true')
  await dial(viewer, 7).press('Home')
  await furtherOpen(viewer, 9).click({ force: true })
  await card(viewer, 'II').click({ force: true })
  expect(await viewer.getByRole('button', { name: /^Leg hier neer/ }).count()).toBe(0)
  await chip(viewer, /^Bron I, Activiteiten/).click()
  expect(await moneyDialog(viewer).getByRole('button', { name: 'Bewaren' }).isDisabled()).toBe(true)
  expect(await moneyDialog(viewer).getByRole('button', { name: 'Haal weg' }).count()).toBe(0)
  await viewer.keyboard.press('Escape')
  await dial(facilitator, 6).press('End')
  await eventually(() => standOf(viewer, 6)).toBe('4')
  expect([await standOf(viewer, 7), await standOf(viewer, 9)]).toEqual(['4', '0'])
  expect([await standOf(facilitator, 7), await standOf(facilitator, 9)]).toEqual(['4', '0'])
})

it('[W8] a viewer who writes to the socket by hand changes nothing for anyone', async () => {
  const workshop = await stage.workshop()
  const viewer = await stage.person(workshop.links.viewer)
  const { page: facilitator } = await stage.facilitator(workshop)
  await dial(viewer.page, 9).waitFor()
  await dial(facilitator, 9).waitFor()
  const before = await planOf(stage.url, workshop)
  const cookie = cookieHeader(await viewer.context.cookies())
  const socket = await RawClient.join({ url: stage.url, workshop: workshop.id, cookie, query: 'ext=1' })
  socket.write((doc) => {
    const settings: Y.Map<unknown> = doc.getMap('settings')
    settings.set('9', { setting: 4, name: 'Indringer', party: null, at: new Date().toISOString() })
  })
  await eventually(() => socket.messages.some(({ type }) => type === 'refused')).toBe(true)
  // What the facilitator does afterwards arrives, so what the viewer did before would have arrived too.
  await dial(facilitator, 6).press('End')
  await eventually(() => standOf(viewer.page, 6)).toBe('4')
  expect([await standOf(viewer.page, 9), await standOf(facilitator, 9)]).toEqual(['0', '0'])
  const after = await planOf(stage.url, workshop)
  expect(after.knobs.filter(({ number }) => number !== 6)).toEqual(before.knobs.filter(({ number }) => number !== 6))
  socket.close()
})

it.each(brokenLinks)(
  '[W9] a link with %s gets a Dutch sentence that says what to do',
  async (_which, title, broken) => {
    const { links, code } = await stage.workshop()
    const stranger = await stage.person('about:blank')
    stranger.expectComplaint(/status of 40[14]/)
    await stranger.page.goto(broken(links.participant))
    await stranger.page.getByRole('heading', { name: title }).waitFor()
    await stranger.page.getByText(/Vraag de (nieuwe link|link opnieuw), of kom binnen met de code\./).waitFor()
    // Nothing of an invalid key stays where the room can read it.
    expect(new URL(stranger.page.url()).hash).toBe('')
    await stranger.page.getByRole('textbox', { name: 'Doe mee met een code' }).fill(`Code: ${code}.`)
    await stranger.page.getByRole('button', { name: 'Doe mee', exact: true }).click()
    await stranger.page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' }).waitFor()
  },
)

it('[W9] a wrong or unfinished code gets a Dutch sentence, the right one leads to the join form', async () => {
  const { code } = await stage.workshop()
  const guest = await stage.person(stage.url)
  guest.expectComplaint(unknownCode)
  const field = guest.page.getByRole('textbox', { name: 'Doe mee met een code' })
  const join = guest.page.getByRole('button', { name: 'Doe mee', exact: true })
  await field.fill('48 29')
  await join.click()
  await guest.page.getByRole('alert').filter({ hasText: 'Een code heeft zes cijfers.' }).waitFor()
  await field.fill(code === '000000' ? '000001' : '000000')
  await join.click()
  await guest.page.getByRole('alert').filter({ hasText: 'Controleer de zes cijfers en probeer het opnieuw.' }).waitFor()
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await join.click()
  await takeSeat(guest.page, 'Bewoners', 'Ank')
  await dial(guest.page, 7).waitFor()
})

it('[W10] a reload keeps your place', async () => {
  const workshop = await stage.workshop()
  const { page } = await stage.participant(workshop, 'Zorgorganisatie')
  await dial(page, 7).waitFor()
  await page.reload()
  await dial(page, 7).waitFor()
  await page.getByRole('button', { name: /^Aan tafel: 1 persoon, Zorgorganisatie 1\./ }).waitFor()
})

it('[W9] a closed door refuses the code with a Dutch sentence, until it opens', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator } = await stage.facilitator(workshop)
  await facilitator.getByRole('button', { name: /^Uitnodigen/ }).click()
  await facilitator.getByRole('button', { name: 'Doe de deur dicht' }).click()
  await facilitator.getByText('De deur is dicht. De code werkt nu niet.').waitFor()
  const guest = await stage.person(stage.url)
  guest.expectComplaint(/status of 410/)
  await guest.page.getByRole('textbox', { name: 'Doe mee met een code' }).fill(workshop.code)
  await guest.page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  await guest.page.getByRole('alert').filter({ hasText: 'De code werkt nu niet.' }).waitFor()
  await facilitator.getByRole('button', { name: 'Zet de deur open' }).click()
  await facilitator.getByRole('button', { name: 'Doe de deur dicht' }).waitFor()
  await guest.page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  await guest.page.getByRole('radiogroup', { name: 'Namens wie zit je hier?' }).waitFor()
})

it('[W11] a deleted workshop is gone for everyone, and its link says so', async () => {
  const workshop = await stage.workshop()
  const { page: facilitator } = await stage.facilitator(workshop)
  const participant = await stage.participant(workshop, 'Gemeente')
  await dial(participant.page, 7).waitFor()
  await chooseFromMenu(facilitator, 'Meer', 'Verwijder de workshop')
  await facilitator.getByRole('button', { name: 'Verwijder voorgoed' }).click()
  const gone = { name: 'Deze workshop is er niet meer' }
  await participant.page.getByRole('heading', gone).waitFor()
  await facilitator.getByRole('heading', gone).waitFor()
  participant.expectComplaint(/status of 410/)
  await participant.page.goto(workshop.links.participant)
  await participant.page.getByRole('heading', gone).waitFor()
  const stored = await participant.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  expect(stored.filter((name) => name?.includes(workshop.id))).toEqual([])
})
