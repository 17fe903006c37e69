// For the facilitator: which parties are done with this step and which are not. By party, because nobody waits for a
// name.

import { saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { ReadyParties } from './ReadyParties.tsx'
import { useReady } from './useReady.ts'

const words = dialogText.ready

export function ReadyDialog() {
  const { view } = useWorkshop()
  const key = useReadyKey()
  const said = usePlan(useShallow(saidNow))
  const { ready, people } = useReady(key ?? '')
  const isOver = key === null
  // Without a task nobody can be done.
  useEffect(() => {
    if (isOver) view.setState({ dialog: null })
  }, [isOver, view])
  if (!said) return null
  return (
    <Modal
      title={words.title}
      subtitle={`${said.name}. ${text.script.ready(ready, people)}.`}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <ReadyParties />
    </Modal>
  )
}
