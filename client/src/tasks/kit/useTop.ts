// Begins at the top again when what is shown became something else: another task, another knob, another item. Not when it
// is there for the first time.

import { type RefObject, useEffect, useRef } from 'react'
import { toTop } from '../../ui/toTop.ts'

/** `about`: what is shown now. Returns where it is. */
export function useTop<T extends Element>(about: string | number | null): RefObject<T | null> {
  const place = useRef<T>(null)
  const seen = useRef(about)
  useEffect(() => {
    if (seen.current === about) return
    seen.current = about
    toTop(place.current)
  }, [about])
  return place
}
