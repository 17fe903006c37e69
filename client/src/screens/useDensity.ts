// How much room the board has: the window less what lies beside it. On the root of the page, because dialogs and what is being
// dragged are drawn outside the board and are as large as what is in it. Stylesheets ask for these instead of for the window:
//
//   data-compact   less than 1440 px wide, or less than 900 px high: a laptop
//   data-narrow    less than 1240 px wide: the names of the groups stand upright
//   data-tight     less than 1160 px wide

import { useLayoutEffect } from 'react'
import { useMatches } from '../ui/useMatches.ts'

/** `besidePx`: the width of the task next to the board. */
export function useDensity(besidePx: number): void {
  const isBelow = (px: number) => `(max-width: ${px + besidePx - 1}px)`
  const compact = useMatches(`${isBelow(1440)}, (max-height: 899px)`)
  const narrow = useMatches(isBelow(1240))
  const tight = useMatches(isBelow(1160))
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    const all = { compact, narrow, tight }
    for (const [name, holds] of Object.entries(all)) {
      if (holds) dataset[name] = ''
      else delete dataset[name]
    }
    return () => {
      for (const name of Object.keys(all)) delete dataset[name]
    }
  }, [compact, narrow, tight])
}
