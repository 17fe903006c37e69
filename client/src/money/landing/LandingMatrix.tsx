// Who pays against where the value lands: a row per domain that pays, a column per domain, and bars as thick as the money.
// One's own domain is outlined. A plain table, so that it can be read in any way; where there is little room, each payer
// with where it lands below it.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { domainCopy, landingWords } from '@draaitafel/shared/copy/nl/landing.ts'
import type { Landed, Landing } from '@draaitafel/shared/derive/landing.ts'
import { domainIds } from '@draaitafel/shared/model/domains.ts'
import type { CSSProperties } from 'react'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import styles from './LandingMatrix.module.css'

export function LandingMatrix({ landing, className = '' }: { readonly landing: Landing; readonly className?: string }) {
  const { rows, columns, open, total } = landing
  const most = Math.max(1, ...rows.flatMap(({ cells }) => domainIds.map((id) => cells[id].cents)))
  const hasOpen = open.cents > 0
  return (
    <div className={`${styles.room} ${className}`}>
      <table className={styles.matrix}>
        <caption className="sr">{landingWords.title}</caption>
        <thead>
          <tr>
            <th scope="col">{landingWords.pays}</th>
            {domainIds.map((id) => (
              <th key={id} scope="col">
                <small>{landingWords.lands}</small> {domainCopy[id]}
              </th>
            ))}
            {hasOpen && (
              <th scope="col" className={styles.sum}>
                {landingWords.open}
              </th>
            )}
            <th scope="col">{landingWords.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ payer, parties, cells, open: ownOpen, total: ownTotal }) => (
            <tr key={payer}>
              <th scope="row">
                <span className={styles.tokens} aria-hidden="true">
                  {parties.map(({ id, kind, atTable }) => (
                    <PartyToken key={id} kind={kind} empty={!atTable} />
                  ))}
                </span>
                {domainCopy[payer]}
              </th>
              {domainIds.map((id) => (
                <td key={id} className={styles.cell} data-own={id === payer || undefined} data-name={domainCopy[id]}>
                  <Cell landed={cells[id]} most={most} isOwn={id === payer} />
                </td>
              ))}
              {hasOpen && (
                <td data-name={landingWords.open} className={styles.sum}>
                  {ownOpen.cents > 0 ? formatEuro(ownOpen.cents) : '–'}
                </td>
              )}
              <td data-name={landingWords.total} className={styles.sum}>
                {formatEuro(ownTotal.cents)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{landingWords.total}</th>
            {domainIds.map((id) => (
              <td key={id} data-name={domainCopy[id]}>
                {formatEuro(columns[id].cents)}
              </td>
            ))}
            {hasOpen && (
              <td data-name={landingWords.open} className={styles.sum}>
                {formatEuro(open.cents)}
              </td>
            )}
            <td data-name={landingWords.total} className={styles.sum}>
              {formatEuro(total.cents)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Cell({ landed, most, isOwn }: { readonly landed: Landed; readonly most: number; readonly isOwn: boolean }) {
  const { cents, ideaCents } = landed
  return (
    <>
      {cents > 0 && (
        <span className={styles.bar} aria-hidden="true" style={{ '--part': cents / most } as CSSProperties}>
          {cents > ideaCents && <i className={styles.promised} style={{ flexGrow: cents - ideaCents }} />}
          {ideaCents > 0 && <i className={styles.idea} style={{ flexGrow: ideaCents }} />}
        </span>
      )}
      {cents > 0 ? formatEuro(cents) : '–'}
      {ideaCents > 0 && <span className="sr">, {landingWords.idea(formatEuro(ideaCents))}</span>}
      {isOwn && <span className="sr">, {landingWords.own}</span>}
    </>
  )
}
