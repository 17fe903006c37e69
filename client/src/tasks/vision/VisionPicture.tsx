// What the plan should lead to, in the group's own words, and the four values with for whom they count.

import { strengthWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { type ForWhom, forWhomOf } from '@draaitafel/shared/derive/forWhom.ts'
import { coreValues } from '@draaitafel/shared/model/coreValues.ts'
import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import { type Strength, strengths } from '@draaitafel/shared/nouns/aim.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { StrengthDots } from '../../board/coreValues/ForWhom.tsx'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Vision } from './Vision.tsx'
import styles from './VisionPicture.module.css'

/** This many names fit below each other; if one value counts for more parties, only the marks are shown. */
const NAMES = 4

interface Who {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  readonly isAbsent: boolean
  /** Null: only the model names it. */
  readonly strength: Strength | null
}

export function Picture() {
  const parties = usePlan((plan) => plan.parties)
  const aims = usePlan((plan) => plan.aims)
  const forWhom = coreValues.map((coreValue) => whoOf(forWhomOf({ parties, aims }, coreValue)))
  const showsNames = forWhom.every((who) => who.length <= NAMES)
  return (
    <div className={`${shared.field} ${styles.vision}`} data-crowded={!showsNames || undefined}>
      <Vision />
      <ul className={styles.values} data-named={showsNames || undefined}>
        {coreValues.map((coreValue, at) => (
          <li key={coreValue.id}>
            <h2>{coreValueCopy[coreValue.id].name}</h2>
            <Everyone who={forWhom[at] ?? []} showsNames={showsNames} />
          </li>
        ))}
      </ul>
      <Legend who={forWhom.flat()} />
    </div>
  )
}

function whoOf({ named, suggested }: ForWhom): readonly Who[] {
  const of = ({ id, kind, name, atTable }: Party, strength: Strength | null): Who => ({
    ...{ id, kind, name, strength },
    isAbsent: !atTable,
  })
  return [...named.map(({ party, aim }) => of(party, aim.strength)), ...suggested.map((party) => of(party, null))]
}

function Everyone({ who, showsNames }: { readonly who: readonly Who[]; readonly showsNames: boolean }) {
  return (
    <ul className={styles.forWhom} aria-label={text.flow.forWhom}>
      {who.map((one) => (
        <li key={one.id} data-suggested={one.strength === null || undefined}>
          <span className={styles.mark}>
            <PartyToken
              kind={one.kind}
              empty={one.isAbsent}
              suggested={one.strength === null}
              {...(showsNames ? {} : { name: wordsOf(one) })}
            />
            {!showsNames && one.strength && <StrengthDots strength={one.strength} />}
          </span>
          {showsNames && (
            <span className={shared.line}>
              <span aria-hidden="true">{one.name}</span>
              <span className="sr">{wordsOf(one)}</span>
            </span>
          )}
          {showsNames && one.strength && <StrengthDots strength={one.strength} />}
        </li>
      ))}
    </ul>
  )
}

/** A legend for the dots and the dotted marks, as far as they are used. */
function Legend({ who }: { readonly who: readonly Who[] }) {
  const present = strengths.filter((strength) => who.some((one) => one.strength === strength))
  const hasSuggested = who.some(({ strength }) => strength === null)
  if (present.length === 0 && !hasSuggested) return null
  return (
    <p className={styles.legend}>
      {present.map((strength) => (
        <span key={strength}>
          <StrengthDots strength={strength} /> {strengthWords[strength]}
        </span>
      ))}
      {hasSuggested && <span>{dialogText.aims.dotted}</span>}
    </p>
  )
}

function wordsOf({ name, strength }: Who): string {
  return strength ? text.flow.countsFor(name, strengthWords[strength]) : text.flow.suggestedFor(name)
}
