// Says whether my work is safe. "Opgeslagen" means committed by the server, nothing less.

import { text } from '../../copy/nl.ts'
import { useConnection, useMayWrite } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './SaveChip.module.css'

export function SaveChip() {
  const save = useConnection((connection) => connection.save)
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
        {mayWrite || save !== 'saved' ? text.saving[save] : text.saving.uptodate}
      </span>
    </span>
  )
}
