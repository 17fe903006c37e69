// The list that a menu button opens. Closing returns the focus to that button.

import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components'
import styles from './Menu.module.css'
import type { MenuEntry, MenuListProps } from './menuEntries.ts'
import { takeFocus } from './takeFocus.ts'

export function MenuList({ label, entries, trigger, isOpen, onOpenChange, onChoose }: MenuListProps) {
  const choose = (id: string) => {
    onOpenChange(false)
    onChoose(id)
  }
  return (
    <Popover
      className={styles.popover ?? ''}
      aria-label={label}
      placement="bottom end"
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      // A press on the button itself closes it there.
      shouldCloseOnInteractOutside={(element) => !trigger.current?.contains(element)}
    >
      <AriaMenu
        ref={takeFocus}
        className={styles.menu ?? ''}
        aria-label={label}
        autoFocus="first"
        onAction={(key) => choose(String(key))}
        onClose={() => onOpenChange(false)}
      >
        {entries.map(item)}
      </AriaMenu>
    </Popover>
  )
}

function item(entry: MenuEntry) {
  return (
    <MenuItem key={entry.id} id={entry.id} className={styles.item ?? ''} textValue={entry.label}>
      <b>{entry.label}</b>
      {entry.hint && <small aria-hidden="true">{entry.hint}</small>}
    </MenuItem>
  )
}
