// What follows from typing: in sight at once, and read out once, when the typing has paused.

import { useEffect, useState } from 'react'

/** Longer than between two keys, also for who types slowly. */
export const PAUSE_MS = 1200

export function Spoken({ words }: { readonly words: string }) {
  const [said, setSaid] = useState(words)
  useEffect(() => {
    const pause = setTimeout(() => setSaid(words), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [words])
  return (
    <>
      <span aria-hidden="true">{words}</span>
      <span className="sr" role="status">
        {said}
      </span>
    </>
  )
}
