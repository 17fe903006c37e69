// On the sheet of knob 10: a concept for the whole city, as terms that the table takes over one by one. Each becomes an agreement:
// there every party accepts it, or says what has to change. Nothing that was written is touched.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { cityConceptSentence, cityConceptTermCopy } from '@draaitafel/shared/copy/nl/library/cityConcept.ts'
import { cityConcept, cityConceptTerms } from '@draaitafel/shared/library/cityConcept.ts'
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { sheetText } from '../../copy/nlSheet.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './KnobTips.module.css'

const words = sheetText.cityConcept

export function CityConcept() {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const agreed = usePlan((plan) => plan.agreements)
  return (
    <>
      <p>{cityConceptSentence}</p>
      <ul className={`${styles.words} ${styles.terms}`}>
        {cityConceptTerms.map((term) => {
          const text = cityConceptTermCopy[term]
          const isTaken = agreed.some((agreement) => agreement.text === text)
          return (
            <li key={term}>
              <span>{text}</span>
              {isTaken ? (
                <span className={styles.taken}>
                  <Icon name="check" />
                  {words.taken}
                </span>
              ) : (
                mayWrite && (
                  <button
                    type="button"
                    className="btn"
                    aria-label={words.takeNamed(text)}
                    onClick={() => dispatch({ type: 'agreement.add', id: newId(), facts: { text, ...unkept } })}
                  >
                    {words.take}
                  </button>
                )
              )}
            </li>
          )
        })}
      </ul>
      <p className={styles.from}>
        {words.after} {placeText.from(citationWords(cityConcept.citation))}
      </p>
    </>
  )
}
