// A button that opens a menu (react-aria): arrows, type-ahead, Escape and focus return come with it.

import type { ReactNode } from 'react'
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import styles from './Menu.module.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

interface MenuProps {
  readonly label: string
  readonly className: string
  readonly entries: readonly MenuEntry[]
  readonly onChoose: (id: string) => void
  readonly children: ReactNode
}

export function Menu({ label, className, entries, onChoose, children }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label}>
        {children}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu className={styles.menu ?? ''} aria-label={label} onAction={(key) => onChoose(String(key))}>
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} className={styles.item ?? ''} textValue={entry.label}>
              <b>{entry.label}</b>
              {entry.hint && <small aria-hidden="true">{entry.hint}</small>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
