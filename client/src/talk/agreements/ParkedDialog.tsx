// The parking lot: what is for later, about what, who is responsible and by when. Done items are ticked and stay
// visible.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { useMayWrite, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { ParkedList } from './ParkedList.tsx'
import { ParkForm } from './ParkForm.tsx'

interface ParkedDialogProps {
  readonly about: string
  readonly words?: string
  /** The worksheet that it was opened from, to go back to. */
  readonly from?: KnobNumber | undefined
}

export function ParkedDialog({ about, words = '', from }: ParkedDialogProps) {
  const { view } = useWorkshop()
  const leave = () => view.setState({ dialog: from ? { kind: 'knob', knob: from, at: 'park' } : null })
  const mayWrite = useMayWrite({ area: 'parkeren' })
  return (
    <Modal
      title={dialogText.parked.title}
      subtitle={dialogText.parked.subtitle}
      wide
      form
      actions={<GatherButton place="parked" short />}
      closeLabel={text.close}
      onClose={leave}
    >
      <ParkedList />
      {mayWrite && <ParkForm about={about} words={words} onParked={from && leave} />}
    </Modal>
  )
}
