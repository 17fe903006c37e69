// The house code that this tab gave: whoever makes one workshop need not type it again for the next. Gone when the tab closes.

const STORAGE_KEY = 'draaitafel.houseCode'

export function keptHouseCode(): string | undefined {
  try {
    return sessionStorage.getItem(STORAGE_KEY) ?? undefined
  } catch {
    // No storage: it is asked again.
    return undefined
  }
}

export function keepHouseCode(code: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, code)
  } catch {
    // As above.
  }
}
