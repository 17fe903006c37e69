// A new task moves no focus, unless what had it went with the old one: then it goes to the new title, and keys and screen readers
// go on from there. Before useKeptFocus would look for a place next to the old one.

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** For what is around title and work. `key`: see taskKey. */
export function useTitleFocus(key: string | null): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null)
  /** What had it here, until it went elsewhere. */
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && around.current?.contains(target) ? target : null
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  useLayoutEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected
    if (isGone && around.current) focusTitle(around.current)
  }, [key])
  return around
}

export function focusTitle(around: Element): void {
  const title = around.querySelector('h2')
  if (!title) return
  title.tabIndex = -1
  title.focus({ preventScroll: true })
}
