// What the oldest supported browsers can parse and have. Those browsers are not run here: the build is analysed, and
// a present-day browser has to do without later features.

import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { oldestBrowsers } from '@draaitafel/client/src/oldestBrowsers.ts'
import { tooNewIn } from '@draaitafel/client/tooNew.ts'
import { expect, it } from 'vitest'
import { contentOf, eventually, setStage } from '../support/browser.ts'
import { chip, chooseFromMenu, dial, focused, moneyDialog } from '../support/workshopPage.ts'

const stage = setStage({ ownServer: true })
const assets = join(import.meta.dirname, '..', '..', 'client', 'dist', 'assets')

it('[W381] no file that is built holds syntax, a call or a rule of CSS that the oldest browsers do not have', () => {
  const found = readdirSync(assets)
    .filter((name) => /\.(js|css)$/.test(name))
    .flatMap((name) =>
      tooNewIn(name, readFileSync(join(assets, name), 'utf8'), oldestBrowsers).map((what) => `${name}: ${what}`),
    )
  expect(found).toEqual([])
})

it('[W381] what is too new is seen, and what is asked for first is let be', () => {
  const script = 'class A { static { a.checkVisibility(); new CompressionStream("deflate"); /(?<=a)b/v.test(c) } }'
  expect(tooNewIn('a.js', script, oldestBrowsers).sort()).toEqual([
    'CompressionStream',
    'checkVisibility',
    'regular expression that looks behind',
    'static block',
  ])
  const careful =
    'a.checkVisibility?.(); try { d.startViewTransition() } catch {} "groupBy" in Map && Map.groupBy(a, b)'
  expect(tooNewIn('a.js', careful, oldestBrowsers)).toEqual([])
  expect(tooNewIn('a.css', '@property --a { } a { color: light-dark(red, blue) }', oldestBrowsers)).toEqual([
    '@property',
    'light-dark(',
  ])
  const fine =
    '.b { display: grid } @supports (grid-template-columns: subgrid) { .b { grid-template-columns: subgrid } }'
  expect(tooNewIn('a.css', fine, oldestBrowsers)).toEqual([])
  expect(tooNewIn('a.css', `${fine} .c { grid-template-rows: subgrid }`, oldestBrowsers)).toEqual(['subgrid'])
  expect(tooNewIn('a.js', script, { safari: '26', firefox: '150', chrome: '150' })).toEqual([])
})

it('[W382] without what the oldest browsers lack, menus, PDF and the keyboard work', async () => {
  const { page } = await stage.facilitator(await stage.workshop())
  await page.addInitScript(() => {
    for (const name of ['CompressionStream', 'DecompressionStream', 'requestIdleCallback', 'structuredClone']) {
      Reflect.deleteProperty(window, name)
    }
    Reflect.deleteProperty(Element.prototype, 'checkVisibility')
    Reflect.deleteProperty(Document.prototype, 'startViewTransition')
  })
  await page.reload()
  await dial(page, 7).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), chooseFromMenu(page, 'Exporteren', 'PDF')])
  expect((await contentOf(download)).subarray(0, 5).toString()).toBe('%PDF-')
  const money = chip(page, /^Bron I, Activiteiten/)
  await money.press('Enter')
  await moneyDialog(page).getByRole('button', { name: 'Haal weg' }).press('Enter')
  await money.waitFor({ state: 'detached' })
  await eventually(() => focused(page)).toMatch(/^(button|slider)/)
})

it('[W389] a PDF is made offline where the browser keeps nothing that it fetched', async () => {
  const { page, context } = await stage.facilitator(await stage.workshop())
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  const fonts = new Set<string>()
  page.on('requestfinished', (request) => /\.woff$/.test(request.url()) && fonts.add(request.url()))
  await page.reload()
  await dial(page, 7).waitFor()
  await eventually(() => fonts.size).toBe(4)
  await stage.server.kill()
  const [download] = await Promise.all([page.waitForEvent('download'), chooseFromMenu(page, 'Exporteren', 'PDF')])
  expect((await contentOf(download)).subarray(0, 5).toString()).toBe('%PDF-')
  await stage.server.startAgain()
})

it('[W391] README and operations name the oldest browsers that the build is made for', async () => {
  const root = join(import.meta.dirname, '..', '..')
  const { safari, firefox, chrome } = oldestBrowsers
  for (const file of ['README.md', join('docs', 'operations.md')]) {
    expect(await readFile(join(root, file), 'utf8'), file).toContain(
      `Safari ${safari}, Firefox ${firefox}, Chrome and Edge ${chrome}`,
    )
  }
})

it('[W392] a select has our own ground and arrow, and with forced colours those of the system', async () => {
  const { page } = await stage.facilitator(await stage.workshop())
  await chip(page, /^Bron I, Activiteiten/).click()
  const looks = () =>
    moneyDialog(page)
      .getByRole('combobox')
      .evaluateAll((selects) =>
        selects.map((select) => {
          const { appearance, backgroundImage } = getComputedStyle(select)
          return { own: appearance === 'none', arrow: backgroundImage.includes('svg') }
        }),
      )
  const plain = await looks()
  expect(plain.length).toBeGreaterThan(1)
  for (const look of plain) expect(look).toEqual({ own: true, arrow: true })
  await page.emulateMedia({ forcedColors: 'active' })
  for (const look of await looks()) expect(look).toEqual({ own: false, arrow: false })
})
