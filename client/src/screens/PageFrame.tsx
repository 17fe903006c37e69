// A page at no table: the name of the product above, which leads to the first page, with what belongs beside it; below it the page.

import type { ReactNode } from 'react'
import { BrandMark } from '../ui/Brand.tsx'
import styles from './PageFrame.module.css'

interface PageFrameProps {
  /** At the other end of the bar. */
  readonly beside: ReactNode
  readonly children: ReactNode
}

export function PageFrame({ beside, children }: PageFrameProps) {
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <a className={styles.brand} href="/">
          <BrandMark />
          <b className="wordmark">Draaitafel</b>
        </a>
        {beside}
      </header>
      {children}
    </div>
  )
}
