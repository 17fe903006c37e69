// The ten cards to choose from, and what each party contributes already.

import { ideaRemark } from '@draaitafel/shared/copy/nl/certainties.ts'
import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import { text } from '../copy/nl.ts'
import { useHand } from '../gestures/useHand.ts'
import { PartyToken } from '../people/parties/PartyToken.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './Phone.module.css'

export function PhoneMoney() {
  const { view } = useWorkshop()
  const { pickUp } = useHand()
  const mayWrite = useMayWrite({ area: 'geld' })
  const parties = usePlan((plan) => plan.parties)
  const investments = usePlan((plan) => plan.investments)
  return (
    <>
      {mayWrite && (
        <section className={styles.group}>
          <h2>{text.investment.choose}</h2>
          <ul className={styles.list}>
            {sourceNumbers.map((source) => (
              <li key={source}>
                <button type="button" className={styles.line} onClick={() => pickUp({ kind: 'card', source })}>
                  <span className="sr">{text.investment.cardName(source, sourceCopy[source].shortName)}</span>
                  <span className={styles.numeral} aria-hidden="true">
                    {source}
                  </span>
                  <span aria-hidden="true">
                    <b>{sourceCopy[source].shortName}</b>
                    <small>{sourceCopy[source].meaning}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.group}>
        <h2>{text.phone.brought}</h2>
        {investments.length === 0 && <p className={styles.meaning}>{text.phone.nothing}</p>}
        <ul className={styles.list}>
          {parties.flatMap((party) =>
            investments
              .filter((one) => one.party === party.id)
              .map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    className={styles.line}
                    onClick={() => view.setState({ dialog: { kind: 'investment', investment: one.id } })}
                  >
                    <span className="sr">
                      {text.investment.chipName(one, one.label || sourceCopy[one.source].shortName) +
                        text.investment.by(party.name)}
                    </span>
                    <PartyToken kind={party.kind} empty={!party.atTable} />
                    <span aria-hidden="true">
                      <b>
                        {one.source}. {one.label || sourceCopy[one.source].shortName}
                      </b>
                      <small>{text.coverage.payer(party.name, formatAmount(one), ideaRemark(one))}</small>
                    </span>
                  </button>
                </li>
              )),
          )}
        </ul>
      </section>
    </>
  )
}
