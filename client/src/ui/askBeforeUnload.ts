// The browser asks before this page closes, in its own words. Returns how to stop that: a listener keeps the page out
// of the browser's back-and-forward cache, so it is removed as soon as possible.

export function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
