// Text typed in a form and stored nowhere. The dialog around it asks once before it closes, so that Escape, the back
// button or the cross do not discard it; and the browser asks before the page closes.

import { createContext, type RefObject, use, useLayoutEffect, useState } from 'react'
import { askBeforeUnload } from './askBeforeUnload.ts'

export interface UnsavedWords {
  readonly question: string
  readonly stay: string
  readonly leave: string
}

/** For a dialog. Returns how to say that there is nothing left to lose. */
export type HoldOpen = (words: UnsavedWords) => () => void

export const HoldOpenContext = createContext<HoldOpen | null>(null)

/** How many forms of the screen have unsaved text; for code that would take a person away from them. */
export const UnsavedCountContext = createContext<RefObject<number>>({ current: 0 })

/** `typed`: the contents of the form; unsaved while they differ from `start`, or else from the first it sees. */
export function useUnsaved(typed: unknown, words: UnsavedWords, start = typed): void {
  const holdOpen = use(HoldOpenContext)
  const count = use(UnsavedCountContext)
  const now = JSON.stringify(typed)
  const [began] = useState(() => JSON.stringify(start))
  const isUnsaved = now !== began
  useLayoutEffect(() => {
    if (!isUnsaved) return
    const letGo = holdOpen?.(words)
    const stopAsking = askBeforeUnload()
    count.current += 1
    return () => {
      count.current -= 1
      letGo?.()
      stopAsking()
    }
  }, [isUnsaved, holdOpen, count, words])
}
