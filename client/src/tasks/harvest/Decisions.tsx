// Why the knobs are where they are: each decision with its reason. Of how many it was not said is a line, and no reproach.

import { knobWords } from '@draaitafel/shared/copy/nl/knobWords.ts'
import { decisionsOf } from '@draaitafel/shared/derive/because.ts'
import { knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { knobInAWord } from '../../copy/nlKnobInAWord.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './Harvest.module.css'

export function useDecisions() {
  const knobs = usePlan((plan) => plan.knobs)
  return useMemo(() => {
    const all = decisionsOf(knobs)
    const said = all.filter(({ because }) => because !== '')
    return { said, unsaid: all.length - said.length }
  }, [knobs])
}

export function Decisions() {
  const { said, unsaid } = useDecisions()
  return (
    <>
      {said.length > 0 && (
        <ul className={styles.decisions} aria-label={workText.whySo}>
          {said.map(({ knob, because }) => (
            <li key={knob.number} data-group={knobFacts(knob.number).group}>
              <b>
                {knobInAWord[knob.number]}, {knobWords(knob)}
              </b>
              <p>
                {dialogText.projector.because} {because}
              </p>
            </li>
          ))}
        </ul>
      )}
      {unsaid > 0 && <p className={styles.quiet}>{workText.whyUnsaid(unsaid)}</p>}
    </>
  )
}
