// Beside money that stops: what is going on behind it, as the model says it, with where that is from. Which of them belongs to
// which kind of party is ours, and it says so.

import { citationWords, ownWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { backgroundWords, developmentCopy } from '@draaitafel/shared/copy/nl/library/worries.ts'
import { beginningCitation, developmentBehind } from '@draaitafel/shared/library/worries.ts'
import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import styles from './Background.module.css'

export function Background({ kind }: { readonly kind: PartyKind }) {
  const development = developmentBehind[kind]
  if (development === null) return null
  const { name, meaning } = developmentCopy[development]
  return (
    <details className={styles.background}>
      <summary>{backgroundWords.title(name)}</summary>
      <p>{meaning}</p>
      <small>
        {citationWords(beginningCitation)}. {ownWords}: {backgroundWords.ours}
      </small>
    </details>
  )
}
