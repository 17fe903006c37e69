// Whether anything that holds an element can be scrolled up or down now, the page itself too.

export function scrollsAround(element: Element): boolean {
  const page = element.ownerDocument.documentElement
  for (let one: Element | null = element.parentElement; one; one = one.parentElement) {
    if (one.scrollHeight <= one.clientHeight + 1) continue
    const { overflowY } = getComputedStyle(one)
    // The page scrolls unless it says not to; anything else only if it says so.
    if (one === page ? overflowY !== 'hidden' && overflowY !== 'clip' : /auto|scroll/.test(overflowY)) return true
  }
  return false
}
