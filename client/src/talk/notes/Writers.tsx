// Who else is writing in this text now.

import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import { useShallow } from 'zustand/react/shallow'
import { sheetText } from '../../copy/nlSheet.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePeers, usePlan } from '../../store/WorkshopContext.tsx'
import styles from './Writers.module.css'

/** `text`: the name of the text in the document. */
export function Writers({ text: name }: { readonly text: string }) {
  const writers = usePeers(useShallow(({ peers }) => peers.filter(({ writing }) => writing === name)))
  const parties = usePlan((plan) => plan.parties)
  if (writers.length === 0) return null
  return (
    <span className={styles.writers}>
      {writers.map((writer) => {
        const kind = parties.find(({ id }) => id === writer.party)?.kind
        return (
          <span key={writer.clientId}>
            {kind && <PartyToken kind={kind} />}
            {sheetText.writing(whoShort({ parties }, writer))}
          </span>
        )
      })}
    </span>
  )
}
