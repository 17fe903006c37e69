// The money of each variant, as a table: what is lacking per year and what is promised per party, from the same functions as in
// one plan.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import type { SideBySide, Variant } from '@draaitafel/shared/derive/variants.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import styles from './Compare.module.css'
import wide from './Variants.module.css'

const words = tablesText.compare

interface MoneyBesideProps {
  readonly variants: readonly Variant[]
  readonly facts: SideBySide
}

export function MoneyBeside({ variants, facts: { lackingCents, years, parties } }: MoneyBesideProps) {
  const last = years.at(-1)?.year
  return (
    <div className={wide.scroll}>
      <table className={wide.money}>
        <thead>
          <tr>
            <th scope="col">{words.lackingHead}</th>
            {variants.map(({ letter, label }) => (
              <th key={letter} scope="col">
                <span className={styles.letter} aria-hidden="true">
                  {letter}
                </span>{' '}
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={wide.total}>
            <th scope="row">{words.allYears}</th>
            {variants.map(({ letter }, at) => (
              <td key={letter}>{formatEuro(lackingCents[at] ?? 0)}</td>
            ))}
          </tr>
          {years.map(({ year, lackingCents: cents }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {variants.map(({ letter }, at) => (
                <td key={letter}>{formatEuro(cents[at] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {last !== undefined && parties.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={variants.length + 1}>
                {words.perParty(last)}
              </th>
            </tr>
            {parties.map(({ party, name, kind, promisedCents, ideaCents }) => (
              <tr key={party}>
                <th scope="row">
                  <span className={wide.party}>
                    <PartyToken kind={kind} />
                    {name}
                  </span>
                </th>
                {variants.map(({ letter }, at) => (
                  <td key={letter}>{partyWords(promisedCents[at] ?? 0, ideaCents[at] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

export function partyWords(promisedCents: number, ideaCents: number): string {
  if (promisedCents > 0) return formatEuro(promisedCents)
  return ideaCents > 0 ? words.onlyIdea : words.nothing
}
