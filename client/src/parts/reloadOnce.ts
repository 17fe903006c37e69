// Reloads the page, but never twice for one reason: what did not help once would go round and round.

const STORAGE_KEY = 'draaitafel.reloaded'

/** False: it was done already, or nobody could remember that it was. */
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
