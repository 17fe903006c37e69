// Reloads the page, but never twice for one reason: if it did not help once, it would go on for ever.

const STORAGE_KEY = 'draaitafel.reloaded'

/** False: it was done already, or there is no storage to remember it in. */
export function reloadOnce(reason: string): boolean {
  try {
    if (window.sessionStorage.getItem(STORAGE_KEY) === reason) return false
    window.sessionStorage.setItem(STORAGE_KEY, reason)
  } catch {
    return false
  }
  window.location.reload()
  return true
}
