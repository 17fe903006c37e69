// Several plan files side by side: read in the browser, seen as a picture and in figures, taken along as a spreadsheet; nothing is
// sent.

import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { contentOf, phone, setStage } from '../support/browser.ts'
import { violationsOn } from '../support/workshopAccess.ts'

const stage = setStage()

const fileOf = (template: 'casus-a' | 'casus-b', title: string) => ({
  name: `${title}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(planJsonText(planFromTemplate(template, title))),
})
const files = [fileOf('casus-a', 'De Linde'), fileOf('casus-b', 'De Ring')]

it('[W860] two plan files from the start page: sums per party, a row that opens, and a spreadsheet; nothing is sent or kept', async () => {
  const { page, context } = await stage.person(stage.url)
  await page.getByRole('link', { name: 'Meer plannen naast elkaar' }).click()
  await page.getByRole('heading', { name: 'Nog geen plannen' }).waitFor()
  expect(await violationsOn(page, 'no plans yet')).toEqual([])
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !new URL(request.url()).pathname.startsWith('/assets/')) sent.push(request.url())
  })
  // By keyboard the button is the field itself.
  await page.getByLabel('Kies plannen').focus()
  await page.getByLabel('Kies plannen').setInputFiles(files)
  const table = page.getByRole('table', { name: 'Toegezegd per partij en jaar' })
  const row = table.getByRole('button', { name: /^Gemeente/ })
  await row.focus()
  await page.keyboard.press('Enter')
  await table.getByRole('row', { name: /^De Ring/ }).waitFor()
  expect(await violationsOn(page, 'two plans')).toEqual([])
  const button = page.getByRole('button', { name: 'Excel' })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(download.suggestedFilename()).toBe('Meer plannen.xlsx')
  const parts = unzipSync(await contentOf(download))
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Partij per plan"')
  expect(sent.filter((url) => !url.startsWith('blob:'))).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(await context.cookies()).toEqual([])
  await page.reload()
  await page.getByRole('heading', { name: 'Nog geen plannen' }).waitFor()
})

it('[W861] on a phone nothing is wider than the screen, and the tables scroll by themselves', async () => {
  const { page } = await stage.person(`${stage.url}/plannen`, phone)
  await page.getByLabel('Kies plannen').setInputFiles(files)
  const region = page.getByRole('region', { name: 'Toegezegd per partij en jaar' })
  await region.waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
  expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true)
  await page.getByRole('button', { name: 'Haal De Linde weg' }).tap()
  await page.getByText(/^In dit plan is/).waitFor()
  expect(await violationsOn(page, 'one plan on a phone')).toEqual([])
})
