// The menu at the end of the bar. What there is to choose comes once the board is there.

import { text } from '../copy/nl.ts'
import { part } from '../parts/part.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'

const fetchFile = part(() => import('./MoreChoices.tsx'))
export const fetchMoreChoices = async () => (await fetchFile()).MoreChoices

export function MoreMenu({ className }: { readonly className: string }) {
  const { view } = useWorkshop()
  return (
    <Menu
      label={text.board.more}
      className={className}
      choices={fetchMoreChoices}
      onUnavailable={(error) => sayMissing(view, error, text.parts.broken.detail)}
    >
      <Icon name="more" />
    </Menu>
  )
}
