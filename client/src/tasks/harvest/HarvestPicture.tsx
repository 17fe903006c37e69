// Harvest: what the plan should lead to, what is still missing, and how everyone takes the plan home.

import { dialogText } from '../../copy/nlDialogs.ts'
import shared from '../../projector/Picture.module.css'
import { MissingColumn } from '../money/MissingColumn.tsx'
import { Vision } from '../vision/Vision.tsx'
import styles from './HarvestPicture.module.css'

export function Picture() {
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
