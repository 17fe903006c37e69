// Running through the script: a facilitator, people of two parties, one of them on a phone.

import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, dial } from '../support/workshopPage.ts'

const stage = setStage()

async function table() {
  const workshop = await stage.workshop()
  const lead = await stage.facilitator(workshop)
  const one = await stage.participant(workshop, 'Gemeente')
  const mobile = await stage.participant(workshop, 'Bewoners', phone)
  await dial(lead.page, 7).waitFor()
  await dial(one.page, 7).waitFor()
  await mobile.page.getByRole('button', { name: /^Knop 7, / }).waitFor()
  return { workshop, lead: lead.page, one: one.page, mobile: mobile.page }
}

async function openScript(page: Page): Promise<Locator> {
  await chooseFromMenu(page, 'Meer', 'Draaiboek')
  return page.getByRole('dialog', { name: 'Draaiboek' })
}

/** In whole seconds, as the clock on the board shows it. */
async function secondsOn(page: Page): Promise<number> {
  const shown = (await page.getByRole('timer').first().textContent()) ?? ''
  const [minutes = 0, seconds = 0] = (/(\d+):(\d\d)/.exec(shown)?.slice(1) ?? []).map(Number)
  return minutes * 60 + seconds
}

it('[W70] a step is the same on every screen, with the same time left, also after a reload and for anyone who joins later', async () => {
  const { workshop, lead, one, mobile } = await table()
  const script = await openScript(lead)
  await script.getByRole('button', { name: 'Begin met Welkom en tafelcheck' }).click()
  for (const page of [one, mobile]) await page.getByRole('timer').waitFor()
  await one.getByText('Stap 1 van 8, Tafelcheck. Wie mist er aan tafel?').waitFor()
  await script.getByRole('button', { name: 'Ga hierheen: Toekomstbeeld en waarden' }).click()
  await one.getByText('Stap 2 van 8: ').waitFor({ state: 'attached' })
  const later = await stage.participant(workshop, 'Corporatie')
  await later.page.getByRole('timer').waitFor()
  await one.reload()
  await one.getByRole('timer').waitFor()
  await script.getByRole('button', { name: 'Zet de klok stil' }).click()
  const still = await secondsOn(lead)
  for (const page of [one, mobile, later.page]) await eventually(() => secondsOn(page)).toBe(still)
  await script.getByRole('button', { name: 'Eén minuut erbij' }).click()
  for (const page of [one, mobile]) await eventually(() => secondsOn(page)).toBe(still + 60)
  await script.getByRole('button', { name: 'Laat de klok lopen' }).click()
  await eventually(async () => (await secondsOn(mobile)) < still + 60).toBe(true)
})

it('[W70] a step about money opens the table on every board, one about knobs folds it', async () => {
  const { lead, one } = await table()
  const script = await openScript(lead)
  await script.getByRole('button', { name: 'Ga hierheen: Knoppenronde' }).click()
  await one.getByRole('button', { name: 'Investeringen', exact: true, expanded: false }).waitFor()
  await script.getByRole('button', { name: 'Ga hierheen: Investeringen' }).click()
  // It takes the place of the board, which is one press away.
  await one.getByRole('button', { name: 'Bord', exact: true }).waitFor()
  await script.getByRole('button', { name: 'Ga hierheen: Heen-en-weer' }).click()
  await one.getByRole('complementary', { name: 'Taak: Heen-en-weer' }).waitFor()
  await one.getByRole('button', { name: 'Investeringen', exact: true, expanded: false }).waitFor()
})

it('[W155] on a phone the task is a tab, everyone goes to it when it begins, and one may wander from there', async () => {
  const { workshop, lead, mobile } = await table()
  const tab = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true })
  const isOn = (page: Page, name: string) => tab(page, name).getAttribute('aria-current')
  const script = await openScript(lead)
  await script.getByRole('button', { name: 'Ga hierheen: Investeringen' }).click()
  await eventually(() => isOn(mobile, 'Taak')).toBe('page')
  await mobile.getByRole('heading', { name: 'Investeringen' }).waitFor()
  await tab(mobile, 'Plan').tap()
  await script.getByRole('button', { name: 'Eén minuut erbij' }).click()
  await mobile.waitForTimeout(300)
  expect(await isOn(mobile, 'Plan')).toBe('page')
  const later = await stage.participant(workshop, 'Corporatie', phone)
  await eventually(() => isOn(later.page, 'Taak')).toBe('page')
  await script.getByRole('button', { name: 'Ga hierheen: Routes bekijken' }).click()
  await eventually(() => isOn(mobile, 'Taak')).toBe('page')
  await mobile.getByRole('heading', { name: 'Routes bekijken' }).waitFor()
})

it('[W151] what someone opened themselves stays when the table goes on, and words on their way are kept with a way along', async () => {
  const { lead, one, mobile } = await table()
  const script = await openScript(lead)
  await script.getByRole('button', { name: 'Ga hierheen: Heen-en-weer' }).click()
  await mobile.getByRole('heading', { name: 'Heen-en-weer', level: 2 }).waitFor()
  const balances = one.getByRole('dialog', { name: 'Heen-en-weer' })
  await one.getByRole('main').getByRole('button', { name: 'Heen-en-weer', exact: true }).click()
  await balances.waitFor()
  await script.getByRole('button', { name: 'Ga hierheen: Afspraken' }).click()
  const words = mobile.getByRole('textbox', { name: 'Nieuwe afspraak' })
  await words.fill('De zaal is')
  await script.getByRole('button', { name: 'Ga hierheen: Oogst' }).click()
  await mobile.getByText('De begeleider is verder: Oogst.').waitFor()
  expect(await words.inputValue()).toBe('De zaal is')
  await words.fill('')
  await words.blur()
  await mobile.getByRole('heading', { name: 'Oogst', level: 2 }).waitFor()
  await words.waitFor({ state: 'detached' })
  expect(await balances.count()).toBe(1)
})

it('[W71] someone who is done says so with one press, and everyone sees how many and of which party not', async () => {
  const { lead, one, mobile } = await table()
  const script = await openScript(lead)
  await script.getByRole('button', { name: 'Begin met Welkom en tafelcheck' }).click()
  await script.getByText('0 van 2 klaar').waitFor()
  const theirs = await openScript(mobile)
  await theirs.getByRole('button', { name: 'Ik ben klaar' }).tap()
  await script.getByText('1 van 2 klaar').waitFor()
  await script.getByRole('img', { name: 'Gemeente' }).waitFor()
  expect(await script.getByRole('img', { name: 'Bewoners' }).count()).toBe(0)
  expect(await violationsOn(mobile, 'script on a phone')).toEqual([])
  const ours = await openScript(one)
  expect(await ours.getByRole('button', { name: /^Volgende/ }).count()).toBe(0)
  await ours.getByRole('button', { name: 'Ik ben klaar' }).click()
  await script.getByText('2 van 2 klaar').waitFor()
  // The next step starts with nobody done.
  await script.getByRole('button', { name: /^Naar de volgende (taak|stap)/ }).click()
  await script.getByText('0 van 2 klaar').waitFor()
})

it('[W72] on the day the facilitator changes minutes and leaves a step out; what else there is to change is a page further', async () => {
  const { lead, one } = await table()
  const script = await openScript(lead)
  // Not the tasks that a step has.
  const steps = () => script.getByRole('list', { name: 'De stappen' }).locator('> li')
  const minutes = script.getByRole('textbox', { name: 'Minuten voor Welkom en tafelcheck' })
  await minutes.fill('veel')
  await minutes.press('Enter')
  await lead.getByText('Typ een heel aantal minuten, van 1 tot en met 240.').waitFor()
  await eventually(() => minutes.inputValue()).toBe('15')
  await minutes.fill('25')
  await minutes.press('Enter')
  await script.getByText('Samen 2 uur en 45 minuten.').waitFor()
  await steps().last().getByRole('button', { name: 'Sla over' }).click()
  await steps().last().getByText('Overgeslagen').waitFor()
  const theirs = await openScript(one)
  await eventually(() =>
    theirs.getByRole('list', { name: 'De stappen' }).locator('> li').last().textContent(),
  ).toContain('Overgeslagen')
  expect(await theirs.getByRole('textbox').count()).toBe(0)
  expect(await violationsOn(lead, 'script of who leads')).toEqual([])
  await script.getByRole('button', { name: 'Draaiboek bewerken' }).click()
  await lead.getByRole('heading', { name: 'Draaiboek', level: 1 }).waitFor()
})
