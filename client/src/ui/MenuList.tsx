// What a menu button opens. Closing gives the focus back to that button.

import type { RefObject } from 'react'
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components'
import styles from './Menu.module.css'
import type { MenuEntry } from './Menu.tsx'

export interface MenuListProps {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onChoose: (id: string) => void
}

export function MenuList({ label, entries, trigger, isOpen, onOpenChange, onChoose }: MenuListProps) {
  const choose = (id: string) => {
    onOpenChange(false)
    onChoose(id)
  }
  return (
    <Popover
      className={styles.popover ?? ''}
      placement="bottom end"
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      // A press on the button itself closes it there.
      shouldCloseOnInteractOutside={(element) => !trigger.current?.contains(element)}
    >
      <AriaMenu
        className={styles.menu ?? ''}
        aria-label={label}
        autoFocus="first"
        onAction={(key) => choose(String(key))}
        onClose={() => onOpenChange(false)}
      >
        {entries.map((entry) => (
          <MenuItem key={entry.id} id={entry.id} className={styles.item ?? ''} textValue={entry.label}>
            <b>{entry.label}</b>
            {entry.hint && <small aria-hidden="true">{entry.hint}</small>}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  )
}
