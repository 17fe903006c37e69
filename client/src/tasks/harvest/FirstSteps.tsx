// Who brings what, and what each does first, on the large screen: a row for each party at the table. An empty chair that brings
// something has one too.

import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { useFitting } from '../../ui/useFitting.ts'
import styles from './HarvestPicture.module.css'
import { linesFor } from './linesFor.ts'
import { useStepRows } from './useStepRows.ts'

/** As many as have two lines. */
const ROOM = 6

export function FirstSteps() {
  const rows = useStepRows()
  const lastYear = usePlan(({ workshop }) => workshop.lastYear)
  const { row, fitting } = useFitting<HTMLUListElement>(rows.length)
  const hasSteps = rows.some(({ step }) => step !== null)
  return (
    <section className={shared.column}>
      <h2 className={`${styles.head} ${styles.partyRow}`}>
        <span>{workText.who}</span>
        <span>{workText.bringsUntil(lastYear)}</span>
        <span>{hasSteps ? workText.firstSteps : workText.noFirstSteps}</span>
        <span>{hasSteps ? workText.doneBy : ''}</span>
      </h2>
      <ul ref={row} className={`fits ${styles.list} ${styles.parties}`}>
        {rows.map(({ party, amount, besides, step, when }) => (
          <li key={party.id} className={styles.partyRow}>
            <span className={styles.party}>
              <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />
              <b className={shared.clamp}>{party.name}</b>
            </span>
            <span className={styles.brings}>
              <b>{amount}</b> <small>{besides}</small>
            </span>
            <p className={shared.clamp} style={linesFor(rows.length, ROOM)}>
              {step ?? ''}
            </p>
            <b className={styles.when}>{when}</b>
          </li>
        ))}
        <li data-rest className={styles.more}>
          {dialogText.projector.andMore(rows.length - fitting)}
        </li>
      </ul>
    </section>
  )
}
