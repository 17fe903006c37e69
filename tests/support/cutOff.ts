// What on a screen cannot be read for lack of space: what scrolls sideways, is cut off, or leaves its button.

import type { Page } from 'playwright-core'

/** WCAG 1.4.12, applied to everything, as with a browser extension. */
const WIDE_TEXT = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`

/** What is cut off on the present screen, and what is once all text is spaced wider. Empty is good. */
export async function cutOffOn(page: Page): Promise<string[]> {
  const asItIs = await measure(page)
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
    // Elements that arrange themselves by size do so once the new size has been painted, in the frame after it.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    return frame()
      .then(frame)
      .then(() => new Promise((resolve) => setTimeout(resolve)))
  }, WIDE_TEXT)
  const spaced = await measure(page)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return [...asItIs, ...spaced.map((one) => `${one}, with wide text`)]
}

/**
 * Text for screen readers only is left out, and so is an ellipsis whose full text is in a name or title of its own.
 */
async function measure(page: Page): Promise<string[]> {
  const screenWidth = page.viewportSize()?.width ?? 0
  return page.evaluate((width) => {
    const found = new Set<string>()
    const nameOf = ({ tagName, classList }: Element) => `<${tagName.toLowerCase()} ${classList.value}>`
    // Not window.innerWidth: on a phone that grows with whatever overflows.
    for (const part of [document.documentElement, ...document.querySelectorAll('body *')]) {
      const mayScroll = /auto|scroll/.test(getComputedStyle(part).overflowX) || part === document.documentElement
      if (!mayScroll || !part.checkVisibility() || part.matches('textarea, select, :has(> table)')) continue
      const room = Math.min(part.clientWidth, width)
      if (part.scrollWidth > room + 1) found.add(`${nameOf(part)} scrolls sideways: ${part.scrollWidth} in ${room}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (!parent || words === '' || parent.closest('select, [inert]') || !parent.checkVisibility()) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const text = { left, right, top, bottom }
      // Part of a font's line box is empty.
      const air = 0.25 * Number.parseFloat(getComputedStyle(parent).fontSize)
      const faults: string[] = []
      let isElsewhere = false
      for (let up: Element | null = parent; up && up !== document.body; up = up.parentElement) {
        const style = getComputedStyle(up)
        const box = up.getBoundingClientRect()
        // A table with many columns may scroll by itself: it would be useless in one column.
        const isTable = /auto|scroll/.test(style.overflowX) && up.matches(':has(> table)')
        if (style.clipPath !== 'none' || isTable) isElsewhere = true
        // Scrolling content is all there; sideways was checked above.
        if (/auto|scroll/.test(style.overflowY) || style.position === 'fixed') break
        const sideways = text.left < box.left - 1 || text.right > box.right + 1
        const upright = text.top < box.top - air || text.bottom > box.bottom + air
        const cuts = /hidden|clip/.test(style.overflow)
        const hasDots = cuts && (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none')
        if (hasDots && (sideways || upright)) {
          if (up.closest('[title], button[aria-label], li[aria-label]')) isElsewhere = true
          else faults.push(`ends in dots in ${nameOf(up)}`)
        } else if (cuts && (sideways || upright)) faults.push(`is cut off by ${nameOf(up)}`)
        else if (up.matches('button, label, [role=menuitem]') && style.display !== 'inline' && (sideways || upright)) {
          faults.push(`leaves ${nameOf(up)}`)
        }
      }
      if (text.left < -1 || text.right > width + 1)
        faults.push(`leaves the screen: ${Math.round(text.left)} to ${Math.round(text.right)}`)
      if (!isElsewhere) for (const fault of faults) found.add(`"${words.slice(0, 60)}" ${fault}`)
    }
    return [...found]
  }, screenWidth)
}
