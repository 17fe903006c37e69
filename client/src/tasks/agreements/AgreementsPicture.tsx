// Agreements: the latest ones with the parties' consent or, before there are any, what is asked. Next to it what is missing
// before the plan can go to a board.

import { moneyDoubtWords } from '@draaitafel/shared/copy/nl/agreements.ts'
import { type Standing, standingsOf } from '@draaitafel/shared/plan/agreement.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { saidWords } from '../kit/saidWords.ts'
import { MissingColumn } from '../money/MissingColumn.tsx'
import styles from './AgreementsPicture.module.css'

const FIRST = 3

export function Picture() {
  const plan = usePlan((whole) => whole)
  const standings = useMemo(() => standingsOf(plan), [plan])
  return (
    <div className={`${shared.field} ${shared.two}`}>
      {standings.length === 0 ? (
        <h1 className={shared.empty}>{workText.noAgreements}</h1>
      ) : (
        <Agreed standings={standings} />
      )}
      <MissingColumn />
    </div>
  )
}

/** The last ones, newest first: those being discussed now. */
function Agreed({ standings }: { readonly standings: readonly Standing[] }) {
  const plan = usePlan((whole) => whole)
  const last = standings.slice(-FIRST).reverse()
  const more = standings.length - last.length
  return (
    <section className={shared.column}>
      <h1 className={shared.figure}>
        <b>{standings.length}</b> {dialogText.projector.agreements(standings.length)}
      </h1>
      <ul className={styles.list}>
        {last.map((standing) => (
          <li key={standing.agreement.id}>
            <p className={shared.clamp}>{standing.agreement.text}</p>
            <p className={styles.said}>{saidWords(standing, moneyDoubtWords(plan, standing.agreement))}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={shared.more}>{dialogText.projector.andMore(more)}</p>}
    </section>
  )
}
