// The browser asks before this page goes, in words of its own. Gives how to stop that: a listener keeps the page out of the
// browser's back-and-forward cache, so not one moment longer than needed.

export function askBeforeUnload(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault()
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
