// Promises to read, each with what came of it and why. What is not said yet is no fault of anyone.

import { cameWord } from '@draaitafel/shared/copy/nl/lookBack.ts'
import type { PromiseBefore } from '@draaitafel/shared/nouns/promiseBefore.ts'
import styles from './LookBack.module.css'
import { PromiseWords } from './PromiseWords.tsx'

interface PromiseListProps {
  readonly promises: readonly PromiseBefore[]
  readonly label: string
}

export function PromiseList({ promises, label }: PromiseListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {promises.map((promise) => (
        <li key={promise.id}>
          <PromiseWords promise={promise} />
          <p className={styles.came} data-said={promise.came !== null || undefined}>
            {cameWord(promise.came?.outcome ?? null)}
          </p>
          {promise.came?.reason && <q>{promise.came.reason}</q>}
        </li>
      ))}
    </ul>
  )
}
