// What the documents say beside the model: abbreviations, figures, ideas. Its contents are fetched when it opens.

import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { lonePart } from '../../parts/part.ts'
import { Fetched } from '../../pieces/Fetched.tsx'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'

const fetchTopics = lonePart(() => import('./Topics.tsx'))

export function LibraryDialog() {
  const { view } = useWorkshop()
  const { label, hint } = dialogText.parts.entries.library
  return (
    <Modal title={label} subtitle={hint} wide closeLabel={text.close} onClose={() => view.setState({ dialog: null })}>
      <Fetched fetchPart={fetchTopics}>{({ Topics }) => <Topics />}</Fetched>
    </Modal>
  )
}
