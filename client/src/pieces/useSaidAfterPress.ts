// What a press on − or + brought, in words: said after that press, and never when others or a step of the script move or hold the
// same knob.

import { useEffect, useRef, useState } from 'react'

/** `words`: how it stands now. Returns what to say, and what to call at a press. */
export function useSaidAfterPress(words: string): readonly [string, () => void] {
  const [said, setSaid] = useState('')
  const [presses, setPresses] = useState(0)
  const heard = useRef(0)
  useEffect(() => {
    const isMine = presses !== heard.current
    heard.current = presses
    setSaid(isMine ? words : '')
  }, [presses, words])
  return [said, () => setPresses((count) => count + 1)]
}
