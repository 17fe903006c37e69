// A button that opens a menu. The button is ours and is there at once; the menu itself (react-aria: arrows, type-ahead,
// Escape and focus return) is fetched after the screen, or at the first press.

import { type ComponentType, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { lonePart } from '../parts/part.ts'
import { useBack } from './Back.tsx'
import type { MenuEntry, MenuListProps } from './menuEntries.ts'

interface MenuProps {
  readonly label: string
  readonly className: string
  readonly entries: readonly MenuEntry[]
  readonly onChoose: (id: string) => void
  /** The menu cannot be fetched, and why. */
  readonly onUnavailable: (error: unknown) => void
  readonly children: ReactNode
}

const OPENING_KEYS: readonly string[] = ['Enter', ' ', 'ArrowDown', 'ArrowUp']

export const fetchMenuList = lonePart(() => import('./MenuList.tsx'))

export function Menu({ label, className, entries, onChoose, onUnavailable, children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [fetched, setFetched] = useState<{ readonly List: ComponentType<MenuListProps> } | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  useBack(isOpen ? () => setIsOpen(false) : null)
  const open = () => {
    setIsOpen(true)
    if (fetched) return
    fetchMenuList().then(
      ({ MenuList: List }) => setFetched({ List }),
      (error: unknown) => {
        setIsOpen(false)
        onUnavailable(error)
      },
    )
  }
  // All keys open it here. The click that Enter and Space make on a button is to react-aria one by a screen reader: it
  // then hands the focus on late, and not at all while the key is still down.
  const handleKey = (event: KeyboardEvent) => {
    if (!OPENING_KEYS.includes(event.key) || (isOpen && !event.repeat)) return
    event.preventDefault()
    if (!event.repeat) open()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? setIsOpen(false) : open())}
        onKeyDown={handleKey}
      >
        {children}
      </button>
      {fetched && (
        <fetched.List
          label={label}
          entries={entries}
          trigger={button}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          onChoose={onChoose}
        />
      )}
    </>
  )
}
