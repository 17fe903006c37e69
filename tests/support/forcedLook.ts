// How things are drawn with system colours.

import type { Locator, Page } from 'playwright-core'

const names = ['Canvas', 'CanvasText', 'Highlight', 'GrayText', 'ButtonText', 'ButtonFace', 'LinkText'] as const
type SystemColour = (typeof names)[number]

/** As this page resolves them. */
export function systemColours(page: Page): Promise<Readonly<Record<SystemColour, string>>> {
  return page.evaluate((all) => {
    const probe = document.createElement('i')
    document.body.append(probe)
    const resolved = all.map((name) => {
      probe.style.color = name
      return [name, getComputedStyle(probe).color]
    })
    probe.remove()
    return Object.fromEntries(resolved)
  }, names) as Promise<Record<SystemColour, string>>
}

/** Parts of drawings in one of our own colours; a QR code is for a camera. Empty is good. */
export async function ownColoursIn(page: Page): Promise<string[]> {
  const system = Object.values(await systemColours(page))
  return page.evaluate((allowed) => {
    const found = new Set<string>()
    for (const part of document.querySelectorAll('svg *')) {
      if (!part.checkVisibility() || part.closest('svg[aria-label^="QR"]')) continue
      const { fill, stroke } = getComputedStyle(part)
      const icon = part.closest('svg.icon')
      // An icon has the colour of its text, and a line has no fill.
      const colours = icon ? [getComputedStyle(icon).color] : [part instanceof SVGLineElement ? 'none' : fill, stroke]
      for (const colour of colours) {
        const isOurs = colour !== 'none' && !allowed.includes(colour)
        if (isOurs) found.add(`${colour} on ${part.parentElement?.classList} > ${part.tagName} ${part.classList}`)
      }
    }
    return [...found]
  }, system)
}

/** The computed values of these properties. */
export function styleOf(element: Locator, ...properties: readonly string[]): Promise<string[]> {
  return element.evaluate((one, asked) => asked.map((name) => getComputedStyle(one).getPropertyValue(name)), properties)
}
