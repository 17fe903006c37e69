// A dead end: what is the matter in one sentence, and what to do next.

import type { ReactNode } from 'react'
import { firstText } from '../copy/nlFirst.ts'
import { BrandMark } from '../ui/Brand.tsx'
import styles from './MessageScreen.module.css'

interface MessageScreenProps {
  readonly title: string
  readonly detail: string
  readonly action?: ReactNode
  /** Below the message: something to do right here. */
  readonly children?: ReactNode
}

export function MessageScreen({ title, detail, action, children }: MessageScreenProps) {
  return (
    <main className={styles.screen}>
      <BrandMark />
      <h1>{title}</h1>
      <p>{detail}</p>
      {children}
      <div className={styles.actions}>
        {action}
        <a className="btn quiet" href="/">
          {firstText.messages.home}
        </a>
      </div>
    </main>
  )
}
