// Scrolls whatever an element scrolls in back to its top: the panel beside the board, or on a phone the page. For when what is
// in it became something else, so that nobody begins halfway.

export function toTop(within: Element | null): void {
  for (let up = within; up; up = up.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(up).overflowY)) continue
    up.scrollTop = 0
    return
  }
  if (within) window.scrollTo(0, 0)
}
