// Lines of a file under one heading: name, who or what, amount and years, and remarks about each.

import type { ReactNode } from 'react'
import styles from './LinesPreview.module.css'
import type { LineWords } from './lineWords.ts'

interface LineListProps {
  /** '' when the surrounding text says it. */
  readonly title: string
  readonly lines: readonly LineWords[]
  readonly children?: ReactNode
}

export function LineList({ title, lines, children }: LineListProps) {
  return (
    <section className={styles.part}>
      {title !== '' && <h3>{title}</h3>}
      <ul className={styles.lines} aria-label={title === '' ? undefined : title}>
        {lines.map(({ id, name, about, amount, remarks, changes }) => (
          <li key={id} className={amount === '' ? styles.pair : undefined}>
            <strong>{name}</strong>
            {about !== '' && <span>{about}</span>}
            {changes.length === 0 && amount !== '' && <span className={styles.amount}>{amount}</span>}
            {changes.map((change) => (
              <span key={change} className={styles.wide}>
                {change}
              </span>
            ))}
            {remarks.length > 0 && <em className={styles.wide}>{remarks.join(', ')}</em>}
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
