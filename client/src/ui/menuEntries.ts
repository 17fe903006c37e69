// The entries of a menu: shared by its button (Menu.tsx) and the list that is loaded later (MenuList.tsx).

import type { RefObject } from 'react'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

export interface MenuListProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onChoose: (id: string) => void
}
