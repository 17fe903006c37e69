// Is a screen accessible, as far as a machine can tell: axe with the WCAG 2.2 AA rules, one readable line per
// element.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // Nobody reads the list of what passed, and it is long.
  resultTypes: ['violations'],
}
type RunOptions = Parameters<AxeBuilder['options']>[0]

/** What covers the rest of the page while it is open. */
const FRONT = '[role=dialog], [role=alertdialog], [role=menu]'

/**
 * Every violation as "screen: rule (what it asks) element — why", alike elements counted together; empty is good. `within`:
 * only this part of the page, as a selector.
 */
export async function violationsOn(page: Page, screen: string, within?: string): Promise<string[]> {
  // An element that begins to fade while axe runs is seen halfway; then it is checked once more.
  const found = await violationsNow(page, screen, within)
  return found.length === 0 ? found : violationsNow(page, screen, within)
}

async function violationsNow(page: Page, screen: string, within: string | undefined): Promise<string[]> {
  await untilStill(page)
  const axe = new AxeBuilder({ page }).options(options)
  // Otherwise axe sorts its findings in a window of its own, for the sake of frames, which this product does not
  // have.
  axe.setLegacyMode()
  // What is behind a dialog is checked where it is in front.
  if ((await page.locator(FRONT).count()) > 0) axe.include(FRONT)
  else if (within !== undefined) axe.include(within)
  const { violations } = await axe.analyze()
  const found: string[] = []
  for (const { id, help, nodes: all } of violations) {
    const nodes = id === TARGET_SIZE ? await tooSmallInView(page, all) : all
    found.push(...linesOf(screen, `${id} (${help})`, nodes))
  }
  return found
}

const TARGET_SIZE = 'target-size'
type Nodes = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]['nodes']

/** Half under the bar at the top or the bottom is a scroll position, not the size of the lines. */
async function tooSmallInView(page: Page, nodes: Nodes): Promise<Nodes> {
  const small: Nodes = []
  for (const node of nodes) {
    const selector = String(node.target[0])
    await page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const axe = new AxeBuilder({ page }).withRules(TARGET_SIZE).include(selector)
    axe.setLegacyMode()
    if ((await axe.analyze()).violations.length > 0) small.push(node)
  }
  return small
}

function linesOf(screen: string, rule: string, nodes: Nodes): string[] {
  const alike = Map.groupBy(nodes, ({ html }) => /^<\w+(?:.*? class="[^"]*")?/.exec(html)?.[0] ?? html)
  return [...alike.values()].map(([node, ...more]) => {
    const why = (node?.failureSummary ?? '').split('\n').slice(1).join(' ').trim()
    const others = more.length > 0 ? ` and ${more.length} more like it` : ''
    return `${screen}: ${rule} ${node?.html.slice(0, 300)}${others} — ${why}`
  })
}

/** A fading element would be measured halfway: colours are judged once every animation has ended. */
async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY
      return endless || playState !== 'running'
    }),
  )
}
