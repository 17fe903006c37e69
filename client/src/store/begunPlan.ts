// With which plan a workshop begins that was made just now: from where it is made to its table, in this tab.

const storageKey = (workshop: string) => `draaitafel.begunPlan.${workshop}`

/** `text`: of a plan file. False when there is no room for it. */
export function noteBegunPlan(workshop: string, text: string): boolean {
  try {
    window.sessionStorage.setItem(storageKey(workshop), text)
    return true
  } catch {
    return false
  }
}

/** It stays until `dropBegunPlan`: what takes it in may not come, and then a reload tries again. */
export function begunPlan(workshop: string): string | null {
  try {
    return window.sessionStorage.getItem(storageKey(workshop))
  } catch {
    return null
  }
}

export function dropBegunPlan(workshop: string): void {
  try {
    window.sessionStorage.removeItem(storageKey(workshop))
  } catch {
    // Then there is none.
  }
}
