// Says whether my work is safe. "Opgeslagen" means committed by the server, nothing less.

import { hasWork, mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { text } from '../../copy/nl.ts'
import type { SaveState } from '../../store/connectionStore.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './SaveChip.module.css'
import { useIsHeard } from './useIsHeard.ts'

export function SaveChip() {
  const save = useConnection((connection) => connection.save)
  const kept = useConnection((connection) => connection.kept)
  const blocked = useConnection((connection) => connection.blocked)
  const paused = useConnection((connection) => connection.paused)
  const isFull = useConnection((connection) => connection.full !== null)
  const { role } = useWorkshop()
  const isWriter = hasWork(role)
  const isHeard = useIsHeard(save)
  return (
    <span className={styles.holder}>
      {!mayWrite(role) && (
        <span className={styles.readonly}>
          <Icon name="eye" />
          {isWriter ? text.saving.reads : text.saving.readonly}
        </span>
      )}
      {/* Heard above an open dialog too: react-aria hides the rest. */}
      <span
        className={`${styles.chip} ${styles[save]}`}
        role="status"
        aria-live={isHeard ? 'polite' : 'off'}
        data-react-aria-top-layer="true"
      >
        {save === 'saved' && <Icon name="check" />}
        {save === 'saving' && <Icon name="clock" />}
        {(save === 'offline' || save === 'notSaved' || save === 'heldBack') && <Icon name="offline" />}
        {save === 'offline' ? offlineSentence({ isFull, blocked, kept }, isWriter) : sentenceOf(save, isWriter, paused)}
      </span>
    </span>
  )
}

function sentenceOf(save: Exclude<SaveState, 'offline'>, isWriter: boolean, paused: boolean): string {
  if (save === 'heldBack' && !paused) return text.saving.heldByLock
  return save === 'saved' && !isWriter ? text.saving.uptodate : text.saving[save]
}

interface Offline {
  readonly isFull: boolean
  readonly blocked: boolean
  /** Null while unknown, and then nothing is claimed. */
  readonly kept: boolean | null
}

/** What it says must be true on this device: a viewer has no work, and a private window keeps no copy. */
function offlineSentence({ isFull, blocked, kept }: Offline, isWriter: boolean): string {
  const { noPlace, noLine, blocked: noWay } = text.saving
  const sentences = isFull ? noPlace : blocked ? noWay : noLine
  if (!isWriter) return sentences.viewer
  return kept ? sentences.kept : sentences.notKept
}
