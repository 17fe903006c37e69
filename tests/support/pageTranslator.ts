// A page that is translated while people work on it. Does to the page what the translator of Chrome and Edge does:
// removes every text node, puts two nested <font> elements in its place, and keeps doing so for everything that
// appears or changes. Its words are the words it was asked to translate, so that two screens can be compared.

import type { Page } from 'playwright-core'

interface Translator {
  /** How long a translation takes; null: none at all. */
  readonly answersAfterMs: number | null
}

export async function translatePage(page: Page, { answersAfterMs }: Translator): Promise<void> {
  await page.evaluate((delay) => {
    const LEAVE = 'script, style, textarea, svg, font, [translate=no], .notranslate'
    const asked = new WeakMap<Text, string>()
    const swap = (text: Text, words: string) => {
      if (!text.isConnected) return
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'
      inner.append(words)
      outer.append(inner)
      text.replaceWith(outer)
    }
    const translate = (text: Text) => {
      if (text.data.trim() === '' || text.parentElement?.closest(LEAVE) || asked.get(text) === text.data) return
      const words = text.data
      if (delay === null) return swap(text, words)
      asked.set(text, words)
      setTimeout(() => {
        asked.delete(text)
        swap(text, words)
      }, delay)
    }
    const translateIn = (node: Node) => {
      if (node instanceof Text) return translate(node)
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (texts.nextNode()) found.push(texts.currentNode as Text)
      for (const text of found) translate(text)
    }
    new MutationObserver((records) => {
      for (const { target, type, addedNodes } of records) {
        if (type === 'characterData') translateIn(target)
        else for (const node of addedNodes) translateIn(node)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    translateIn(document.body)
    document.documentElement.classList.add('translated-ltr')
  }, answersAfterMs)
}

/** How much of the displayed text comes from the translator. */
export function translatedParts(page: Page): Promise<number> {
  return page.locator('font > font').count()
}

/** All visible text, in order, whoever wrote it; not announcements, which come and go with time. */
export function words(page: Page, part = '#app'): Promise<string> {
  return page.locator(part).evaluate((element) => {
    const copy = element.cloneNode(true) as Element
    for (const said of copy.querySelectorAll('p.sr')) said.remove()
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}
