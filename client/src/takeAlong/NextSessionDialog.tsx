// Volgende keer: a new workshop that goes on from this plan. What stays and what does not is said before.

import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { NextKind } from '@draaitafel/shared/templates/nextSession.ts'
import { type FormEvent, useState } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { tableAddress } from '../address/route.ts'
import { text } from '../copy/nl.ts'
import { firstText } from '../copy/nlFirst.ts'
import { seriesText } from '../copy/nlSeries.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Modal } from '../ui/Modal.tsx'
import { TextField, Wrong } from '../ui/TextField.tsx'
import styles from './ImportDialog.module.css'
import { makeNext } from './makeNext.ts'
import { NextKindChoice } from './NextKindChoice.tsx'

export function NextSessionDialog() {
  const { view, planStore } = useWorkshop()
  const { go } = useNavigation()
  const [kind, setKind] = useState<NextKind>('next')
  /** Null: the one that goes with the kind. */
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const close = () => view.setState({ dialog: null })
  const suggested = seriesText.nameOf[kind](planStore.getState().plan.workshop.title).slice(0, planLimits.titleLength)
  const title = typed ?? suggested

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (title.trim() === '') return setProblem(firstText.newWorkshop.nameMissing)
    setProblem(null)
    setFailure(null)
    setBusy(true)
    const made = await makeNext(planStore.getState().plan, kind, title.trim())
    setBusy(false)
    if (!made.ok) return setFailure(made.problem)
    close()
    go(tableAddress(made.value, 'facilitator'))
  }

  return (
    <Modal title={seriesText.title} subtitle={seriesText.subtitle} form closeLabel={text.close} onClose={close}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <NextKindChoice value={kind} onChange={setKind} />
        <TextField
          label={seriesText.name}
          value={title}
          maxLength={planLimits.titleLength}
          problem={problem}
          onChange={setTyped}
        />
        <p>{seriesText.stays}</p>
        <p>{seriesText.leaves}</p>
        {failure && <Wrong sentence={failure} />}
        <FormFoot cancel={text.cancel} submit={seriesText.submit} disabled={busy} onCancel={close} />
      </form>
    </Modal>
  )
}
