// What was typed in a form and is kept nowhere. The dialog around it asks once before it closes, so that Escape, the back
// button or the cross do not throw words away; and the browser asks before the page goes.

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

/** How many forms of a whole screen hold something that is kept nowhere; for anyone who would take a person away from them. */
export const UnsavedCountContext = createContext<RefObject<number>>({ current: 0 })

/** `typed`: all that is in the form; unsaved as long as it is not what the form began with. */
export function useUnsaved(typed: unknown, words: UnsavedWords): void {
  const holdOpen = use(HoldOpenContext)
  const count = use(UnsavedCountContext)
  const now = JSON.stringify(typed)
  const [began] = useState(now)
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
