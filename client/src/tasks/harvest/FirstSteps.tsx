// Who brings what, and what each does first, on the large screen: a row for each party at the table. An empty chair that brings
// something has one too.

import { formatEuro, formatShortDay } from '@draaitafel/shared/copy/nl/format.ts'
import { ideaCopy } from '@draaitafel/shared/copy/nl/ideas.ts'
import { partyMoneyOf } from '@draaitafel/shared/derive/overYears.ts'
import { readFirstStep } from '@draaitafel/shared/plan/firstStep.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './HarvestPicture.module.css'
import { linesFor } from './linesFor.ts'
import { useFits } from './useFits.ts'

/** No more have room below what the table made. */
const SHOWN = 6

export function FirstSteps() {
  const plan = usePlan((whole) => whole)
  const rows = useMemo(() => rowsOf(plan), [plan])
  const shown = rows.slice(0, SHOWN)
  const [list, fits] = useFits(shown.length)
  const hasSteps = rows.some(({ step }) => step !== null)
  return (
    <section className={shared.column}>
      <h2 className={styles.head}>{hasSteps ? workText.firstSteps : workText.noFirstSteps}</h2>
      <ul ref={list} className={`${styles.list} ${styles.parties}`}>
        {shown.map(({ party, brings, step, when }, at) => (
          <li key={party.id} data-out={at >= fits || undefined}>
            <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />
            <b className={shared.clamp}>{party.name}</b>
            <span>{brings}</span>
            <p className={shared.clamp} style={linesFor(rows.length, SHOWN)}>
              {step ?? ''}
            </p>
            <span className={styles.when}>{when}</span>
          </li>
        ))}
      </ul>
      {rows.length > fits && <p className={styles.more}>{dialogText.projector.andMore(rows.length - fits)}</p>}
    </section>
  )
}

function rowsOf(plan: Plan) {
  const steps = plan.agreements.flatMap(({ text, due }) => {
    const step = readFirstStep(text)
    return step ? [{ ...step, due }] : []
  })
  return plan.parties.flatMap((party) => {
    const { allCents, ideaCents, ideas } = partyMoneyOf(plan, party.id)
    const promisedCents = allCents - ideaCents
    const step = steps.findLast((one) => one.party === party.name) ?? null
    if (!party.atTable && allCents === 0 && !step) return []
    const idea = ideaCents > 0 ? ideaCopy[ideas].only : ''
    return [
      {
        party,
        brings: promisedCents > 0 ? formatEuro(promisedCents) : idea,
        step: step?.words ?? null,
        when: step ? (step.due === '' ? step.when : formatShortDay(step.due)) : '',
      },
    ]
  })
}
