// Positions that move to where they have to be; with reduced motion they are there at once.

import { useEffect, useRef, useState } from 'react'

const MOVE_MS = 700

export function useMoving(to: readonly number[]): readonly number[] {
  const [shown, setShown] = useState(to)
  const now = useRef(to)
  useEffect(() => {
    const from = now.current
    const show = (positions: readonly number[]) => {
      now.current = positions
      setShown(positions)
    }
    if (isStill()) return show(to)
    const began = performance.now()
    let request = requestAnimationFrame(step)
    function step(time: number) {
      const part = Math.min(1, (time - began) / MOVE_MS)
      const eased = part * part * (3 - 2 * part)
      show(to.map((end, at) => (from[at] ?? end) + (end - (from[at] ?? end)) * eased))
      if (part < 1) request = requestAnimationFrame(step)
    }
    return () => cancelAnimationFrame(request)
  }, [to])
  return shown
}

/** As the computer asks for, or as was chosen on the large screen. */
function isStill(): boolean {
  return (
    document.querySelector('[data-still]') !== null || window.matchMedia('(prefers-reduced-motion: reduce)').matches
  )
}
