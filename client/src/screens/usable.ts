// What can be used within a part of the page, in the order of the page.

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

export function usableIn(room: Element): HTMLElement[] {
  return [...room.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => !one.matches(':disabled, [tabindex="-1"]') && !one.closest('[inert], [aria-hidden=true]') && isDrawn(one),
  )
}

/** Safari before 17.4 has no `checkVisibility`; there, an element with `visibility: hidden` counts as visible too. */
function isDrawn(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0
}
