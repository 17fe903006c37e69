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
    const lines: { node: Node; box: DOMRect; air: number }[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (
        !parent ||
        !node.textContent?.trim() ||
        parent.closest('.sr') ||
        !parent.checkVisibility({ opacityProperty: true })
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // Part of a font's line box is empty.
      const air = Math.max(4, 0.2 * Number.parseFloat(getComputedStyle(parent).fontSize))
      for (const line of range.getClientRects()) {
        const box = inSightOf(line, parent)
        if (box) lines.push({ node, box, air })
      }
    }
    const isOver = (one: (typeof lines)[number], other: (typeof lines)[number]) => {
      const air = Math.max(one.air, other.air)
      const sideways = other.box.left < one.box.right && other.box.right > one.box.left
      return sideways && other.box.top + air < one.box.bottom && other.box.bottom > one.box.top + air
    }
    return lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .filter((other) => other.node !== one.node && isOver(one, other))
        .map(({ node }) => `${node.textContent} over ${one.node.textContent}`),
    )

    /** What ends in an ellipsis does not extend beyond its box, and what is scrolled away is not there. */
    function inSightOf(line: DOMRect, parent: Element): DOMRect | null {
      let { left, right, top, bottom } = line
      for (let up: Element | null = parent; up && up !== element; up = up.parentElement) {
        const { overflow, clipPath, webkitLineClamp } = getComputedStyle(up)
        if (clipPath !== 'none') return null
        if (overflow === 'visible') continue
        const edge = up.getBoundingClientRect()
        left = Math.max(left, edge.left)
        right = Math.min(right, edge.right)
        if (!/auto|scroll/.test(overflow) && webkitLineClamp === 'none') continue
        top = Math.max(top, edge.top)
        bottom = Math.min(bottom, edge.bottom)
      }
      return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null
    }
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

/**
 * What can be pressed within this part and is in the window, but with something else over its middle: as 'button
 * "Geef alles vrij" under <aside …>'.
 */
export function coveredIn(part: Locator): Promise<string[]> {
  return part.evaluate((element) => {
    const PRESSABLE = 'button, a[href], input, select, textarea, summary, [role=slider]'
    return [...element.querySelectorAll(PRESSABLE)].flatMap((one) => {
      const seen = one.matches('input[type=radio], input[type=checkbox]') ? (one.closest('label') ?? one) : one
      if (!seen.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
      if (seen.closest('[inert], [data-unfit], .sr') || getComputedStyle(seen).clipPath !== 'none') return []
      const { left, top, width, height } = seen.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const { clientWidth, clientHeight } = document.documentElement
      if (width < 2 || x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) return []
      // Scrolled away within a part that scrolls by itself.
      for (let up = seen.parentElement; up; up = up.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(up).overflowY)) continue
        const room = up.getBoundingClientRect()
        if (y < room.top || y > room.bottom) return []
      }
      const above = document.elementFromPoint(x, y)
      if (above && (seen.contains(above) || above.contains(seen))) return []
      const name = seen.getAttribute('aria-label') ?? seen.textContent ?? ''
      return [`${seen.tagName.toLowerCase()} "${name.slice(0, 50)}" under <${above?.tagName} ${above?.className}>`]
    })
  })
}
