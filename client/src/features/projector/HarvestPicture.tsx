// Harvest: what the plan is to lead to, what is still missing, and how everyone takes the plan home.

import { text } from '../../copy/nl.ts'
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
          <h2>{text.projector.takeHome}</h2>
          <p>{text.projector.takeHomeHow}</p>
        </div>
      </div>
      <MissingColumn />
    </div>
  )
}
