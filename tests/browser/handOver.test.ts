// The table inside WhatsApp or Teams: downloads are silently dropped there.

import { expect, it } from 'vitest'
import { phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'
import { chooseFromMenu, takeSeat } from '../support/workshopPage.ts'

const stage = setStage()
const IN_WHATSAPP =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 WhatsApp/24'

async function inWhatsApp(sharing: 'shares' | 'cannot share') {
  const workshop = await stage.workshop()
  const { page } = await stage.person(stage.url, phone)
  await page.addInitScript(
    ({ agent, may }) => {
      Object.defineProperty(navigator, 'userAgent', { get: () => agent })
      const shared: string[] = []
      Object.assign(window, { shared })
      Object.assign(navigator, {
        canShare: () => may,
        share: async ({ files }: { files: File[] }) => void shared.push(...files.map(({ name }) => name)),
      })
    },
    { agent: IN_WHATSAPP, may: sharing === 'shares' },
  )
  await page.goto(workshop.links.participant)
  await takeSeat(page, 'Bewoners')
  await page.getByRole('heading', { name: 'Welkom' }).waitFor()
  const downloads: string[] = []
  page.on('download', (download) => downloads.push(download.suggestedFilename()))
  await chooseFromMenu(page, 'Exporteren', 'PDF')
  const dialog = page.getByRole('dialog', { name: 'Je bestand is gemaakt' })
  await dialog.waitFor()
  return { workshop, page, dialog, downloads }
}

it('[W273] a file made inside another app can be shared from there', async () => {
  const { page, dialog, downloads } = await inWhatsApp('shares')
  expect(await violationsOn(page, 'hand over')).toEqual([])
  await dialog.getByRole('button', { name: 'Deel of bewaar het bestand' }).tap()
  await page.getByText('Het bestand is doorgegeven.').waitFor()
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual(['De Linde.pdf'])
  expect([downloads, await page.getByText('Het bestand staat bij je downloads.').count()]).toEqual([[], 0])
})

it('[W273] an app that shares nothing either gives the link to open the table elsewhere', async () => {
  const { workshop, page, dialog, downloads } = await inWhatsApp('cannot share')
  expect(await dialog.getByRole('button', { name: 'Deel of bewaar het bestand' }).count()).toBe(0)
  const link = dialog.getByRole('textbox', { name: 'Link voor deelnemers' })
  await expect.poll(() => link.inputValue()).toBe(workshop.links.participant)
  expect([downloads, await page.getByText('Het bestand staat bij je downloads.').count()]).toEqual([[], 0])
})
