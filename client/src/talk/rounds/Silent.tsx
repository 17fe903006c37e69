// Who had a say in a round and did not use it: not the same as agreeing.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import styles from './SpreadPlot.module.css'

export function Silent({ parties }: { readonly parties: readonly Party[] }) {
  if (parties.length === 0) return null
  return (
    <p className={styles.silent}>
      {text.rounds.silent}
      {parties.map(({ id, kind, name }) => (
        <span key={id} title={name}>
          <PartyToken kind={kind} name={name} />
        </span>
      ))}
    </p>
  )
}
