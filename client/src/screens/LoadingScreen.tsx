// The moment before there is something to show.

import { text } from '../copy/nl.ts'
import { BrandMark } from '../ui/Brand.tsx'
import styles from './MessageScreen.module.css'

export function LoadingScreen({ sentence = text.loading }: { readonly sentence?: string }) {
  return (
    <main className={styles.screen} aria-busy="true">
      <BrandMark />
      <p role="status">{sentence}</p>
    </main>
  )
}
