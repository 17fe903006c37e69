// The facilitator makes one plan of what was chosen. It waits for the last choice, and says for how many.

import { useId } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import styles from './Compare.module.css'
import type { ChoosingHere } from './useChoosing.ts'

const words = tablesText.compare

export function MakeOne({ choosing }: { readonly choosing: ChoosingHere }) {
  const id = useId()
  const { open, isTaken, mayTake, take } = choosing
  if (!mayTake) return null
  const waits = open.length > 0 || isTaken
  return (
    <>
      <span id={id} className={styles.quiet}>
        {open.length > 0 ? words.yet(open.length) : isTaken ? words.isMade : ''}
      </span>
      <button
        type="button"
        className={waits ? `btn ${styles.waits}` : 'btn primary'}
        aria-disabled={waits || undefined}
        aria-describedby={id}
        onClick={take}
      >
        {words.make}
      </button>
    </>
  )
}
