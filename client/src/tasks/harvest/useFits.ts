// How many items of a list have room: of the others none is shown in part.

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The list gets no more height than there is; what does not fit is `data-out`. */
export function useFits(items: number): readonly [list: RefObject<HTMLUListElement | null>, fits: number] {
  const list = useRef<HTMLUListElement>(null)
  const [fits, setFits] = useState(items)
  useLayoutEffect(() => {
    const element = list.current
    if (!element || items === 0) return
    const measure = () => setFits(fitting(element))
    const sizes = new ResizeObserver(measure)
    for (const one of [element, ...element.children]) sizes.observe(one)
    measure()
    return () => sizes.disconnect()
  }, [items])
  return [list, Math.min(fits, items)]
}

/** A part of a pixel too much cuts nothing. */
const SLACK_PX = 1

function fitting(list: HTMLElement): number {
  const { bottom } = list.getBoundingClientRect()
  return [...list.children].filter((item) => item.getBoundingClientRect().bottom <= bottom + SLACK_PX).length
}
