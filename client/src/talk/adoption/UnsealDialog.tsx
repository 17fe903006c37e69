// Opening a sealed plan again: a deed of the facilitator, with a reason that the report gives.

import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Adoption.module.css'

export function UnsealDialog() {
  const { view, dispatch } = useWorkshop()
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const close = () => view.setState({ dialog: null })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'reason' }))
    if (dispatch({ type: 'plan.unseal', why }).ok) close()
  }
  return (
    <Modal
      title={adoptionText.unsealTitle}
      subtitle={adoptionText.unsealLead}
      form
      closeLabel={text.close}
      onClose={close}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={adoptionText.unsealWhy}
          value={why}
          maxLength={planLimits.reasonLength}
          autoFocus
          problem={problem}
          onChange={setWhy}
        />
        <FormFoot cancel={text.cancel} submit={adoptionText.unsealSubmit} onCancel={close} />
      </form>
    </Modal>
  )
}
