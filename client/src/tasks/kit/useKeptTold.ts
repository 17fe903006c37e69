// Pressing to be done takes its own button away: the focus goes to the sentence that it was kept, and not on to the board.

import { useRef } from 'react'

export function useKeptTold() {
  const wasPressed = useRef(false)
  return {
    press: () => {
      wasPressed.current = true
    },
    /** The `ref` of that sentence. */
    told: (sentence: HTMLElement | null) => {
      if (!sentence || !wasPressed.current) return
      wasPressed.current = false
      sentence.focus()
    },
  }
}
