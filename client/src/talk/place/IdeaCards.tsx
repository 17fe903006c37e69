// Ideas of the documents as cards, each with its source: one press puts one in the plan, at its lever and its knob.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { ideaCopy, rentReductionNote } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { ideas } from '@draaitafel/shared/library/levers.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { IdeaId } from '@draaitafel/shared/model/placeIds.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Place.module.css'

const words = placeText.ideas

interface IdeaCardsProps {
  readonly of: readonly IdeaId[]
  /** The knob whose sheet they are on; else each goes to its own first. */
  readonly knob?: KnobNumber
}

export function IdeaCards({ of, knob }: IdeaCardsProps) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const chosen = usePlan((plan) => plan.leverIdeas)
  const choose = (suggestion: IdeaId) => {
    const { lever, knobs } = ideas[suggestion]
    const own: readonly KnobNumber[] = knobs
    const at = knob !== undefined && own.includes(knob) ? knob : (own[0] ?? null)
    const facts = { label: ideaCopy[suggestion].name, lever, knob: at, where: '', suggestion }
    dispatch({ type: 'idea.add', id: newId(), facts })
  }
  return (
    <ul className={styles.cards}>
      {of.map((id) => (
        <li key={id} className={styles.card}>
          <span>
            <b>{ideaCopy[id].name}</b>
            <small>{ideaCopy[id].meaning}</small>
            {id === 'huurkorting' && <small>{rentReductionNote}</small>}
            <small>{placeText.from(citationWords(ideas[id].citation))}</small>
          </span>
          {chosen.some(({ suggestion }) => suggestion === id) ? (
            <small>{words.chosen}</small>
          ) : (
            mayWrite && (
              <button
                type="button"
                className="btn"
                aria-label={words.choose(ideaCopy[id].name)}
                onClick={() => choose(id)}
              >
                {words.add}
              </button>
            )
          )}
        </li>
      ))}
    </ul>
  )
}
