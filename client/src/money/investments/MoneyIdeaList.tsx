// Ideas for one source of money, each with its source and year. One press fills in what it is and where it is from; both
// can be changed. What no longer exists is told, and cannot be taken over.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { moneyIdeaCopy, moneyIdeaDate, moneyIdeasNote } from '@draaitafel/shared/copy/nl/library/moneyIdeas.ts'
import { isGone, type MoneyIdeaId, moneyIdeas, moneyIdeasFor } from '@draaitafel/shared/library/moneyIdeas.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import { useState } from 'react'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { withIdea } from './ideaInDraft.ts'
import type { InvestmentDraft } from './investmentDraft.ts'
import styles from './MoneyIdeaList.module.css'

const words = moneyText.ideas

interface MoneyIdeaListProps {
  readonly source: SourceNumber
  readonly draft: InvestmentDraft
  readonly onChange: (changes: Partial<InvestmentDraft>) => void
}

export function MoneyIdeaList({ source, draft, onChange }: MoneyIdeaListProps) {
  const [taken, setTaken] = useState<MoneyIdeaId | null>(null)
  const take = (id: MoneyIdeaId) => {
    onChange(withIdea(draft, id))
    setTaken(id)
  }
  return (
    <>
      <ul className={styles.list}>
        {moneyIdeasFor(source).map((id) => (
          <li key={id}>
            <span>
              <b>{moneyIdeaCopy[id].name}</b>
              <small>{moneyIdeaCopy[id].meaning}</small>
              <small data-gone={isGone(id)}>{moneyIdeaDate(id)}</small>
              <small>{words.from(citationWords(moneyIdeas[id].citation))}</small>
            </span>
            {!isGone(id) && (
              <button
                type="button"
                className="btn"
                aria-label={words.takeThis(moneyIdeaCopy[id].name)}
                onClick={() => take(id)}
              >
                {words.take}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.said} role="status">
        {taken === null ? '' : words.taken(moneyIdeaCopy[taken].name)}
      </p>
      <p className={styles.said}>
        {moneyIdeasNote} {words.ours}
      </p>
    </>
  )
}
