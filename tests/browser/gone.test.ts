// Someone who leaves disappears from the other screens at once, however they left.

import { it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { dial } from '../support/workshopPage.ts'

const stage = setStage()

it('[V310] anyone who loses the network or closes the page disappears from other screens at once', async () => {
  const workshop = await stage.workshop()
  const { page: lead } = await stage.facilitator(workshop)
  const bar = lead.getByRole('button', { name: /^Aan tafel: / })
  const people = async () =>
    Number(/\d+/.exec((await bar.getAttribute('aria-label')) ?? (await bar.textContent()) ?? '')?.[0])
  const guests = await Promise.all(
    ['Zorgorganisatie', 'Bewoners'].map((party) => stage.participant(workshop, party, undefined, party)),
  )
  for (const { page } of guests) await dial(page, 7).waitFor()
  await eventually(people).toBe(3)
  const [offline, closed] = guests
  // The server's ping does not help here: the browser answers as long as the connection lasts.
  await offline?.context.setOffline(true)
  await eventually(people).toBe(2)
  await closed?.page.close()
  await eventually(people).toBe(1)
})
