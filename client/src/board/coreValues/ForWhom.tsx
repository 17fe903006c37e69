// For whom a value counts, as a row of marks: parties that people named, with one to three dots for how strongly, and
// dotted those that only the model names. The words are in the accessible name.

import { strengthWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { forWhomOf } from '@draaitafel/shared/derive/forWhom.ts'
import type { CoreValue } from '@draaitafel/shared/model/coreValues.ts'
import { type Strength, strengths } from '@draaitafel/shared/nouns/aim.ts'
import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './ForWhom.module.css'

/** This many marks fit in a row; the last one says how many more there are. */
const ROOM = 6

export function ForWhom({ coreValue }: { readonly coreValue: CoreValue }) {
  const parties = usePlan((plan) => plan.parties)
  const aims = usePlan((plan) => plan.aims)
  const { named, suggested } = forWhomOf({ parties, aims }, coreValue)
  if (named.length + suggested.length === 0) return <span className={styles.forWhom}>{text.flow.forNobody}</span>
  const isFull = named.length + suggested.length > ROOM
  const shown = isFull ? named.slice(0, ROOM - 1) : named
  const left = isFull ? suggested.slice(0, ROOM - 1 - shown.length) : suggested
  const more = named.length + suggested.length - shown.length - left.length
  return (
    <span className={styles.forWhom}>
      {shown.length > 0 && <span className={styles.label}>{text.flow.forWhom}</span>}
      {shown.map(({ party, aim }) => (
        <span
          key={party.id}
          className={styles.named}
          title={text.flow.countsFor(party.name, strengthWords[aim.strength])}
        >
          <PartyToken
            kind={party.kind}
            empty={!party.atTable}
            name={text.flow.countsFor(party.name, strengthWords[aim.strength])}
          />
          <StrengthDots strength={aim.strength} />
        </span>
      ))}
      {left.length > 0 && (
        <span className={styles.label}>{shown.length > 0 ? text.flow.modelShort : text.flow.modelNames}</span>
      )}
      {left.map(({ id, kind, name }) => (
        <span key={id} title={text.flow.suggestedFor(name)}>
          <PartyToken kind={kind} suggested name={text.flow.suggestedFor(name)} />
        </span>
      ))}
      {more > 0 && (
        <span>
          <span aria-hidden="true">+{more}</span>
          <span className="sr">{text.flow.andMore(more)}</span>
        </span>
      )}
    </span>
  )
}

/** One, two or three dots: een beetje, duidelijk, veel. None for nee. */
export function StrengthDots({ strength }: { readonly strength: Strength }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {strengths.slice(1, strengths.indexOf(strength) + 1).map((one) => (
        <i key={one} />
      ))}
    </span>
  )
}
