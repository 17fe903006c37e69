// Who is done with this step: everyone says so for themselves, and all see how many of how many, by party.

import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection, usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { DoneButton } from './DoneButton.tsx'
import styles from './ScriptDialog.module.css'
import { useReady } from './useReady.ts'

export function ReadyCount({ ready: key }: { readonly ready: string }) {
  const { role } = useWorkshop()
  const { ready, people, byParty } = useReady(key)
  const isReady = usePeers((state) => state.me.ready === key)
  const isAway = useConnection(isOffline)
  const parties = usePlan((plan) => plan.parties)
  const waiting = parties.filter(({ id }) => {
    const party = byParty.get(id)
    return party && party.ready < party.people
  })
  return (
    <div className={styles.ready}>
      <span role="status">{isAway ? text.script.othersUnknown : text.script.ready(ready, people)}</span>
      {waiting.length > 0 && (
        <span className={styles.waiting}>
          {text.script.waitingFor}
          {waiting.map(({ id, kind, name, atTable }) => (
            <PartyToken key={id} kind={kind} empty={!atTable} name={name} />
          ))}
        </span>
      )}
      {role === 'participant' && <DoneButton ready={key} className={isReady ? '' : 'primary'} />}
    </div>
  )
}
