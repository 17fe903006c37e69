// Harvest: what the plan is to lead to, what is still missing, and how everyone takes the plan home.

import { dialogText } from '../copy/nlDialogs.ts'
import styles from './HarvestPicture.module.css'
import { MissingColumn } from './MissingColumn.tsx'
import shared from './Picture.module.css'
import { Vision } from './Vision.tsx'

export function HarvestPicture() {
  return (
    <div className={`${shared.field} ${shared.two}`}>
      <div className={`${shared.column} ${styles.left}`}>
        <Vision compact />
        <div className={styles.home}>
          <h2>{dialogText.projector.takeHome}</h2>
          <p>{dialogText.projector.takeHomeHow}</p>
        </div>
      </div>
      <MissingColumn />
    </div>
  )
}
