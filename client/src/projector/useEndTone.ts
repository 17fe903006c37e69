// Whether this screen plays a tone at the end of a step. Off until someone turns it on; then it plays once, so that
// they know.

import { useEffect, useRef, useState } from 'react'
import { createEndTone, type EndTone } from './endTone.ts'

export interface Sound {
  readonly isOn: boolean
  readonly turn: () => void
  /** Only heard while it is on. */
  readonly play: () => void
}

export function useEndTone(): Sound {
  const [isOn, setOn] = useState(false)
  const tone = useRef<EndTone | null>(null)
  useEffect(
    () => () => {
      tone.current?.close()
      tone.current = null
    },
    [],
  )
  return {
    isOn,
    turn: () => {
      setOn(!isOn)
      if (isOn) return
      tone.current ??= createEndTone()
      tone.current.play()
    },
    play: () => {
      if (isOn) tone.current?.play()
    },
  }
}
