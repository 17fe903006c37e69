// Which task is on this screen: while someone stays behind to finish their words, not the one that the table is at.

import { createContext, use } from 'react'
import { useTaskKey } from '../../pieces/useTaskNow.ts'

/** See taskKey. Null: as the table. */
export const SeenKeyContext = createContext<string | null>(null)

export function useSeenKey(): string | null {
  const present = useTaskKey()
  return use(SeenKeyContext) ?? present
}
