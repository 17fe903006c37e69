// Asks a facilitator who goes on from what people chose alone whether to show it first: after that it stays unseen.

import { hidesChoices, type Stop } from '@draaitafel/shared/nouns/stepNow.ts'
import { type FormEvent, useEffect } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useTaskNow } from '../../pieces/useTaskNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { useGoOnAnyway } from './useGoOn.ts'
import { useShowChoices } from './useShowChoices.ts'

const words = dialogText.showFirst

export function ShowFirstDialog({ next }: { readonly next: Stop }) {
  const { view } = useWorkshop()
  const goOn = useGoOnAnyway()
  const show = useShowChoices()
  const task = useTaskNow()
  const close = () => view.setState({ dialog: null })
  // Another facilitator showed it, or went further.
  const isOver = !usePlan(hidesChoices)
  useEffect(() => {
    if (isOver) view.setState({ dialog: null })
  }, [isOver, view])
  if (isOver) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    close()
    show(task)
  }
  const anyway = () => {
    close()
    goOn(next)
  }
  return (
    <Modal title={words.title} closeLabel={text.close} onClose={close}>
      <form onSubmit={submit}>
        <p>{words.what}</p>
        <FormFoot cancel={words.anyway} submit={words.show} onCancel={anyway} />
      </form>
    </Modal>
  )
}
