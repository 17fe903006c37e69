// Is a screen accessible, as far as a machine can tell: axe with the WCAG 2.2 AA rules, one readable line per element.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Every violation as "screen: rule (what it asks) element — why", alike elements counted together; empty is good. */
export async function violationsOn(page: Page, screen: string): Promise<string[]> {
  await untilStill(page)
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, help, nodes }) => {
    const alike = Map.groupBy(nodes, ({ html }) => /^<\w+(?:.*? class="[^"]*")?/.exec(html)?.[0] ?? html)
    return [...alike.values()].map(([node, ...more]) => {
      const why = (node?.failureSummary ?? '').split('\n').slice(1).join(' ').trim()
      const others = more.length > 0 ? ` and ${more.length} more like it` : ''
      return `${screen}: ${id} (${help}) ${node?.html.slice(0, 300)}${others} — ${why}`
    })
  })
}

/** Fading in or out would be measured half way: colours are judged once every animation has ended. */
async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY
      return endless || playState !== 'running'
    }),
  )
}
