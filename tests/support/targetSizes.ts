// The size of every target: the part of the screen that reacts, even if the picture is smaller.

import type { Page } from 'playwright-core'

const PRESSABLE = 'button, a[href], input, select, textarea, summary, [role=slider], [role=menuitem]'

/** Smaller than this in either direction, as '44×31 button "Bron I, …"'. Links within a sentence are left out. */
export function smallTargetsOn(page: Page, smallestPx: number): Promise<string[]> {
  return page.evaluate(
    ({ pressable, smallest }) => {
      /** Padding that a pseudo-element adds around the picture. */
      const reachOf = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const box = { left: x, top: y, right: x + width, bottom: y + height }
        for (const pseudo of ['::before', '::after']) {
          const style = getComputedStyle(element, pseudo)
          if (style.content === 'none' || style.position !== 'absolute') continue
          const [top, right, bottom, left] = [style.top, style.right, style.bottom, style.left].map(
            (inset) => Number.parseFloat(inset) || 0,
          )
          box.left = Math.min(box.left, x + (left ?? 0))
          box.top = Math.min(box.top, y + (top ?? 0))
          box.right = Math.max(box.right, x + width - (right ?? 0))
          box.bottom = Math.max(box.bottom, y + height - (bottom ?? 0))
        }
        return { width: box.right - box.left, height: box.bottom - box.top }
      }
      const found = new Set<string>()
      for (const element of document.querySelectorAll(pressable)) {
        if (!element.checkVisibility({ opacityProperty: false }) || element.closest('[inert], [aria-hidden=true]'))
          continue
        // A check box or radio is pressed by its label.
        const label = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null
        const { width, height } = reachOf(label ?? element)
        if (width <= 1 || (width >= smallest - 0.5 && height >= smallest - 0.5)) continue
        const name = element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? ''
        found.add(
          `${Math.round(width)}×${Math.round(height)} ${element.tagName.toLowerCase()} "${name.slice(0, 50)}" ${element.classList}`,
        )
      }
      return [...found]
    },
    { pressable: PRESSABLE, smallest: smallestPx },
  )
}
