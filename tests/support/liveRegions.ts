// What a screen reader announces on a page: every text that appears in a live region, in order.

import type { Page } from 'playwright-core'

export interface Transcript {
  /** Since the last call of `forget`. */
  said(): readonly string[]
  forget(): void
}

/** From now on. Regions that are hidden from a screen reader, as behind a dialog, say nothing; nor does a clock. */
export async function listenTo(page: Page): Promise<Transcript> {
  let heard: string[] = []
  await page.exposeFunction('hear', (words: string) => void heard.push(words))
  await page.evaluate(() => {
    const live = '[role=status], [role=log], [role=alert], [aria-live=polite], [aria-live=assertive]'
    const { hear } = window as unknown as { readonly hear: (words: string) => void }
    const wordsOf = (region: Element) => {
      const copy = region.cloneNode(true) as Element
      for (const silent of copy.querySelectorAll('[aria-hidden=true], svg')) silent.remove()
      return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    }
    const lastOf = new WeakMap<Element, string>()
    for (const region of document.querySelectorAll(live)) lastOf.set(region, wordsOf(region))
    const observer = new MutationObserver((changes) => {
      const regions = new Set<Element>()
      for (const { target, addedNodes } of changes) {
        const parent = target instanceof Element ? target : target.parentElement
        const region = parent?.closest(live)
        if (region) regions.add(region)
        for (const added of addedNodes) {
          if (added instanceof Element) for (const alert of added.querySelectorAll('[role=alert]')) regions.add(alert)
        }
      }
      for (const region of regions) {
        const words = wordsOf(region)
        const isNew = words !== lastOf.get(region)
        lastOf.set(region, words)
        if (isNew && words !== '' && !region.closest('[inert], [aria-hidden=true], [aria-live=off]')) hear(words)
      }
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return {
    said: () => heard.map((words) => words.replaceAll('\u00a0', ' ')),
    forget: () => {
      heard = []
    },
  }
}
