// What the plan is to lead to, in the table's own words, and the four values with for whom they count.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { partyKindCopy } from '@draaitafel/shared/copy/nl/partyKinds.ts'
import { type CoreValue, coreValues } from '@draaitafel/shared/model/coreValues.ts'
import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { PartyToken } from '../parties/PartyToken.tsx'
import shared from './Picture.module.css'
import { Vision } from './Vision.tsx'
import styles from './VisionPicture.module.css'

/** So many names stand below each other; when one value counts for more, the marks stand alone. */
const NAMES = 4

interface Who {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  readonly isAbsent: boolean
}

export function VisionPicture() {
  const parties = usePlan((plan) => plan.parties)
  const aims = usePlan((plan) => plan.aims)
  const forWhom = coreValues.map((coreValue) => whoOf(coreValue, parties, aims))
  const showsNames = forWhom.every((who) => who.length <= NAMES)
  return (
    <div className={`${shared.field} ${styles.vision}`}>
      <Vision />
      <ul className={styles.values} data-named={showsNames || undefined}>
        {coreValues.map((coreValue, at) => (
          <li key={coreValue.id}>
            <h2>{coreValueCopy[coreValue.id].name}</h2>
            <ForWhom who={forWhom[at] ?? []} showsNames={showsNames} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The parties the table named; until then the kinds for which it usually counts. */
function whoOf({ id: value, usuallyFor }: CoreValue, parties: Plan['parties'], aims: Plan['aims']): readonly Who[] {
  const named = parties.filter(({ id }) => aims.some((aim) => aim.coreValue === value && aim.party === id))
  if (named.length > 0) return named.map(({ id, kind, name, atTable }) => ({ id, kind, name, isAbsent: !atTable }))
  return usuallyFor.map((kind) => ({ id: kind, kind, name: partyKindCopy[kind].name, isAbsent: false }))
}

function ForWhom({ who, showsNames }: { readonly who: readonly Who[]; readonly showsNames: boolean }) {
  return (
    <ul className={styles.forWhom} aria-label={text.flow.forWhom}>
      {who.map(({ id, kind, name, isAbsent }) => (
        <li key={id}>
          <PartyToken kind={kind} empty={isAbsent} {...(showsNames ? {} : { name })} />
          {showsNames && <span className={shared.line}>{name}</span>}
        </li>
      ))}
    </ul>
  )
}
