// What is visible on a screen, measured with rectangles: Playwright itself scrolls everything into view before it
// presses.

import type { Locator } from 'playwright-core'

/** Not even a part of it is beyond an edge of the window. */
export function isInSight(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight && left >= 0 && right <= window.innerWidth
  })
}

/** Pairs of texts in this part of which one overlaps the other. */
export function overlapsIn(part: Locator): Promise<string[]> {
  return part.evaluate((element) => {
    const texts: { words: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.textContent?.trim() || parent.closest('.sr') || !parent.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // What ends in an ellipsis does not extend beyond its box.
      let { left, right } = range.getBoundingClientRect()
      const { top, bottom } = range.getBoundingClientRect()
      for (let up: Element | null = parent; up && up !== element; up = up.parentElement) {
        if (getComputedStyle(up).overflow !== 'hidden') continue
        const edge = up.getBoundingClientRect()
        left = Math.max(left, edge.left)
        right = Math.min(right, edge.right)
      }
      if (right > left) texts.push({ words: node.textContent, box: new DOMRect(left, top, right - left, bottom - top) })
    }
    // Part of a font's line box is empty.
    const AIR = 4
    return texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right &&
            box.right > one.box.left &&
            box.top + AIR < one.box.bottom &&
            box.bottom > one.box.top + AIR,
        )
        .map(({ words }) => `${words} over ${one.words}`),
    )
  })
}

/** Whether something overlaps the middle of what has the focus. */
export function focusIsCovered(): boolean {
  const focus = document.activeElement
  if (!focus || focus === document.body) return false
  const seen = focus.matches('input[type=radio]') ? (focus.closest('label') ?? focus) : focus
  const { left, top, width, height } = seen.getBoundingClientRect()
  const above = document.elementFromPoint(left + width / 2, top + height / 2)
  return !above || !(seen.contains(above) || above.contains(seen))
}
