// What the menu for exporting offers: the usual files at once, everything else in a dialog.

import { taking } from '../copy/nlExport.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import type { LaterChoices, MenuEntry } from '../ui/menuEntries.ts'
import { formats } from './formats.ts'
import { useTakeAlong } from './useTakeAlong.ts'

const usual = ['word', 'odt', 'pdf', 'xlsx', 'json'] as const
const entries: readonly MenuEntry[] = [
  ...usual.map((id) => ({ id, label: formats[id].label, hint: taking.hints[id] })),
  { id: 'more', ...taking.more },
]

export const ExportChoices: LaterChoices = ({ list }) => {
  const { view } = useWorkshop()
  const { take } = useTakeAlong()
  const choose = (chosen: string) => {
    const id = usual.find((one) => one === chosen)
    // Nobody has been asked about their name here.
    if (id) take(formats[id], { kind: 'whole' }, false)
    else view.setState({ dialog: { kind: 'export' } })
  }
  return list({ entries, onChoose: choose })
}
