// A phone that is turned lays its page out anew, and the browser keeps the distance from the top: something else is in sight then.
// This puts back what was in sight when a hand last scrolled, so that turning there and back ends where it began.

import { type RefObject, useEffect, useRef } from 'react'

const PARTS = 'h1, h2, h3, h4, p, li, figure, img, svg, button, label, input, textarea, [role="slider"]'
const HANDS = ['pointerdown', 'touchmove', 'wheel', 'keydown'] as const

interface Place {
  readonly part: Element
  /** How far its top is below the edge, as part of its height when it begins above it. */
  readonly belowPx: number
  readonly above: number
}

/** For what the page scrolls. */
export function useKeptPlace<T extends HTMLElement>(): RefObject<T | null> {
  const scrolled = useRef<T>(null)
  useEffect(() => {
    let widthPx = window.innerWidth
    /** Null: at the top. */
    let place: Place | null = null
    /** What scrolls right after a turn is the browser, or this. */
    let byHand = true
    const remember = () => {
      if (byHand && window.innerWidth === widthPx && scrolled.current)
        place = window.scrollY > 0 ? placeIn(scrolled.current) : null
    }
    const noteHand = () => {
      byHand = true
    }
    const putBack = () => {
      if (window.innerWidth === widthPx) return
      widthPx = window.innerWidth
      byHand = false
      requestAnimationFrame(() => {
        if (place === null) window.scrollTo(0, 0)
        else if (place.part.isConnected) window.scrollBy(0, offsetOf(place))
      })
    }
    for (const hand of HANDS) window.addEventListener(hand, noteHand, { passive: true, capture: true })
    window.addEventListener('scroll', remember, { passive: true })
    window.addEventListener('resize', putBack)
    return () => {
      for (const hand of HANDS) window.removeEventListener(hand, noteHand, { capture: true })
      window.removeEventListener('scroll', remember)
      window.removeEventListener('resize', putBack)
    }
  }, [])
  return scrolled
}

/** The first part that reaches below the edge, other than what stays in place while the page scrolls. */
function placeIn(scrolled: Element): Place | null {
  const edge = edgePx()
  for (const part of scrolled.querySelectorAll(PARTS)) {
    const { top, bottom, height } = part.getBoundingClientRect()
    if (height < 8 || bottom <= edge + 8 || part.closest('.sr, [data-beside-words], [data-foot]')) continue
    return { part, belowPx: Math.max(0, top - edge), above: Math.max(0, edge - top) / height }
  }
  return null
}

function offsetOf({ part, belowPx, above }: Place): number {
  const { top, height } = part.getBoundingClientRect()
  return top - edgePx() - belowPx + above * height
}

/** Where the page comes out from under the top, when that stays in sight. */
function edgePx(): number {
  const top = document.querySelector('header')
  return top && getComputedStyle(top).position === 'sticky' ? top.getBoundingClientRect().bottom : 0
}
