// Loads a part of the app for a component.

import { useCallback, useEffect, useState } from 'react'
import { PartMissing, type WhyMissing } from './part.ts'

export type PartState<T> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly part: T }
  | { readonly kind: 'missing'; readonly why: WhyMissing }

/** `fetchPart`: the same function each time. */
export function usePart<T>(fetchPart: () => Promise<T>): { readonly state: PartState<T>; readonly again: () => void } {
  const [state, setState] = useState<PartState<T>>({ kind: 'coming' })
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => {
    setState({ kind: 'coming' })
    setAttempt((count) => count + 1)
  }, [])
  useEffect(() => {
    let here = true
    fetchPart().then(
      (part) => here && setState({ kind: 'here', part }),
      (error: unknown) => {
        if (!here) return
        const why = error instanceof PartMissing ? error.why : 'broken'
        // If another part is asked for and cannot be loaded, the present one stays.
        setState((now) => (now.kind === 'here' ? now : { kind: 'missing', why }))
      },
    )
    return () => {
      here = false
    }
  }, [fetchPart, attempt])
  // Nobody has to press anything when the connection is back.
  useEffect(() => {
    if (state.kind !== 'missing' || state.why !== 'noLine') return
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [state, again])
  return { state, again }
}
