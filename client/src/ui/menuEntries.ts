// The entries of a menu: shared by its button (Menu.tsx) and the list that is loaded later (MenuList.tsx).

import type { ComponentType, ReactNode, RefObject } from 'react'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

export interface MenuChoices {
  readonly entries: readonly MenuEntry[]
  readonly onChoose: (id: string) => void
}

/** What there is to choose in a menu, where that is fetched as well: it fills in the list that the button gives it. */
export type LaterChoices = ComponentType<{ readonly list: (choices: MenuChoices) => ReactNode }>

export interface MenuListProps extends MenuChoices {
  readonly label: string
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}
