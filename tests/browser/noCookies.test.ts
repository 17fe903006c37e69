// A browser that accepts no cookies: nobody can get in, and the true reason is given.

import { expect, it } from 'vitest'
import { setStage } from '../support/browser.ts'

const stage = setStage()
const told = { name: 'Je browser bewaart geen cookies' } as const

it('[W388] with all cookies blocked every way in says so, and what is only to be read is still there', async () => {
  const { links } = await stage.workshop()
  const { page, context } = await stage.person(`${stage.url}/over-het-model`)
  // The browser's own switch, as the developer tools have it.
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: true })
  for (const address of [links.participant, links.facilitator, `${stage.url}/`, `${stage.url}/nieuw`]) {
    await page.goto(address)
    await page.getByRole('heading', told).waitFor()
  }
  await page.goto(`${stage.url}/over-het-model`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('heading', told).count()).toBe(0)
  await devtools.send('Emulation.setDocumentCookieDisabled', { disabled: false })
  await page.goto(links.participant)
  await page.getByRole('heading', { name: 'Kom aan tafel' }).waitFor()
})
