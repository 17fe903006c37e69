// Whether I am done with this task, and how many people are.

import { text } from '../../copy/nl.ts'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection } from '../../store/WorkshopContext.tsx'
import { DoneButton } from './DoneButton.tsx'
import styles from './StepBar.module.css'
import { useReady } from './useReady.ts'

export function AmReady({ ready: key }: { readonly ready: string }) {
  const { ready, people } = useReady(key)
  // Then nobody else is known, and nothing is said of how many.
  const isAway = useConnection(isOffline)
  return (
    <>
      {!isAway && <span className={styles.count}>{text.script.ready(ready, people)}</span>}
      <DoneButton ready={key} className={styles.ready} />
    </>
  )
}
