// Whoever is no longer here is gone from the other screens at once, however they went.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { dial } from '../support/workshopPage.ts'

const stage = setStage()

it('[V310] whoever loses the network or closes the page is no longer at the table on other screens, at once', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const bar = lead.getByRole('button', { name: /^Aan tafel: / })
  const people = async () => Number(/\d+/.exec((await bar.getAttribute('aria-label')) ?? (await bar.innerText()))?.[0])
  const guests = await Promise.all(
    ['Zorgorganisatie', 'Bewoners'].map((party) => stage.participant(workshop, party, undefined, party)),
  )
  for (const { page } of guests) await dial(page, 7).waitFor()
  await eventually(people).toBe(3)
  const [offline, closed] = guests
  // The server asks for a sign of life only after a while: the connection itself has to end.
  await offline?.context.setOffline(true)
  await expect.poll(people, { timeout: 10_000 }).toBe(2)
  await closed?.page.close()
  await expect.poll(people, { timeout: 10_000 }).toBe(1)
})
