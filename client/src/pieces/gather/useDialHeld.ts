// Whether a dial is in someone's hand on this screen, whatever it controls: what the table does next waits for that.

import { useCallback, useEffect, useRef } from 'react'

/** `onLetGo`: after the turn was done. */
export function useDialHeld(onLetGo: () => void): () => boolean {
  const held = useRef(false)
  const tell = useRef(onLetGo)
  useEffect(() => {
    tell.current = onLetGo
  })
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      held.current = target instanceof Element && target.closest('[role=slider]') !== null
    }
    const letGo = () => {
      if (!held.current) return
      held.current = false
      tell.current()
    }
    window.addEventListener('pointerdown', press, true)
    // Not while it is on its way to the dial itself, which turns with it.
    window.addEventListener('pointerup', letGo)
    window.addEventListener('pointercancel', letGo)
    return () => {
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', letGo)
      window.removeEventListener('pointercancel', letGo)
    }
  }, [])
  return useCallback(() => held.current, [])
}
