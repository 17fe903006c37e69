// What the letters of the parties in a picture stand for, each once: some kinds have more than one party. For the eye; whoever
// listens hears the name of each party.

import { partyKindCopy } from '@draaitafel/shared/copy/nl/partyKinds.ts'
import { type PartyKind, partyKindFacts } from '@draaitafel/shared/model/partyKinds.ts'
import styles from './PartyKinds.module.css'

export function PartyKinds({ kinds }: { readonly kinds: readonly (PartyKind | null)[] }) {
  const present = [...new Set(kinds)].filter((kind) => kind !== null)
  if (present.length === 0) return null
  return (
    <p className={styles.kinds} aria-hidden="true">
      {present.map((kind) => (
        <span key={kind}>
          <b>{partyKindFacts(kind).letters}</b> {partyKindCopy[kind].name}
        </span>
      ))}
    </p>
  )
}
