// What is claimed about the copy on this device: only what is known, and someone who would lose work by closing is
// asked first.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { dial, saveStatus, standOf, takeSeat } from '../support/workshopPage.ts'

const stage = setStage()
const onDevice = 'Geen verbinding. Je werk staat op dit apparaat.'
const onlyHere = 'Geen verbinding. Laat deze pagina open: je werk staat alleen hier.'

/** Runs in the page before our own code: makes its storage behave differently. */
type Spoil = () => void

async function guest(spoil: Spoil = () => {}) {
  const workshop = await stage.workshop()
  const { page: other } = await stage.facilitator(workshop)
  const { page, context, expectComplaint } = await stage.person(stage.url)
  await page.addInitScript(spoil)
  await page.goto(workshop.links.participant)
  await takeSeat(page, 'Gemeente')
  await says(page, 'Opgeslagen')
  return { page, context, other, expectComplaint }
}

function says(page: Page, words: string): Promise<void> {
  return saveStatus(page).filter({ hasText: words }).waitFor()
}

/** Happens in Safari now and then: the database neither opens nor fails. */
const neverOpens: Spoil = () => {
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
}

/** A disk that is full for as long as `diskFull` is true. */
const fillsUp: Spoil = () => {
  const { add } = IDBObjectStore.prototype
  IDBObjectStore.prototype.add = function (...given) {
    const request = add.apply(this, given)
    if ('diskFull' in window && window.diskFull) this.transaction.abort()
    return request
  }
}

/** Some browsers throw at once. */
const throwsWhenFull: Spoil = () => {
  const { add } = IDBObjectStore.prototype
  IDBObjectStore.prototype.add = function (...given) {
    if ('diskFull' in window && window.diskFull) throw new DOMException('full', 'QuotaExceededError')
    return add.apply(this, given)
  }
}

const setDisk = (page: Page, isFull: boolean) =>
  page.evaluate((full) => Object.assign(window, { diskFull: full }), isFull)

/** The browser's question before this page closes; the answer is to stay. */
function questionsOf(page: Page): string[] {
  const questions: string[] = []
  page.on('dialog', (dialog) => {
    questions.push(dialog.type())
    void dialog.dismiss()
  })
  return questions
}

it('[V283] where the browser never answers about its storage, no copy is promised', async () => {
  const { page, context } = await guest(neverOpens)
  await context.setOffline(true)
  await says(page, onlyHere)
  await dial(page, 9).press('End')
  await eventually(() => standOf(page, 9)).toBe('4')
  await says(page, onlyHere)
})

for (const [how, spoil] of [
  ['fails', fillsUp],
  ['throws', throwsWhenFull],
] as const) {
  it(`[V283] a write to the copy that ${how} withdraws the promise, until everything is written again`, async () => {
    const { page, context, other, expectComplaint } = await guest(spoil)
    expectComplaint(/AbortError|QuotaExceededError/)
    await setDisk(page, true)
    await context.setOffline(true)
    await says(page, onDevice)
    await dial(page, 9).press('End')
    await says(page, onlyHere)
    await setDisk(page, false)
    await says(page, onDevice)
    // And that is true: it is there after the page was closed.
    const address = page.url()
    await page.close()
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(address)
    await eventually(() => standOf(again, 9)).toBe('4')
    await eventually(() => standOf(other, 9)).toBe('4')
  })
}

it('[V284] the browser asks first when closing the page would lose work, and never otherwise', async () => {
  const { page, context, other } = await guest(neverOpens)
  const questions = questionsOf(page)
  await page.reload()
  await says(page, 'Opgeslagen')
  await context.setOffline(true)
  await says(page, onlyHere)
  await dial(page, 9).press('End')
  await eventually(() => standOf(page, 9)).toBe('4')
  expect(questions).toEqual([])
  await page.close({ runBeforeUnload: true })
  await eventually(() => questions).toEqual(['beforeunload'])
  await context.setOffline(false)
  await says(page, 'Opgeslagen')
  await eventually(() => standOf(other, 9)).toBe('4')
  await page.reload()
  await says(page, 'Opgeslagen')
  expect(questions).toEqual(['beforeunload'])
})

it('[V284] with a copy on this device nothing is asked', async () => {
  const { page, context, other } = await guest()
  await context.setOffline(true)
  await says(page, onDevice)
  await dial(page, 9).press('End')
  await eventually(() => standOf(page, 9)).toBe('4')
  const questions = questionsOf(page)
  const address = page.url()
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  expect(questions).toEqual([])
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await eventually(() => standOf(other, 9)).toBe('4')
})

it('[V285] the browser is asked to keep the copy once work stands nowhere else, and not before', async () => {
  const { page, context } = await guest(() => {
    const asked: number[] = []
    Object.assign(window, { asked })
    StorageManager.prototype.persist = async () => asked.push(1) > 0
  })
  const asked = () => page.evaluate(() => ('asked' in window && Array.isArray(window.asked) ? window.asked.length : -1))
  await dial(page, 9).press('End')
  await says(page, 'Opgeslagen')
  await context.setOffline(true)
  await says(page, onDevice)
  expect(await asked()).toBe(0)
  await dial(page, 9).press('Home')
  await eventually(asked).toBe(1)
  await dial(page, 9).press('End')
  await eventually(() => standOf(page, 9)).toBe('4')
  expect(await asked()).toBe(1)
})

it('[C331] a large screen has a copy of its own, beside that of anyone who writes in the same browser', async () => {
  const { page, context } = await guest()
  await dial(page, 6).press('ArrowRight')
  await says(page, 'Opgeslagen')
  const screen = await context.newPage()
  const address = new URL(page.url())
  await screen.goto(`${address.origin}${address.pathname}/bord`)
  await screen.locator('main').first().waitFor()
  // The copy is made once the workshop was read, which may be after it is rendered.
  const copiesOf = async (seat: string) => {
    const names = await screen.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
    return names.filter((name) => name.endsWith(seat)).length
  }
  for (const seat of ['.projector', '.participant']) await eventually(() => copiesOf(seat)).toBe(1)
})
