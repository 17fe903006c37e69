// Who said something, where one person may say it once: a name at a party, however it was typed.

/** `party` null: who sits for none. */
export function personKey(party: string | null, name: string): string {
  return `${party ?? ''}.${name.trim().toLowerCase()}`
}
