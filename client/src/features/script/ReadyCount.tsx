// Who is done with this step: I say so for myself, and the table sees how many of how many, by party.

import { text } from '../../copy/nl.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { PartyToken } from '../parties/PartyToken.tsx'
import styles from './ScriptDialog.module.css'

export function ReadyCount({ step }: { readonly step: string }) {
  const { role, seat, tell } = useWorkshop()
  const peers = usePeers((state) => state.peers)
  const mine = usePeers((state) => state.me.ready)
  const parties = usePlan((plan) => plan.parties)
  const people = [
    ...peers
      .filter((peer) => peer.role === 'participant')
      .map(({ party, ready }) => ({ party, isReady: ready === step })),
    ...(role === 'participant' ? [{ party: seat.party, isReady: mine === step }] : []),
  ]
  const ready = people.filter(({ isReady }) => isReady)
  const waiting = parties.filter(({ id }) => people.some(({ party, isReady }) => party === id && !isReady))
  const isReady = mine === step
  return (
    <div className={styles.ready}>
      <span role="status">{text.script.ready(ready.length, people.length)}</span>
      {waiting.length > 0 && (
        <span className={styles.waiting}>
          {text.script.waitingFor}
          {waiting.map(({ id, kind, name, atTable }) => (
            <PartyToken key={id} kind={kind} empty={!atTable} name={name} />
          ))}
        </span>
      )}
      {role === 'participant' && (
        <button
          type="button"
          className={isReady ? 'btn' : 'btn primary'}
          aria-pressed={isReady}
          onClick={() => tell({ ready: isReady ? null : step })}
        >
          {isReady ? text.script.notReady : text.script.amReady}
        </button>
      )}
    </div>
  )
}
