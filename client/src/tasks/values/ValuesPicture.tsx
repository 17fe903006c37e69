// While everyone answers alone: the question and how many are done. Shown: for whom each value counts, and who is still silent.

import { choicesShown } from '@draaitafel/shared/nouns/stepNow.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { AlonePicture } from '../kit/AlonePicture.tsx'
import { ValuesGrid } from './ValuesGrid.tsx'
import styles from './ValuesPicture.module.css'

export function Picture() {
  const isShown = usePlan(choicesShown)
  if (!isShown) return <AlonePicture task="values" />
  return (
    <div className={`${shared.field} ${styles.values}`}>
      <h1 className={shared.title}>{dialogText.aims.title}</h1>
      <ValuesGrid large />
    </div>
  )
}
