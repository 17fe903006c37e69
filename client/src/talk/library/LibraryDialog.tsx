// What the documents say beside the model: abbreviations, figures, ideas. Its contents are fetched when it opens.

import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { firstText } from '../../copy/nlFirst.ts'
import { lonePart } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'

const fetchTopics = lonePart(() => import('./Topics.tsx'))

export function LibraryDialog() {
  const { view } = useWorkshop()
  const { state, again } = usePart(fetchTopics)
  const { label, hint } = dialogText.parts.entries.library
  return (
    <Modal title={label} subtitle={hint} wide closeLabel={text.close} onClose={() => view.setState({ dialog: null })}>
      {state.kind === 'coming' && <p aria-busy="true">{firstText.loading}</p>}
      {state.kind === 'here' && <state.part.Topics />}
      {state.kind === 'missing' && (
        <>
          <p role="alert">{text.parts[state.why].detail}</p>
          <button type="button" className="btn" onClick={again}>
            {text.messages.again}
          </button>
        </>
      )}
    </Modal>
  )
}
