// Two variants side by side: what differs is large, what is the same is one line; the money of each; and in a sentence what else
// is in the second that is not in the first.

import { formatEuro, formatNumber } from '@draaitafel/shared/copy/nl/format.ts'
import { differencesBetween } from '@draaitafel/shared/derive/compare.ts'
import { inThousands } from '@draaitafel/shared/derive/thousands.ts'
import type { PartyRow, SideBySide, Variant, YearRow } from '@draaitafel/shared/derive/variants.ts'
import { useMemo } from 'react'
import { knobInAWord } from '../../copy/nlKnobInAWord.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from './TwoPicture.module.css'
import { groupOf, settingWord, shortWord, useChoosing } from './useChoosing.ts'
import letters from './VariantLetter.module.css'

const words = tablesText.compare
const MOST_PARTIES = 5

export function TwoPicture({ variants }: { readonly variants: readonly Variant[] }) {
  const { facts } = useChoosing(variants)
  return (
    <div className={`${shared.field} ${styles.two}`}>
      <h1 className={styles.names}>
        {variants.map(({ letter, label }) => (
          <span key={letter}>
            <span className={letters.letter}>{letter}</span>
            <span className={shared.line}>{label}</span>
          </span>
        ))}
      </h1>
      <div className={styles.columns}>
        <Knobs variants={variants} facts={facts} />
        <Money variants={variants} facts={facts} />
      </div>
      <Words variants={variants} />
    </div>
  )
}

interface PartProps {
  readonly variants: readonly Variant[]
  readonly facts: SideBySide
}

function Knobs({ variants, facts: { different, same } }: PartProps) {
  const isFew = rowsOf(different.length) === 'few'
  return (
    <section className={styles.knobs}>
      <h2>{different.length === 0 ? words.noneDifferent : words.different(different.length)}</h2>
      <ul data-rows={rowsOf(different.length)}>
        {different.map(({ knob, settings }) => (
          <li key={knob} data-group={groupOf(knob)}>
            <p>
              <span>{knob}</span> <b>{knobInAWord[knob]}</b>
            </p>
            {variants.map(({ letter }, at) => (
              <figure key={letter}>
                <span>{letter}</span>
                <span className={styles.pairDial}>
                  <DialFace size="s" position={settings[at] ?? 0} baseline={null} look="rest" />
                </span>
                <figcaption>{(isFew ? settingWord : shortWord)(settings[at] ?? 0)}</figcaption>
              </figure>
            ))}
          </li>
        ))}
      </ul>
      {same.length > 0 && different.length > 0 && (
        <p className={styles.same}>
          <b>{words.same(same.length)}</b> {same.map(({ knob }) => knobInAWord[knob].toLowerCase()).join(', ')}
        </p>
      )}
    </section>
  )
}

function Money({ variants, facts: { lackingCents, years, parties } }: PartProps) {
  const last = years.at(-1)?.year
  return (
    <section className={styles.money}>
      <div className={styles.totals}>
        {variants.map(({ letter }, at) => (
          <p key={letter}>
            <span className={letters.letter}>{letter}</span>
            {(lackingCents[at] ?? 0) === 0 ? (
              <b>{words.covered}</b>
            ) : (
              <>
                <b>{formatEuro(lackingCents[at] ?? 0)}</b> {words.lacking}
              </>
            )}
          </p>
        ))}
      </div>
      {lackingCents.some((cents) => cents > 0) && <Years variants={variants} years={years} />}
      {last !== undefined && parties.length > 0 && (
        <>
          <h2>
            <span>
              {words.perParty(last)}
              {parties.length > MOST_PARTIES && ` · ${words.ofParties(MOST_PARTIES, parties.length)}`}
            </span>
            <Legend variants={variants} />
          </h2>
          <Parties variants={variants} parties={mostTelling(parties)} />
        </>
      )}
    </section>
  )
}

/** Those that differ, when there is no room for all; in their order. */
function mostTelling(parties: readonly PartyRow[]): readonly PartyRow[] {
  if (parties.length <= MOST_PARTIES) return parties
  const differs = ({ promisedCents }: PartyRow) => (new Set(promisedCents).size > 1 ? 0 : 1)
  const kept = new Set(parties.toSorted((one, other) => differs(one) - differs(other)).slice(0, MOST_PARTIES))
  return parties.filter((row) => kept.has(row))
}

function rowsOf(count: number): 'few' | 'some' | 'many' {
  if (count <= 3) return 'few'
  return count <= 6 ? 'some' : 'many'
}

function Legend({ variants }: { readonly variants: readonly Variant[] }) {
  return (
    <span className={styles.legend} aria-hidden="true">
      {variants.map(({ letter }, at) => (
        <span key={letter}>
          <i data-outline={at > 0 || undefined} />
          {letter}
        </span>
      ))}
    </span>
  )
}

function Years({ variants, years }: { readonly variants: readonly Variant[]; readonly years: readonly YearRow[] }) {
  const perVariant = variants.map((_, at) => inThousands(years.map(({ lackingCents }) => lackingCents[at] ?? 0)).parts)
  const most = Math.max(1, ...perVariant.flat())
  return (
    <>
      <h2>{words.perYear}</h2>
      <ol className={styles.years} style={{ '--years': years.length } as object}>
        {years.map(({ year }, at) => (
          <li key={year}>
            <div>
              {variants.map(({ letter }, place) => {
                const cents = perVariant[place]?.[at] ?? 0
                return (
                  <span key={letter}>
                    <b>
                      <span className="sr">{letter}: </span>
                      {formatNumber(cents / 100_000)}
                    </b>
                    <i data-outline={place > 0 || undefined} style={{ '--part': cents / most } as object} />
                  </span>
                )
              })}
            </div>
            <em>{year}</em>
          </li>
        ))}
      </ol>
    </>
  )
}

function Parties({
  variants,
  parties,
}: {
  readonly variants: readonly Variant[]
  readonly parties: readonly PartyRow[]
}) {
  const most = Math.max(1, ...parties.flatMap(({ promisedCents }) => promisedCents))
  return (
    <ul className={styles.parties}>
      {parties.map(({ party, name, kind, promisedCents, ideaCents }) => (
        <li key={party} data-party={kind}>
          <PartyToken kind={kind} />
          <b className={shared.line}>{name}</b>
          <span className={styles.bars} aria-hidden="true">
            {variants.map(({ letter }, at) => (
              <i
                key={letter}
                data-outline={at > 0 || undefined}
                style={{ '--part': (promisedCents[at] ?? 0) / most } as object}
              />
            ))}
          </span>
          <span className={styles.amounts}>
            {variants.map(({ letter }, at) => (
              <span key={letter}>
                <span className="sr">{letter}: </span>
                {amount(promisedCents[at] ?? 0, ideaCents[at] ?? 0)}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function amount(promisedCents: number, ideaCents: number): string {
  if (promisedCents > 0) return formatEuro(promisedCents)
  return ideaCents > 0 ? words.onlyIdea : words.nothing
}

function Words({ variants: [first, second] }: { readonly variants: readonly Variant[] }) {
  const sentence = useMemo(() => {
    if (!first || !second) return ''
    const { needs, investments, agreements } = differencesBetween(first.plan, second.plan)
    return words.inWords(second.letter, {
      costsAdded: needs.added.map(({ label }) => label),
      costsGone: needs.removed.map(({ label }) => label),
      moneyAdded: investments.added.length,
      moneyGone: investments.removed.length,
      moneyChanged: investments.changed.length,
      agreements: agreements.added.length,
    })
  }, [first, second])
  return (
    sentence !== '' && (
      <footer className={styles.words}>
        <b>{words.differs}</b> {sentence}
      </footer>
    )
  )
}
