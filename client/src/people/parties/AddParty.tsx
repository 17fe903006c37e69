// Puts a party in the plan: its kind, and its name when it has another.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { partyKindCopy } from '@draaitafel/shared/copy/nl/partyKinds.ts'
import { type PartyKind, partyKindIds } from '@draaitafel/shared/model/partyKinds.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useId } from 'react'
import { text } from '../../copy/nl.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { useDraft } from '../../pieces/useDraft.ts'
import { Explained } from '../../pieces/words/Explained.tsx'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './AddParty.module.css'

interface Draft {
  readonly kind: PartyKind
  readonly name: string
}

const noParty: Draft = { kind: 'lokale-partijen', name: '' }
const nameOf = ({ name }: Draft) => name.trim()

/** `short`: one line that asks who is missing; what kind of party that is comes with the first letter. */
export function AddParty({ short = false }: { readonly short?: boolean }) {
  const { dispatch } = useWorkshop()
  const id = useId()
  const [{ kind, name }, setDraft] = useDraft('party', noParty, nameOf)
  const isTyped = name.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (short && !isTyped) return
    const facts = { id: newId(), kind, name: name.trim() || partyKindCopy[kind].name }
    // Who is missing has nobody here.
    const done = dispatch({ type: 'party.add', ...facts, ...(short ? { atTable: false } : {}) })
    if (done.ok) setDraft((before) => ({ ...before, name: '' }))
  }
  const kindField = (
    <SelectField
      label={short ? peopleText.table.kind : text.parties.kind}
      hint={<Explained>{partyKindCopy[kind].meaning}</Explained>}
      value={kind}
      options={partyKindIds.map((id) => ({ value: id, label: partyKindCopy[id].name }))}
      onChange={(value) => setDraft({ kind: partyKindIds.find((id) => id === value) ?? kind, name })}
    />
  )
  return (
    <form id={id} className={short ? styles.short : styles.add} onSubmit={submit}>
      {!short && kindField}
      <TextField
        label={short ? peopleText.table.missing : text.parties.name}
        value={name}
        placeholder={short ? undefined : partyKindCopy[kind].name}
        maxLength={planLimits.nameLength}
        autoComplete="off"
        onChange={(next) => setDraft({ kind, name: next })}
      />
      {short && isTyped && kindField}
      {short ? (
        isTyped && (
          <AtFoot>
            <button type="submit" form={id} className="btn primary">
              {peopleText.table.add}
            </button>
          </AtFoot>
        )
      ) : (
        <button type="submit" className={isTyped ? 'btn primary' : 'btn'}>
          {text.parties.add}
        </button>
      )}
    </form>
  )
}
