// I am done with it, and take that back. Without a connection others hear it later, and the button says so.

import { text } from '../../copy/nl.ts'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection, usePeers, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
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
  return (
    <button
      type="button"
      className={`btn ${isMain && isUncovered && !isReady ? 'primary' : ''} ${className}`}
      aria-pressed={isReady}
      aria-label={isReady ? text.script.andTakeBack(label) : undefined}
      onClick={() => (isReady || mayTell()) && tell({ ready: isReady ? null : key })}
    >
      {isReady && <Icon name="check" />}
      {label}
    </button>
  )
}
