// Opens the parts of the workshop.

import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function PartsButton({ className }: { readonly className: string }) {
  const { view } = useWorkshop()
  return (
    <button
      type="button"
      className={className}
      aria-haspopup="dialog"
      onClick={() => view.setState({ dialog: { kind: 'parts' } })}
    >
      <Icon name="parts" />
      <span>{text.board.parts}</span>
    </button>
  )
}
