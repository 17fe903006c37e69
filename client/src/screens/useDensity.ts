// How much room the board has: the window less what lies beside it. On the root of the page, because dialogs and what is being
// dragged are drawn outside the board and are as large as what is in it. Stylesheets ask for these instead of for the window:
//
//   data-compact   less than 1440 px wide, or less than 900 px high: a laptop
//   data-narrow    less than 1240 px wide: the names of the groups stand upright
//   data-tight     less than 1160 px wide
//   data-slim      less than 1000 px wide: short words, and of a knob only what is turned shows its buttons by touch
//   data-least     less than 900 px wide, or a tablet held upright: the parts of the money half stand below each other
//   data-panel     where the open task is: `beside` the board, --panel px wide, or `below` it; not on a phone

import { useLayoutEffect } from 'react'
import { useMatches } from '../ui/useMatches.ts'
import { type OpenTask, UPRIGHT, usePanelPlace } from './panelPlace.ts'

const BELOW_PX = { compact: 1440, narrow: 1240, tight: 1160, slim: 1000, least: 900 } as const

export function useDensity(task: OpenTask): void {
  const { place, widthPx } = usePanelPlace(task)
  const besidePx = place === 'beside' ? widthPx : 0
  const isBelow = (px: number) => `(max-width: ${px + besidePx - 1}px)`
  const compact = useMatches(`${isBelow(BELOW_PX.compact)}, (max-height: 899px)`)
  const narrow = useMatches(isBelow(BELOW_PX.narrow))
  const tight = useMatches(isBelow(BELOW_PX.tight))
  const slim = useMatches(isBelow(BELOW_PX.slim))
  const least = useMatches(`${isBelow(BELOW_PX.least)}, ${UPRIGHT}`)
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement
    const all = { compact, narrow, tight, slim, least }
    for (const [name, holds] of Object.entries(all)) {
      if (holds) dataset[name] = ''
      else delete dataset[name]
    }
    if (place) dataset.panel = place
    else delete dataset.panel
    style.setProperty('--panel', `${widthPx}px`)
    return () => {
      for (const name of [...Object.keys(all), 'panel']) delete dataset[name]
      style.removeProperty('--panel')
    }
  }, [compact, narrow, tight, slim, least, place, widthPx])
}
