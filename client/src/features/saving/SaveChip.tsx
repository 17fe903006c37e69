// Says whether my work is safe. "Opgeslagen" means committed by the server, nothing less.

import { text } from '../../copy/nl.ts'
import type { SaveState } from '../../store/connectionStore.ts'
import { useConnection, useMayWrite } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './SaveChip.module.css'

export function SaveChip() {
  const save = useConnection((connection) => connection.save)
  const kept = useConnection((connection) => connection.kept)
  const mayWrite = useMayWrite()
  return (
    <span className={styles.holder}>
      {!mayWrite && (
        <span className={styles.readonly}>
          <Icon name="eye" />
          {text.saving.readonly}
        </span>
      )}
      <span className={`${styles.chip} ${styles[save]}`} role="status">
        {save === 'saved' && <Icon name="check" />}
        {save === 'saving' && <Icon name="clock" />}
        {(save === 'offline' || save === 'notSaved') && <Icon name="offline" />}
        {sentenceOf(save, mayWrite, kept)}
      </span>
    </span>
  )
}

/** What is said must be true on this device: a viewer has no work, and a private window keeps no copy. */
function sentenceOf(save: SaveState, mayWrite: boolean, kept: boolean | null): string {
  if (save === 'saved' && !mayWrite) return text.saving.uptodate
  if (save === 'offline' && !mayWrite) return text.saving.offlineViewer
  return save === 'offline' && kept === false ? text.saving.offlineNotKept : text.saving[save]
}
