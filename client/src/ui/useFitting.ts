// How many of the items in a wrapping row fit completely within its height, with the number of the others after them.
// The others are for screen readers only.

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface Fitting<E> {
  readonly row: RefObject<E | null>
  readonly fitting: number
}

/** The row has the class `fits`; its last child, `data-rest`, says how many of the `count` are not drawn. */
export function useFitting<E extends HTMLElement>(count: number): Fitting<E> {
  const row = useRef<E>(null)
  const [fitting, setFitting] = useState(count)
  useLayoutEffect(() => {
    const element = row.current
    const rest = element?.querySelector('[data-rest]')
    if (!element || !rest) return
    const things = [...element.children].filter((child) => child !== rest)
    const measure = () => {
      for (const thing of things) show(thing, true)
      const end = element.getBoundingClientRect().bottom + 1
      const isIn = (thing: Element) => thing.getBoundingClientRect().bottom <= end
      show(rest, things.length < count || !things.every(isIn))
      let shown = things.length
      // Nothing is left out for no reason, and never none.
      while (shown > 0 && isShownAt(rest) && !(isIn(rest) && things.slice(0, shown).every(isIn))) {
        shown -= 1
        const last = things[shown]
        if (last) show(last, false)
      }
      setFitting(shown)
    }
    // In the next frame: what measuring hides is observed too, and would be measured again in the same one.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    for (const part of [element, ...things]) observer.observe(part)
    measure()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [count])
  return { row, fitting: Math.min(fitting, count) }
}

function isShownAt(thing: Element): boolean {
  return !thing.hasAttribute('data-unfit')
}

function show(thing: Element, isShown: boolean): void {
  thing.toggleAttribute('data-unfit', !isShown)
}
