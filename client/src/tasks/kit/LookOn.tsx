// For who chooses nothing in a task where everyone answers alone: who is done, and never what anyone chose.

import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { ReadyParties } from '../../lead/script/ReadyParties.tsx'
import styles from './LookOn.module.css'

export function LookOn() {
  return (
    <section className={styles.lookOn}>
      <p>{peopleText.lookOn}</p>
      <ReadyParties />
    </section>
  )
}
