// At what time a workshop begins, for the times on the page of its script. Kept on this device only: a script is made before
// anyone has agreed on the hour.

const MINUTES_A_DAY = 24 * 60

/** Minutes after midnight; null when nothing was chosen here. */
export function readScriptStart(workshop: string): number | null {
  try {
    const stored = Number(window.localStorage.getItem(storageKey(workshop)) ?? 'none')
    return Number.isInteger(stored) && stored >= 0 && stored < MINUTES_A_DAY ? stored : null
  } catch {
    return null
  }
}

export function saveScriptStart(workshop: string, minutes: number): void {
  try {
    window.localStorage.setItem(storageKey(workshop), String(minutes))
  } catch {
    // Without storage it lasts until the page closes.
  }
}

export function forgetScriptStart(workshop: string): void {
  try {
    window.localStorage.removeItem(storageKey(workshop))
  } catch {
    // Nothing was stored, so nothing has to go.
  }
}

function storageKey(workshop: string): string {
  return `draaitafel.scriptStart.${workshop}`
}
