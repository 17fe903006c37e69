// With which template a workshop begins that was made just now: from the page where it is made to the page of its script.

const storageKey = (workshop: string) => `draaitafel.begunWith.${workshop}`

/** `text`: of a template file. */
export function noteBegunTemplate(workshop: string, text: string): void {
  try {
    window.sessionStorage.setItem(storageKey(workshop), text)
  } catch {
    // Then it begins with the ready script, and the template can still be chosen there.
  }
}

/** Once; after that there is none. */
export function takeBegunTemplate(workshop: string): string | null {
  try {
    const text = window.sessionStorage.getItem(storageKey(workshop))
    window.sessionStorage.removeItem(storageKey(workshop))
    return text
  } catch {
    return null
  }
}
