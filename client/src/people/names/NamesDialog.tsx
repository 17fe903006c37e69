// What is stored of first names, and removing one: one's own, or as the facilitator anyone's. Says what is removed
// and what stays, because it cannot be undone.

import { isSameName } from '@draaitafel/shared/base/name.ts'
import { namesIn } from '@draaitafel/shared/derive/namesIn.ts'
import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { forgetName } from '../../http/api.ts'
import { saveLeaderSeat, saveSeat } from '../../store/seat.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Wrong } from '../../ui/TextField.tsx'
import { useLog } from '../log/useLog.ts'
import styles from './NamesDialog.module.css'

export function NamesDialog() {
  const { view, role, seat } = useWorkshop()
  const close = () => view.setState({ dialog: null })
  return (
    <Modal title={dialogText.names.title} subtitle={dialogText.names.subtitle} closeLabel={text.close} onClose={close}>
      {role === 'facilitator' ? (
        <OfAnyone onDone={close} />
      ) : seat.name === '' ? (
        <p>{dialogText.names.none}</p>
      ) : (
        <Forget name={seat.name} label={dialogText.names.removeMine} onDone={close}>
          <p>{dialogText.names.mine(seat.name)}</p>
        </Forget>
      )}
    </Modal>
  )
}

function OfAnyone({ onDone }: { readonly onDone: () => void }) {
  const plan = usePlan((whole) => whole)
  const names = namesIn(plan, useLog())
  const [chosen, setChosen] = useState<string | null>(null)
  const name = chosen !== null && names.includes(chosen) ? chosen : names[0]
  if (name === undefined) return <p>{dialogText.names.nobody}</p>
  return (
    <Forget name={name} label={dialogText.names.remove} onDone={onDone}>
      <SelectField
        label={dialogText.names.which}
        value={name}
        options={names.map((one) => ({ value: one, label: one }))}
        onChange={setChosen}
      />
    </Forget>
  )
}

interface ForgetProps {
  readonly name: string
  readonly label: string
  readonly onDone: () => void
  readonly children: React.ReactNode
}

function Forget({ name, label, onDone, children }: ForgetProps) {
  const { id, role, seat, view } = useWorkshop()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const forget = async () => {
    setBusy(true)
    const answer = await forgetName(id, role, name)
    setBusy(false)
    if (!answer.ok) return setProblem(failureSentence(answer.problem))
    if (!isSameName(seat.name, name)) {
      view.say('done', dialogText.names.done)
      return onDone()
    }
    // A name belongs to a connection and to undo: the table is reopened without it.
    if (seat.person === null) saveSeat(id, { ...seat, name: '' })
    else saveLeaderSeat(id, { name: '', person: seat.person })
    window.location.reload()
  }
  return (
    <>
      {children}
      <ul className={styles.effects}>
        {[
          ...dialogText.names.effects,
          ...(role === 'facilitator' ? dialogText.names.ofAnyone : dialogText.names.ofMine),
        ].map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {problem && <Wrong sentence={problem} />}
      <footer className={styles.foot}>
        <button type="button" className="btn" onClick={onDone}>
          {dialogText.names.keep}
        </button>
        <button type="button" className="btn primary" disabled={busy} onClick={() => void forget()}>
          {label}
        </button>
      </footer>
    </>
  )
}
