// A reader on this device: the name under which remarks are left, and which remarks were left here. The server lets them be
// changed in this browser only.

import { cleanName } from '@draaitafel/shared/base/name.ts'

export interface ReaderSeat {
  readonly name: string
  /** Ids of remarks. */
  readonly remarks: readonly string[]
}

export function readReaderSeat(workshop: string): ReaderSeat {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(keyOf(workshop)) ?? 'null')
    const { name, remarks } = (stored ?? {}) as Record<string, unknown>
    return {
      name: cleanName(name),
      remarks: Array.isArray(remarks) ? remarks.filter((id) => typeof id === 'string') : [],
    }
  } catch {
    // Storage may be switched off, or contain something that is not ours: then this person gives a name again.
    return { name: '', remarks: [] }
  }
}

export function saveReaderSeat(workshop: string, seat: ReaderSeat): void {
  try {
    window.localStorage.setItem(keyOf(workshop), JSON.stringify(seat))
  } catch {
    // Without storage the remarks can be changed until the page closes.
  }
}

export function forgetReaderSeat(workshop: string): void {
  try {
    window.localStorage.removeItem(keyOf(workshop))
  } catch {
    // Nothing was stored, so nothing has to be removed.
  }
}

function keyOf(workshop: string): string {
  return `draaitafel.reader.${workshop}`
}
