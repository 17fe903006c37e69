// What runs inside the page for a locator: plain functions sent as text. Each gets Playwright's page script, the
// elements the selector found, and one argument.

/** The part of Playwright's page script that is used. */
export interface PageScript {
  parseSelector(selector: string): unknown
  querySelectorAll(selector: unknown, root: Node): Element[]
  elementState(element: Element, state: string, visible: boolean): { readonly matches: boolean }
  checkElementStates(element: Element, states: readonly string[], visible: boolean): Promise<unknown>
  fill(element: Element, value: string): unknown
  selectOptions(element: Element, options: readonly object[]): unknown
  ariaSnapshot(element: Element, options: object): string
  focusNode(element: Element): unknown
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where to press it, once it can be pressed: visible, still, enabled and not covered. Text: why not yet. */
export async function whereToPress(script: PageScript, element: Element, isForced: boolean): Promise<Point | string> {
  if (!isForced) {
    const fault = await script.checkElementStates(element, ['visible', 'enabled', 'stable'], true)
    if (fault) return JSON.stringify(fault)
  }
  const middle = () => {
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
    const { left, top, width, height } = box ?? element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const isReached = ({ x, y }: { x: number; y: number }) => {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false
    const hit = document.elementFromPoint(x, y)
    if (!hit) return false
    const label = hit.closest('label')
    return isForced || element.contains(hit) || label?.control === element || (label?.contains(element) ?? false)
  }
  let point = middle()
  for (const block of [null, 'nearest', 'center', 'end', 'start'] as const) {
    if (block) {
      element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      point = middle()
    }
    if (isReached(point)) return point
  }
  return isForced
    ? point
    : `something lies over it: ${document.elementFromPoint(point.x, point.y)?.outerHTML.slice(0, 120)}`
}
