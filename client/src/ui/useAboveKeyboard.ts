// The keyboard of a phone lies over the lower part of the page, which keeps its height. What one types in comes above it, and
// the page gets so much longer that its last field can. A dialog sees to that itself.

import { useEffect } from 'react'

/** Less is the bar of a browser that comes and goes. */
const KEYBOARD_PX = 150
const AIR_PX = 16

export function useAboveKeyboard(): void {
  useEffect(() => {
    const seen = window.visualViewport
    if (!seen) return
    const { style } = document.documentElement
    const rise = () => {
      const covered = window.innerHeight - seen.height
      // Zoomed in one sees less of the page too.
      if (seen.scale > 1.01 || covered < KEYBOARD_PX) return style.removeProperty('--keyboard')
      style.setProperty('--keyboard', `${covered}px`)
      const field = document.activeElement
      if (!field?.matches('input, textarea') || field.closest('[role="dialog"]')) return
      const lack = field.getBoundingClientRect().bottom + AIR_PX - (seen.offsetTop + seen.height)
      if (lack > 0) window.scrollBy(0, lack)
    }
    seen.addEventListener('resize', rise)
    document.addEventListener('focusin', rise)
    return () => {
      seen.removeEventListener('resize', rise)
      document.removeEventListener('focusin', rise)
      style.removeProperty('--keyboard')
    }
  }, [])
}
