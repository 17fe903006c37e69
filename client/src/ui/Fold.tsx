// A part that is folded away, and not made before someone opens it.

import { type ReactNode, useState } from 'react'
import styles from './Fold.module.css'

interface FoldProps {
  readonly label: string
  readonly children: ReactNode
}

export function Fold({ label, children }: FoldProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && children}
    </details>
  )
}
