// What a menu button opens. Closing gives the focus back to that button.

import { Menu as AriaMenu, Header, MenuItem, MenuSection, Popover } from 'react-aria-components'
import styles from './Menu.module.css'
import type { MenuEntry, MenuListProps } from './menuEntries.ts'
import { takeFocus } from './takeFocus.ts'

export function MenuList({ label, sections, trigger, isOpen, onOpenChange, onChoose }: MenuListProps) {
  const choose = (id: string) => {
    onOpenChange(false)
    onChoose(id)
  }
  const [only, ...more] = sections
  return (
    <Popover
      className={`${styles.popover} ${more.length > 0 ? styles.wide : ''}`}
      placement="bottom end"
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      // A press on the button itself closes it there.
      shouldCloseOnInteractOutside={(element) => !trigger.current?.contains(element)}
    >
      <AriaMenu
        ref={takeFocus}
        className={`${styles.menu} ${more.length > 0 ? styles.sections : ''}`}
        aria-label={label}
        autoFocus="first"
        onAction={(key) => choose(String(key))}
        onClose={() => onOpenChange(false)}
      >
        {only && more.length === 0
          ? only.entries.map(item)
          : sections.map(({ title, entries }) => (
              <MenuSection key={title} className={styles.section ?? ''}>
                <Header className={styles.title ?? ''}>{title}</Header>
                {entries.map(item)}
              </MenuSection>
            ))}
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
