// Keeps this screen lit while the room looks at it and nobody touches it. A browser takes that back whenever the page is
// hidden, so it is asked again each time it is seen again.

import { useEffect, useState } from 'react'

/** True when it was refused: on plain http, on a low battery, or by a browser that does not know it. */
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
        // Refused, or `wakeLock` is not there at all: said to anyone who can set the computer itself.
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
