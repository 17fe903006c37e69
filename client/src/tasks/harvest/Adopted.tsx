// Beside the board and on a phone: the plan was decided on, and when.

import { adoptText } from '../../copy/nlAdopt.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Adopted.module.css'
import { useAdopted } from './useAdopted.ts'

export function Adopted() {
  const adopted = useAdopted()
  if (!adopted) return null
  return (
    <div className={styles.adopted}>
      <Icon name="check" />
      <p>
        <b>{adoptText.stands}</b>
        <span>{adoptText.at(adopted.day, adopted.time)}</span>
      </p>
    </div>
  )
}
