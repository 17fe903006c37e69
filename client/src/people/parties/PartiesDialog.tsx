// Who belongs to this plan, and who sits at the table. A party that has nobody here is an empty chair, not gone.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { partyKindCopy } from '@draaitafel/shared/copy/nl/partyKinds.ts'
import { type PartyKind, partyKindIds } from '@draaitafel/shared/model/partyKinds.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { PartyLockLine } from '../../pieces/locks/PartyLockLine.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
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

function AddParty() {
  const { dispatch } = useWorkshop()
  const [kind, setKind] = useState<PartyKind>('lokale-partijen')
  const [name, setName] = useState('')
  useUnsaved(name.trim(), text.unsaved)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const done = dispatch({ type: 'party.add', id: newId(), kind, name: name.trim() || partyKindCopy[kind].name })
    if (done.ok) setName('')
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <SelectField
        label={text.parties.kind}
        hint={partyKindCopy[kind].meaning}
        value={kind}
        options={partyKindIds.map((id) => ({ value: id, label: partyKindCopy[id].name }))}
        onChange={(value) => setKind(partyKindIds.find((id) => id === value) ?? kind)}
      />
      <TextField
        label={text.parties.name}
        value={name}
        placeholder={partyKindCopy[kind].name}
        maxLength={planLimits.nameLength}
        onChange={setName}
      />
      <button type="submit" className="btn">
        {text.parties.add}
      </button>
    </form>
  )
}
