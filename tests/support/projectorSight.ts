// What can be read on a large screen, measured in the page itself: how tall each text is drawn, and what leaves its
// place.

import type { Page } from 'playwright-core'

/**
 * Texts drawn smaller than this, as '21px "voor"'. Also counts what is drawn inside a picture, at its displayed size.
 */
export async function textsBelow(page: Page, smallestPx: number): Promise<string[]> {
  const texts = await textsOn(page)
  return texts.filter(({ px }) => px < smallestPx - 0.1).map(({ px, words }) => `${px.toFixed(1)}px "${words}"`)
}

/** What scrolls, extends beyond the screen or its part of it, or overlaps something else. Empty is good. */
export async function crowdedOn(page: Page): Promise<string[]> {
  const scrolls = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return scrollWidth > window.innerWidth || scrollHeight > window.innerHeight ? ['the page scrolls'] : []
  })
  const texts = await textsOn(page)
  const out = texts.filter(({ box: [left, top, right, bottom], room }) => {
    const air = (bottom - top) * EDGE
    return left < room[0] - 1 || top < room[1] - air || right > room[2] + 1 || bottom > room[3] + air
  })
  const over = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
  )
  return [
    ...scrolls,
    ...out.map(({ words, box }) => `"${words}" sticks out: ${box.map(Math.round).join(' ')}`),
    ...over.map((pair) => `${pair.map(({ words }) => `"${words}"`).join(' lies over ')}`),
  ]
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

interface SeenText {
  readonly words: string
  readonly px: number
  readonly box: Box
  /** Where it has to stay: its part of the screen. */
  readonly room: Box
}

/** Part of a font's line box is empty: only more than that is an overlap. */
const AIR = 0.4
/** And this much of it is empty space above and below the letters. */
const EDGE = 0.1

function overlap({ box: one }: SeenText, { box: other }: SeenText): boolean {
  const width = Math.min(one[2], other[2]) - Math.max(one[0], other[0])
  const height = Math.min(one[3], other[3]) - Math.max(one[1], other[1])
  return width > 2 && height > AIR * Math.min(one[3] - one[1], other[3] - other[1])
}

function textsOn(page: Page): Promise<SeenText[]> {
  return page.evaluate(() => {
    type Edges = [number, number, number, number]
    const edgesOf = ({ left, top, right, bottom }: DOMRect): Edges => [left, top, right, bottom]
    const within = (a: Edges, b: Edges): Edges => [
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
      Math.min(a[2], b[2]),
      Math.min(a[3], b[3]),
    ]
    const sizeOf = (parent: Element) => {
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      return parent instanceof SVGGraphicsElement ? size * (parent.getScreenCTM()?.a ?? 1) : size
    }
    /** What is cut off on purpose, with an ellipsis, does not count. */
    const seenPart = (box: Edges, from: Element, part: Element | null) => {
      let seen = box
      for (let up: Element | null = from; up && up !== part; up = up.parentElement) {
        const cuts = getComputedStyle(up).overflow === 'hidden' && !(up instanceof SVGElement)
        if (cuts) seen = within(seen, edgesOf(up.getBoundingClientRect()))
      }
      return seen
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { words: string; px: number; box: Edges; room: Edges }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent?.trim() ?? ''
      // The two switches overlap the rest while someone is at the computer.
      if (
        !parent ||
        words === '' ||
        !parent.checkVisibility({ visibilityProperty: true }) ||
        parent.closest('.sr, [role="group"]')
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const part = parent.closest('header, main, footer')
      const box = seenPart(edgesOf(range.getBoundingClientRect()), parent, part)
      const room = edgesOf((part ?? document.documentElement).getBoundingClientRect())
      found.push({ words: words.slice(0, 60), px: sizeOf(parent), box, room })
    }
    return found
  })
}
