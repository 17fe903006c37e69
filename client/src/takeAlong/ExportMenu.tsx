// Exports the plan. Made on this device, so it works offline. What there is to choose comes once the board is there.

import { text } from '../copy/nl.ts'
import { part } from '../parts/part.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'

const fetchFile = part(() => import('./ExportChoices.tsx'))
export const fetchExportChoices = async () => (await fetchFile()).ExportChoices

export function ExportMenu({ className }: { readonly className: string }) {
  const { view } = useWorkshop()
  return (
    <Menu
      label={text.exporting.button}
      className={className}
      choices={fetchExportChoices}
      onUnavailable={(error) => sayMissing(view, error, text.parts.broken.detail)}
    >
      <Icon name="export" />
      <span>{text.exporting.button}</span>
    </Menu>
  )
}
