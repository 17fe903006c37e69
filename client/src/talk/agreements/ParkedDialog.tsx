// The parking lot: what is for later, about what, who is responsible and by when. Done items are ticked and stay
// visible.

import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { useMayWrite, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { ParkedList } from './ParkedList.tsx'
import { ParkForm } from './ParkForm.tsx'

export function ParkedDialog({ about, words = '' }: { readonly about: string; readonly words?: string }) {
  const { view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'parkeren' })
  return (
    <Modal
      title={dialogText.parked.title}
      subtitle={dialogText.parked.subtitle}
      wide
      form
      actions={<GatherButton place="parked" short />}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      <ParkedList />
      {mayWrite && <ParkForm about={about} words={words} />}
    </Modal>
  )
}
