// Beside the board and on a phone: by whom the plan was adopted, and when.

import { adoptionText } from '../../copy/nlAdoption.ts'
import { OpenPart } from '../kit/OpenPart.tsx'
import styles from './Adoption.module.css'
import { useSealedWords } from './useSealedWords.ts'

export function SealedNow() {
  const words = useSealedWords()
  return (
    <div className={styles.sealed}>
      <h3>{adoptionText.sealedTitle}</h3>
      <p>{words}</p>
      <p className={styles.quiet}>{adoptionText.sealedTable}</p>
      <OpenPart dialog={{ kind: 'export' }}>{adoptionText.take}</OpenPart>
    </div>
  )
}
