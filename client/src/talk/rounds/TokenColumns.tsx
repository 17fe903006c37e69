// Answers side by side: a column for each setting or direction, with a token for each who gave it. The column can be a button.

import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import styles from './SpreadPlot.module.css'

export interface TokenColumn {
  readonly value: number
  readonly label: string
  readonly tokens: readonly Token[]
}

export interface Token {
  readonly id: string
  readonly kind: PartyKind | null
  readonly isEmpty: boolean
  readonly name: string
  /** So many gave it; without it one. */
  readonly count?: number
}

interface TokenColumnsProps {
  readonly columns: readonly TokenColumn[]
  /** Which is on now, and what pressing one does; `name` of that button. */
  readonly pick?: {
    readonly isOn: (value: number) => boolean
    readonly name: (column: TokenColumn) => string
    readonly onPick: (value: number) => void
    readonly disabled: boolean
  }
}

export function TokenColumns({ columns, pick }: TokenColumnsProps) {
  return (
    <ol className={styles.plot}>
      {columns.map((column) => (
        <li key={column.value}>
          <span className={styles.stack}>
            {column.tokens.map((token) => (
              <span key={token.id} title={token.name}>
                <PartyToken kind={token.kind} empty={token.isEmpty} name={token.name} />
                {token.count !== undefined && token.count > 1 && <b>×{token.count}</b>}
              </span>
            ))}
          </span>
          {pick ? (
            <button
              type="button"
              className={styles.pick}
              aria-label={pick.name(column)}
              aria-pressed={pick.isOn(column.value)}
              disabled={pick.disabled}
              onClick={() => pick.onPick(column.value)}
            >
              {column.label}
            </button>
          ) : (
            <span className={styles.axis}>
              {column.label}
              <span className="sr">: {column.tokens.length === 0 ? text.presence.nobody : ''}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
