// Amounts per year and together, a row for each party or plan. A row opens to show what it is made of.

import { type ReactNode, useState } from 'react'
import { plansText } from '../copy/nlPlans.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './YearTable.module.css'

/** What a cell says: the amount that counts, and what is beside it. */
export interface CellWords {
  /** Null: nothing. */
  readonly main: string | null
  readonly beside: readonly string[]
}

export interface YearRow {
  readonly key: string
  readonly name: string
  readonly note?: string | null
  readonly mark?: ReactNode
  /** Null: the plan does not have that year. */
  readonly years: readonly (CellWords | null)[]
  readonly total: CellWords
  readonly parts?: readonly YearRow[]
}

interface YearTableProps {
  readonly caption: string
  readonly head: string
  readonly years: readonly number[]
  readonly rows: readonly YearRow[]
  readonly foot: YearRow
}

export function YearTable({ caption, head, years, rows, foot }: YearTableProps) {
  return (
    // Wider than a phone: it scrolls by itself, also with the arrow keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section className={styles.scroller} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{plansText.allYears}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OpeningRow key={row.key} row={row} years={years} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{foot.name}</th>
            <Cells row={foot} years={years} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function OpeningRow({ row, years }: { readonly row: YearRow; readonly years: readonly number[] }) {
  const [open, setOpen] = useState(false)
  const { parts = [], mark, name, note } = row
  const words = (
    <span className={styles.name}>
      {mark}
      <span>
        {name}
        {note && <small>{note}</small>}
      </span>
    </span>
  )
  return (
    <>
      <tr>
        <th scope="row">
          {parts.length === 0 ? (
            words
          ) : (
            <button type="button" className={styles.open} aria-expanded={open} onClick={() => setOpen(!open)}>
              {words}
              <Icon name={open ? 'up' : 'down'} />
            </button>
          )}
        </th>
        <Cells row={row} years={years} />
      </tr>
      {open &&
        parts.map((part) => (
          <tr key={part.key} className={styles.part}>
            <th scope="row">{part.name}</th>
            <Cells row={part} years={years} />
          </tr>
        ))}
    </>
  )
}

function Cells({ row, years }: { readonly row: YearRow; readonly years: readonly number[] }) {
  return (
    <>
      <td>
        <Words words={row.total} />
      </td>
      {row.years.map((words, at) => (
        <td key={years[at]}>
          <Words words={words} />
        </td>
      ))}
    </>
  )
}

function Words({ words }: { readonly words: CellWords | null }) {
  if (words === null) return <Dash said={plansText.otherYear} look="–" />
  const { main, beside } = words
  return (
    <>
      {main === null ? beside.length === 0 && <Dash said={plansText.nothing} look="·" /> : <b>{main}</b>}
      {beside.map((one) => (
        <small key={one}>{one}</small>
      ))}
    </>
  )
}

function Dash({ said, look }: { readonly said: string; readonly look: string }) {
  return (
    <>
      <span className={styles.dash} aria-hidden="true">
        {look}
      </span>
      <span className="sr">{said}</span>
    </>
  )
}
