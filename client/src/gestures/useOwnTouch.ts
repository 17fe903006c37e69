// Keeps a finger that turns a dial from scrolling the page as well. React listens to touches without being able to keep anything
// from the browser, so this listens itself. And it knows when the page last scrolled: who stops that with a finger means nothing else.

import { type RefCallback, useCallback, useRef } from 'react'

/** A finger this soon after the page moved stops it. */
const STILL_MS = 150

interface OwnTouch {
  readonly ref: RefCallback<HTMLElement>
  /** Was the page still when this began? */
  readonly wasStill: (began: number) => boolean
}

/** `isOurs`: is the touch on the element for the element, and not for the page? */
export function useOwnTouch(isOurs: () => boolean): OwnTouch {
  const asked = useRef(isOurs)
  asked.current = isOurs
  const scrolledAt = useRef(Number.NEGATIVE_INFINITY)
  const ref = useCallback((element: HTMLElement) => {
    const keep = (event: TouchEvent) => {
      if (event.cancelable && asked.current()) event.preventDefault()
    }
    const scrolled = ({ timeStamp }: Event) => {
      scrolledAt.current = timeStamp
    }
    element.addEventListener('touchmove', keep, { passive: false })
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      element.removeEventListener('touchmove', keep)
      document.removeEventListener('scroll', scrolled, { capture: true })
    }
  }, [])
  return { ref, wasStill: (began) => began - scrolledAt.current > STILL_MS }
}
