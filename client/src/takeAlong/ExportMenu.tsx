// Exports the plan: the usual files at once, everything else in a dialog. Made on this device, so it works offline.

import { text } from '../copy/nl.ts'
import { taking } from '../copy/nlExport.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'
import type { MenuEntry } from '../ui/menuEntries.ts'
import { formats } from './formats.ts'
import { useTakeAlong } from './useTakeAlong.ts'

const usual = ['word', 'odt', 'pdf', 'xlsx', 'json'] as const
const entries: readonly MenuEntry[] = [
  ...usual.map((id) => ({ id, label: formats[id].label, hint: taking.hints[id] })),
  { id: 'more', ...taking.more },
]

export function ExportMenu({ className }: { readonly className: string }) {
  const { view } = useWorkshop()
  const { take } = useTakeAlong()
  const choose = (chosen: string) => {
    const id = usual.find((one) => one === chosen)
    // Nobody has been asked about their name here.
    if (id) take(formats[id], { kind: 'whole' }, false)
    else view.setState({ dialog: { kind: 'export' } })
  }
  return (
    <Menu
      label={text.exporting.button}
      className={className}
      entries={entries}
      onChoose={choose}
      onUnavailable={(error) => sayMissing(view, error, text.parts.broken.detail)}
    >
      <Icon name="export" />
      <span>{text.exporting.button}</span>
    </Menu>
  )
}
