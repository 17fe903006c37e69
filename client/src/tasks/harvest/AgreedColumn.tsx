// What was agreed, on the large screen; a first step of a party has a column of its own.

import { moneyDoubtWords } from '@draaitafel/shared/copy/nl/agreements.ts'
import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { stanceWords } from '@draaitafel/shared/copy/nl/stances.ts'
import { type Standing, standingsOf } from '@draaitafel/shared/plan/agreement.ts'
import { readFirstStep } from '@draaitafel/shared/plan/firstStep.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { useFitting } from '../../ui/useFitting.ts'
import styles from './HarvestPicture.module.css'
import { Homework } from './Homework.tsx'
import { linesFor } from './linesFor.ts'
import dots from './SaidDots.module.css'
import { SaidDots } from './SaidDots.tsx'

/** Of two lines each: no more have room below what the table made. */
const SHOWN = 4

export function AgreedColumn() {
  const plan = usePlan((whole) => whole)
  const hasHomework = usePlan(({ parked }) => parked.some(({ done, owner }) => !done && owner !== null))
  const room = SHOWN - (hasHomework ? 1 : 0)
  const agreed = useMemo(() => standingsOf(plan).filter(({ agreement }) => !readFirstStep(agreement.text)), [plan])
  const shown = agreed.slice(0, room)
  const { row, fitting } = useFitting<HTMLUListElement>(agreed.length)
  return (
    <section className={shared.column}>
      <h2 className={styles.head}>
        {workText.agreedHead} <Legend standings={shown} />
      </h2>
      {agreed.length === 0 && <p className={styles.none}>{dialogText.agreements.none}</p>}
      <ul ref={row} className={`fits ${styles.list} ${styles.agreed}`}>
        {shown.map((standing) => {
          const doubt = moneyDoubtWords(plan, standing.agreement)
          return (
            <li key={standing.agreement.id}>
              <p className={shared.clamp} style={linesFor(agreed.length, room)}>
                {standing.agreement.text}
              </p>
              <SaidDots standing={standing} />
              {doubt !== '' && <small>{capital(doubt)}</small>}
            </li>
          )
        })}
        <li data-rest className={styles.more}>
          {dialogText.projector.andMore(agreed.length - fitting)}
        </li>
      </ul>
      <Homework />
    </section>
  )
}

/** What the marks mean that stand there, besides agreeing. */
function Legend({ standings }: { readonly standings: readonly Standing[] }) {
  const stances = new Set(standings.flatMap(({ said }) => said.map(({ stance }) => stance)))
  const isSilent = standings.some(({ silent }) => silent.length > 0)
  const marks = [
    ...(stances.has('zorg') ? [['zorg', workText.reservation] as const] : []),
    ...(stances.has('bezwaar') ? [['bezwaar', stanceWords.bezwaar] as const] : []),
    ...(isSilent ? [['silent', workText.notHeard] as const] : []),
  ]
  return (
    <span className={styles.legend}>
      {marks.map(([mark, words]) => (
        <span key={mark} className={dots.dots}>
          <i data-mark={mark} /> {words}
        </span>
      ))}
    </span>
  )
}
