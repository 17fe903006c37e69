// I am done with it, and take that back. Without a connection others hear it later, and the button says so.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection, usePeers, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Heard } from '../../ui/Heard.tsx'
import { Icon } from '../../ui/Icon.tsx'

interface DoneButtonProps {
  /** See readyKey. */
  readonly ready: string
  /** The main thing to press here, as long as no dialog is over it. */
  readonly isMain?: boolean
  readonly className?: string | undefined
  /** False: not yet, and the reason is said. */
  readonly mayTell?: () => boolean
}

const always = () => true

export function DoneButton({ ready: key, isMain = false, className = '', mayTell = always }: DoneButtonProps) {
  const { tell } = useWorkshop()
  const isReady = usePeers((state) => state.me.ready === key)
  const isAway = useConnection(isOffline)
  const isUncovered = useView((state) => state.dialog === null)
  const label = isReady && isAway ? text.script.readyLater : text.script.amReady
  const [isTakenBack, setTakenBack] = useState(false)
  const press = () => {
    if (!isReady && !mayTell()) return
    setTakenBack(isReady)
    tell({ ready: isReady ? null : key })
  }
  return (
    <>
      <button
        type="button"
        className={`btn ${isMain && isUncovered && !isReady ? 'primary' : ''} ${className}`}
        aria-pressed={isReady}
        onClick={press}
      >
        {isReady && <Icon name="check" />}
        {label}
      </button>
      <Heard>{isTakenBack ? text.script.notReady : ''}</Heard>
    </>
  )
}
