// Who pays what under which law, and each way to get care at home: the glossary's own entries, without leaving what one is at.

import { paidTermIds } from '@draaitafel/shared/library/glossary.ts'
import { LookedUp } from './LookedUp.tsx'
import styles from './WhoPays.module.css'

export function WhoPays({ label }: { readonly label: string }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {paidTermIds.map((term) => (
        <li key={term}>
          <LookedUp term={term} />
        </li>
      ))}
    </ul>
  )
}
