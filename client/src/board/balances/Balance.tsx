// One of the four balances: its name, the main point as a sentence, and the facts.

import { type ReactNode, useId } from 'react'
import styles from './Balances.module.css'

interface BalanceProps {
  readonly name: string
  readonly lead: string
  readonly children: ReactNode
}

export function Balance({ name, lead, children }: BalanceProps) {
  const id = useId()
  return (
    <section className={styles.balance} aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p className={styles.lead}>{lead}</p>
      {children}
    </section>
  )
}
