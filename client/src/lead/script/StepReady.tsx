// Whether I am done with this task, and how many people are.

import { text } from '../../copy/nl.ts'
import { usePeers, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './StepBar.module.css'
import { useReady } from './useReady.ts'

export function AmReady({ ready: key }: { readonly ready: string }) {
  const { tell } = useWorkshop()
  const { ready, people } = useReady(key)
  const isReady = usePeers((state) => state.me.ready === key)
  return (
    <>
      <span className={styles.count}>{text.script.ready(ready, people)}</span>
      <button
        type="button"
        className={`btn ${styles.ready}`}
        aria-pressed={isReady}
        onClick={() => tell({ ready: isReady ? null : key })}
      >
        {isReady && <Icon name="check" />}
        {text.script.amReady}
      </button>
    </>
  )
}
