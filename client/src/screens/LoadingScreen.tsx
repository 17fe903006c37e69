// Shown until there is something to show.

import { firstText } from '../copy/nlFirst.ts'
import { BrandMark } from '../ui/Brand.tsx'
import styles from './MessageScreen.module.css'

export function LoadingScreen({ sentence = firstText.loading }: { readonly sentence?: string }) {
  return (
    <main className={styles.screen} aria-busy="true">
      <BrandMark />
      <p role="status">{sentence}</p>
    </main>
  )
}
