// Below buttons, labels or choices with abbreviations in them: one press explains them all. A press on the button itself does
// what the button is for; and a second button of its name would be in its way.

import { text } from '../../copy/nl.ts'
import { Abbreviation } from './Abbreviation.tsx'
import { abbreviationsIn } from './abbreviations.ts'
import styles from './WhatIs.module.css'

interface WhatIsProps {
  /** The words of those buttons, labels or choices; texts of ours. */
  readonly words: readonly string[]
}

export function WhatIs({ words }: WhatIsProps) {
  const found = abbreviationsIn(words)
  if (found.length === 0) return null
  return (
    <p className={styles.line}>
      <Abbreviation shorts={found}>{text.whatIs(found)}</Abbreviation>
    </p>
  )
}
