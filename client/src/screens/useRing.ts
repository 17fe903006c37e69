// F6 and Shift + F6 go round the parts of the board: step bar, task, knobs and values, money. Each is marked `data-ring`
// where it is drawn, and they follow each other as on the page.

import { useEffect } from 'react'
import { usableIn } from './usable.ts'

export function useRing(): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
      // A dialog keeps the focus.
      if (document.querySelector('[role=dialog], [role=menu]')) return
      const parts = [...document.querySelectorAll<HTMLElement>('[data-ring]')].filter((part) => firstIn(part))
      if (parts.length === 0) return
      event.preventDefault()
      const at = parts.findIndex((part) => part.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      // From outside all of them: to the first, or the last.
      const from = at < 0 && event.shiftKey ? 0 : at
      const next = parts[(from + step + parts.length) % parts.length]
      if (next) firstIn(next)?.focus()
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [])
}

/** The part itself if it can have the focus: then its name is read. */
export function firstIn(part: HTMLElement): HTMLElement | undefined {
  return part.matches('[tabindex]') ? part : usableIn(part)[0]
}
