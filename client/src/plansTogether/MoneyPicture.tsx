// The same as a picture: a column per year. A party in its own colour, promised flat and ideas in stripes; a plan in ink, with what
// lacks hatched. All parties have one scale, and all plans have one.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { coverOverWords, moneyOverWords, partyOverWords } from '@draaitafel/shared/copy/nl/overPlans.ts'
import type { Money } from '@draaitafel/shared/derive/inOnePlan.ts'
import type { OverPlans } from '@draaitafel/shared/derive/overPlans.ts'
import type { CSSProperties, ReactNode } from 'react'
import { plansText } from '../copy/nlPlans.ts'
import { tallestOf, YearColumn } from '../money/coverage/YearColumn.tsx'
import { PartyToken } from '../people/parties/PartyToken.tsx'
import styles from './MoneyPicture.module.css'
import { hasMoney } from './yearRows.ts'

const TALLEST_PX = 56
/** More years than this, on a phone, would touch. */
const MOST_LABELS = 6

interface MoneyPictureProps {
  readonly over: OverPlans
  readonly names: readonly string[]
}

export function MoneyPicture({ over, names }: MoneyPictureProps) {
  const { years, plans } = over
  const parties = over.parties.filter((party) => hasMoney(party.total))
  const tallestParty = Math.max(
    1,
    ...parties.flatMap((party) => party.years.map(({ promisedCents, ideaCents }) => promisedCents + ideaCents)),
  )
  const tallestPlan = tallestOf(plans.flatMap((plan) => plan.years.flatMap((year) => year ?? [])))
  return (
    <div className={styles.both} style={{ '--years': years.length } as CSSProperties}>
      <Strips title={plansText.pictureParty} years={years} tallest={tallestParty} marks={partyMarks}>
        {parties.map((party) => {
          const { name, kind } = partyOverWords(party)
          const said = party.years.map((one) => moneyOverWords(one))
          return (
            <Strip
              key={party.key}
              name={name}
              note={kind}
              mark={<PartyToken kind={party.kind} />}
              years={years}
              said={said}
              party={party.kind ?? 'weg'}
            >
              {party.years.map((money, at) => (
                <PartyColumn key={years[at]} money={money} tallestCents={tallestParty} />
              ))}
            </Strip>
          )
        })}
      </Strips>
      <Strips title={plansText.picturePlan} years={years} tallest={tallestPlan} marks={planMarks}>
        {plans.map(({ at, years: own }) => (
          <Strip
            key={at}
            name={names[at] ?? ''}
            years={years}
            said={own.map((one) => (one ? coverOverWords(one) : plansText.otherYear))}
          >
            {own.map((one, year) =>
              one ? (
                <YearColumn
                  key={years[year]}
                  year={one}
                  tallestCents={tallestPlan}
                  tallestPx={TALLEST_PX}
                  className={styles.planColumn}
                />
              ) : (
                <span key={years[year]} className={styles.none} />
              ),
            )}
          </Strip>
        ))}
      </Strips>
    </div>
  )
}

const partyMarks = ['promised', 'temporary', 'idea'] as const
const planMarks = ['promised', 'idea', 'lacking', 'tooMuch'] as const

interface StripsProps {
  readonly title: string
  readonly years: readonly number[]
  readonly tallest: number
  readonly marks: readonly (typeof partyMarks | typeof planMarks)[number][]
  readonly children: ReactNode
}

function Strips({ title, years, tallest, marks, children }: StripsProps) {
  const step = Math.ceil(years.length / MOST_LABELS)
  return (
    <section className={styles.strips} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.key}>
        {marks.map((mark) => (
          <li key={mark}>
            <i className={styles[mark]} />
            {plansText.key[mark]}
          </li>
        ))}
      </ul>
      <ul className={styles.list}>{children}</ul>
      <div className={styles.years} aria-hidden="true">
        {years.map((year, at) => (
          <span key={year}>{at % step === 0 ? `’${String(year).slice(2)}` : ''}</span>
        ))}
      </div>
      <p className={styles.scale}>{plansText.scale(formatEuro(tallest))}</p>
    </section>
  )
}

interface StripProps {
  readonly name: string
  readonly note?: string | null
  readonly mark?: ReactNode
  readonly years: readonly number[]
  /** Per year, what the picture shows. */
  readonly said: readonly string[]
  readonly party?: string
  readonly children: ReactNode
}

function Strip({ name, note, mark, years, said, party, children }: StripProps) {
  const words = years.map((year, at) => plansText.ofYear(year, said[at] ?? '')).join('. ')
  return (
    <li className={styles.strip} data-party={party}>
      <span className={styles.name}>
        {mark}
        <span>
          {name}
          {note && <small>{note}</small>}
        </span>
      </span>
      <span className={styles.columns} role="img" aria-label={`${name}. ${words}.`}>
        {children}
      </span>
    </li>
  )
}

function PartyColumn({ money, tallestCents }: { readonly money: Money; readonly tallestCents: number }) {
  const { promisedCents, temporaryCents, ideaCents } = money
  const height = (cents: number) =>
    ({ '--h': `${Math.round((cents / tallestCents) * TALLEST_PX * 10) / 10}px` }) as CSSProperties
  return (
    <span className={styles.column}>
      {ideaCents > 0 && <i className={styles.idea} style={height(ideaCents)} />}
      {temporaryCents > 0 && <i className={styles.temporary} style={height(temporaryCents)} />}
      {promisedCents > temporaryCents && (
        <i className={styles.promised} style={height(promisedCents - temporaryCents)} />
      )}
    </span>
  )
}
