// What each party does first, on the large screen; the last ones that were saved.

import { readFirstStep } from '@draaitafel/shared/plan/firstStep.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './HarvestPicture.module.css'

const SHOWN = 4

export function FirstSteps() {
  const parties = usePlan((plan) => plan.parties)
  const agreements = usePlan((plan) => plan.agreements)
  const steps = agreements.flatMap(({ id, text }) => {
    const step = readFirstStep(text)
    return step ? [{ id, ...step }] : []
  })
  const last = steps.slice(-SHOWN).reverse()
  return (
    <section className={shared.column}>
      <h2 className={styles.head}>{taskText.firstSteps}</h2>
      {steps.length === 0 && <p className={styles.none}>{taskText.noFirstSteps}</p>}
      <ul className={styles.list}>
        {last.map(({ id, party, when, words }) => (
          <li key={id}>
            <PartyToken kind={parties.find(({ name }) => name === party)?.kind ?? null} name={party} />
            <p className={shared.clamp}>{words}</p>
            <span>{when}</span>
          </li>
        ))}
      </ul>
      {steps.length > SHOWN && <p className={shared.more}>{dialogText.projector.andMore(steps.length - SHOWN)}</p>}
    </section>
  )
}
