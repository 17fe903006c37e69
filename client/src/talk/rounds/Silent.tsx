// Who had a say in a round and did not use it: not the same as agreeing. Empty chairs too, said apart.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import styles from './SpreadPlot.module.css'

interface SilentProps {
  readonly parties: readonly Party[]
  readonly chairs: readonly Party[]
}

export function Silent({ parties, chairs }: SilentProps) {
  return (
    <>
      <Line words={text.rounds.silent} parties={parties} />
      <Line words={text.rounds.emptyChairs} parties={chairs} />
    </>
  )
}

function Line({ words, parties }: { readonly words: string; readonly parties: readonly Party[] }) {
  if (parties.length === 0) return null
  return (
    <p className={styles.silent}>
      {words}
      {parties.map(({ id, kind, name, atTable }) => (
        <span key={id} title={name}>
          <PartyToken kind={kind} empty={!atTable} name={name} />
        </span>
      ))}
    </p>
  )
}
