// The drawing of one project as a start: its boxes come in at once and can be taken back at once. It is offered while
// none of them is there.

import { effectMapNote, fromCase } from '@draaitafel/shared/copy/nl/effects.ts'
import { text } from '../../copy/nl.ts'
import { effectText } from '../../copy/nlEffects.ts'
import { lonePart } from '../../parts/part.ts'
import { sayMissing } from '../../parts/sayMissing.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Effects.module.css'

/** With the words of the library, which nobody needs before. */
const fetchCaseMap = lonePart(() => import('@draaitafel/shared/copy/nl/library/caseMap.ts'))

export function CaseMapStart() {
  const { dispatch, view } = useWorkshop()
  const isThere = usePlan((plan) => plan.effects.some(({ origin }) => origin === 'casus'))
  if (isThere)
    return (
      <p className={styles.note}>
        {fromCase}. {effectMapNote}
      </p>
    )
  const add = () => {
    fetchCaseMap()
      .then(({ caseMapLines }) => {
        if (dispatch({ type: 'caseMap.add', lines: caseMapLines() }).ok) view.say('done', effectText.caseMapDone)
      })
      .catch((error: unknown) => sayMissing(view, error, text.parts.broken.detail))
  }
  return (
    <div className={styles.start}>
      <p>
        {effectText.caseMapHint} {effectMapNote}
      </p>
      <button type="button" className="btn" onClick={add}>
        {effectText.caseMap}
      </button>
    </div>
  )
}
