// Above the board, for the party whose money it is: someone else promised it, or changed what was promised. One at a
// time, with one tap to confirm, and one to revert it.

import { certaintyCopy } from '@draaitafel/shared/copy/nl/certainties.ts'
import { formatRisingAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { moneyInFull } from '@draaitafel/shared/copy/nl/moneyWords.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { waitsForWord, whyWaits } from '@draaitafel/shared/nouns/promise.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { rights } from '../../copy/nlRights.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PromiseLine.module.css'

export function PromiseBar() {
  const { seat } = useWorkshop()
  const investments = usePlan((plan) => plan.investments)
  const waiting = investments.filter((one) => one.party === seat.party && waitsForWord(one))
  const [first] = waiting
  return <BarPlace>{first && <Waiting key={first.id} investment={first} others={waiting.length - 1} />}</BarPlace>
}

function Waiting({ investment, others }: { readonly investment: Investment; readonly others: number }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'geld', parties: [investment.party] })
  const { id } = investment
  return (
    <Bar
      look="round"
      mark={<Icon name="warning" />}
      words={
        <>
          <b>
            <WhatHappened investment={investment} />
          </b>{' '}
          {rights.promise.stillIdea} {others > 0 && rights.promise.more(others)}
        </>
      }
    >
      {mayWrite && (
        <span className={styles.pair}>
          <button type="button" className="btn primary" onClick={() => dispatch({ type: 'promise.confirm', id })}>
            {rights.promise.confirm}
          </button>
          <button type="button" className="btn" onClick={() => dispatch({ type: 'promise.putBack', id })}>
            {rights.promise.putBack}
          </button>
        </span>
      )}
    </Bar>
  )
}

function WhatHappened({ investment }: { readonly investment: Investment }) {
  const plan = usePlan((whole) => whole)
  const nameOf = (party: string) => findParty(plan, party)?.name ?? 'Een andere partij'
  const money = moneyInFull(plan, investment)
  const why = whyWaits(investment)
  if (why?.kind === 'changed') return rights.promise.changed(formatRisingAmount(why.promised, plan.workshop), money)
  if (why?.kind === 'moved') return rights.promise.moved(nameOf(why.promised.party), money)
  return rights.promise.byOther(nameOf(why?.by ?? ''), money, certaintyCopy[investment.certainty].name)
}
