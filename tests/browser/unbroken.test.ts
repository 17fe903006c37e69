// On a phone a number or a word is never broken over two lines.

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { phone, setStage } from '../support/browser.ts'

const stage = setStage()

it.each([
  [390, 'casus-a'],
  [360, 'casus-a'],
  [390, 'casus-b'],
  [360, 'casus-b'],
] as const)(
  '[W881] on a phone of %i wide no amount, year or tab of %s is broken over two lines',
  async (width, template) => {
    const workshop = await stage.workshop(template)
    const { page } = await stage.participant(workshop, 'Gemeente', { ...phone, width })
    await page.getByRole('button', { name: 'Plan', exact: true }).tap()
    await page.getByRole('heading', { name: 'Waarden' }).waitFor()
    expect(await brokenWords(page)).toEqual([])
  },
)

/** Words of which the characters stand at more than one height; not those for screen readers, which have no room. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if ((text.parentElement?.getBoundingClientRect().width ?? 0) <= 2) continue
      for (const found of (text.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(text, found.index)
        range.setEnd(text, found.index + found[0].length)
        const heights = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
        )
        if (heights.size > 1) broken.push(found[0])
      }
    }
    return broken
  })
}
