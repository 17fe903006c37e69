// The parties of this plan, and who sits at the table. A party without anyone here is an empty chair; it is not
// removed.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { text } from '../../copy/nl.ts'
import { PartyLockLine } from '../../pieces/locks/PartyLockLine.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { AddParty } from './AddParty.tsx'
import styles from './PartiesDialog.module.css'
import { PartyProfile } from './PartyProfile.tsx'
import { PartyToken } from './PartyToken.tsx'
import { usePeopleOf } from './people.ts'

export function PartiesDialog() {
  const { view } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const mayWrite = useMayWrite({ area: 'tafel' })
  return (
    <Modal
      title={text.parties.title}
      subtitle={text.parties.subtitle}
      form
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {parties.length > 0 && (
        <button
          type="button"
          className={`btn ${styles.onward}`}
          onClick={() => view.setState({ dialog: { kind: 'placing' } })}
        >
          {text.parties.toPlacing}
          <Icon name="forward" />
        </button>
      )}
      <ul className={styles.list}>
        {parties.map((party) => (
          <PartyLine key={party.id} party={party} />
        ))}
      </ul>
      {mayWrite && <AddParty />}
    </Modal>
  )
}

function PartyLine({ party }: { readonly party: Party }) {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'tafel', parties: [party.id] })
  const people = usePeopleOf(party.id)
  return (
    <li className={styles.line}>
      <PartyToken kind={party.kind} empty={!party.atTable} />
      <span>
        <b>{party.name}</b>
        <small>{party.atTable ? text.presence.here(people) : text.parties.emptyChair}</small>
      </span>
      {mayWrite && (
        <>
          <button
            type="button"
            className="btn"
            onClick={() => dispatch({ type: 'party.change', id: party.id, changes: { atTable: !party.atTable } })}
          >
            {party.atTable ? text.parties.makeEmpty : text.parties.seat}
          </button>
          <button
            type="button"
            className="btn quiet"
            aria-label={text.parties.removeName(party.name)}
            onClick={() => dispatch({ type: 'party.remove', id: party.id })}
          >
            {text.remove}
          </button>
        </>
      )}
      <div className={styles.more}>
        <PartyProfile party={party} />
        <PartyLockLine party={party} />
      </div>
    </li>
  )
}
