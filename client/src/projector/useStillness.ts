// Reduced motion on this screen, even if its computer does not ask for that. Stored on this device.

import { useState } from 'react'

const STORAGE_KEY = 'draaitafel.projector.still'

export function useStillness(): { readonly isStill: boolean; readonly turn: () => void } {
  const [isStill, setStill] = useState(readStill)
  return {
    isStill,
    turn: () => {
      setStill(!isStill)
      saveStill(!isStill)
    },
  }
}

function readStill(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) === '1'
  } catch {
    // Storage may be switched off: then the choice lasts until the window closes.
    return false
  }
}

function saveStill(isStill: boolean): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, isStill ? '1' : '0')
  } catch {
    // Storage may be switched off: see above.
  }
}
