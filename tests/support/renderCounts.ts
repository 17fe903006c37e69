// Which parts of the board React rendered, and how often: observed through the hook for its developer tools, which
// the production build also calls. A component has no name there, so it is identified by the place of what it shows.

import type { Page } from 'playwright-core'

/** Places from small to large: a component belongs to the first one that contains its first element. */
const places = [
  ['knob row', 'li:has(> [role="slider"])'],
  ['chip', '[aria-label="Partijen en wat ze inbrengen"] > li > ul > li'],
  ['lane', '[aria-label="Partijen en wat ze inbrengen"] > li'],
  ['lanes', '[aria-label="Partijen en wat ze inbrengen"]'],
  ['coverage bars', '[aria-label="Dekking per jaar"] > ol'],
  ['coverage', '[aria-label="Dekking per jaar"]'],
  ['ribbons', 'svg[viewBox="0 0 1000 1000"]'],
  ['routes', 'div:has(> div > svg[viewBox="0 0 1000 1000"])'],
] as const

/** From place, for a knob row with the number of its knob, to how many components rendered there. */
export type RenderCounts = Readonly<Record<string, number>>

declare global {
  interface Window {
    renderCounts: Record<string, number>
  }
}

/** Opens the page again, because React looks for the hook once, as it loads. */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(installHook, places)
  await page.reload()
}

export async function forgetRenders(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.renderCounts = {}
  })
}

export function rendersOf(page: Page): Promise<RenderCounts> {
  return page.evaluate(() => window.renderCounts)
}

/** Runs in the page, before React; so everything it needs is inside. */
function installHook(known: typeof places): void {
  /** What is used of React's own record of a component or element. */
  interface Fiber {
    readonly tag: number
    readonly flags: number
    readonly stateNode: unknown
    readonly child: Fiber | null
    readonly sibling: Fiber | null
    readonly return: Fiber | null
    /** The same component at the commit before. */
    readonly alternate: Fiber | null
  }
  /** Functions, with forwardRef and memo around them. */
  const COMPONENTS = [0, 11, 14, 15]
  const PERFORMED_WORK = 1

  window.renderCounts = {}
  const hook = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => walk(root.current),
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberUnmount: () => undefined,
    checkDCE: () => undefined,
  }
  Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook })

  function walk(fiber: Fiber): void {
    if (COMPONENTS.includes(fiber.tag) && (fiber.flags & PERFORMED_WORK || !fiber.alternate)) count(fiber)
    // The very same children as before: nothing below was visited, and their flags are of an older commit.
    if (fiber.alternate && fiber.child === fiber.alternate.child) return
    for (let child = fiber.child; child; child = child.sibling) walk(child)
  }

  function count(fiber: Fiber): void {
    const place = placeOf(firstElement(fiber) ?? elementAround(fiber))
    window.renderCounts[place] = (window.renderCounts[place] ?? 0) + 1
  }

  function firstElement(fiber: Fiber): Element | null {
    for (let child = fiber.child; child; child = child.sibling) {
      const element = child.stateNode instanceof Element ? child.stateNode : firstElement(child)
      if (element) return element
    }
    return null
  }

  function elementAround(fiber: Fiber): Element | null {
    for (let parent = fiber.return; parent; parent = parent.return) {
      if (parent.stateNode instanceof Element) return parent.stateNode
    }
    return null
  }

  function placeOf(element: Element | null): string {
    for (const [name, selector] of known) {
      const place = element?.closest(selector)
      if (!place) continue
      const label = place.querySelector(':scope > [role="slider"]')?.getAttribute('aria-label') ?? ''
      return `${name} ${/^Knop (\d+),/.exec(label)?.[1] ?? ''}`.trim()
    }
    return `elsewhere: ${element?.tagName.toLowerCase()}.${element?.getAttribute('class')}`
  }
}
