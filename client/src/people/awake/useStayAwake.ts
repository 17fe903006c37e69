// Keeps this screen on while people look at it and nobody touches it. A browser ends that whenever the page is
// hidden, so it is requested again each time the page becomes visible.

import { useEffect, useState } from 'react'

/** True when it was refused: on plain http, on a low battery, or by a browser that does not support it. */
export function useStayAwake(wanted: boolean): boolean {
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    if (!wanted) return setRefused(false)
    let here = true
    let held: WakeLockSentinel | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const got = await navigator.wakeLock.request('screen')
        if (!here) return void got.release()
        held = got
        setRefused(false)
      } catch {
        // Refused, or `wakeLock` does not exist: reported so that someone can change the computer's own settings.
        if (here && document.visibilityState === 'visible') setRefused(true)
      }
    }
    const askAgain = () => void ask()
    document.addEventListener('visibilitychange', askAgain)
    askAgain()
    return () => {
      here = false
      document.removeEventListener('visibilitychange', askAgain)
      void held?.release()
    }
  }, [wanted])
  return isRefused
}
