// Whether I am done with this task, and how many people are.

import { text } from '../../copy/nl.ts'
import { DoneButton } from './DoneButton.tsx'
import styles from './StepBar.module.css'
import { useReady } from './useReady.ts'

export function AmReady({ ready: key }: { readonly ready: string }) {
  const { ready, people } = useReady(key)
  return (
    <>
      <span className={styles.count}>{text.script.ready(ready, people)}</span>
      <DoneButton ready={key} className={styles.ready} />
    </>
  )
}
