// The room to meet in, at a table of a laptop, a phone and the large screen: two people choose a kind and lay two incomes on
// the table.

import { expect, it } from 'vitest'
import { eventually, setStage } from '../support/browser.ts'
import { planOf } from '../support/browserServer.ts'
import { button, pressButton, work, write } from '../support/taskHands.ts'
import { taskTable, together } from '../support/taskTable.ts'

const stage = setStage()

it('[W990] A-09, A-17, A-28: a kind chosen on a laptop filters the money on a phone, and two incomes become ideas', async () => {
  const { workshop, lead, noor, bram, wall } = await taskTable(stage, 'leeg')
  await together(lead.page, 'De ruimte', 'De ruimte')
  await pressButton(noor, 'Welk type?')
  await work(noor).getByText('Heel groot', { exact: true }).click()
  await work(noor).getByText('Eten en een bar', { exact: true }).click()
  await wall.getByRole('img', { name: 'maat: past', exact: true }).first().waitFor()
  await pressButton(noor, 'Kies dit type: Buurthuis')
  await wall.getByText('Buurthuis').nth(1).waitFor()
  await pressButton(bram, 'Waar komt het geld vandaan?')
  await work(bram).getByText('Bronnen voor buurthuis').waitFor()
  await work(bram)
    .getByRole('checkbox', { name: /^Opbouwwerk/ })
    .check()
  await pressButton(bram, 'Reken na: Opbouwwerk huurt de ruimte')
  await write(bram, 'Huur per maand, in euro', '500')
  await work(bram)
    .getByText(/^€.6\.000 per jaar\.$/)
    .waitFor()
  await pressButton(bram, 'Zet op tafel')
  await pressButton(noor, 'Waar komt het geld vandaan?')
  await work(noor)
    .getByRole('checkbox', { name: /^Huur en servicekosten/ })
    .check()
  await work(bram).getByText('Dit gaat niet samen').waitFor()
  await wall.getByText('1 regel raakt jullie keuze').waitFor()
  await pressButton(bram, /^Houd Opbouwwerk/)
  await eventually(() => work(noor).getByText('Dit gaat niet samen').count()).toBe(0)
  await work(noor)
    .getByRole('checkbox', { name: /^Huur van een vaste partij/ })
    .check()
  await pressButton(noor, 'Reken na: Huur van een vaste partij')
  await write(noor, 'Hoeveel brengt het op, in euro?', '4.000')
  await pressButton(noor, 'Zet op tafel')
  await eventually(() => button(noor, 'Zet op tafel').count()).toBe(0)
  const plan = (await planOf(stage.url, workshop)) as unknown as { readonly investments: readonly object[] }
  expect(plan.investments).toMatchObject([
    { label: 'Opbouwwerk huurt de ruimte', amountCents: 600_000, per: 'year', source: 'VII' },
    { label: 'Huur van een vaste partij', amountCents: 400_000, per: 'year', until: null },
  ])
})
