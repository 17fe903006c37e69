// A button that opens a menu. The button is ours and is there at once; the menu itself (react-aria: arrow keys,
// type-ahead, Escape and focus return) is loaded after the screen, or at the first press.

import { type ComponentType, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { lonePart } from '../parts/part.ts'
import { useBack } from './Back.tsx'
import type { LaterChoices, MenuChoices, MenuListProps } from './menuEntries.ts'

interface MenuProps {
  readonly label: string
  readonly className: string
  /** Or what fetches them. */
  readonly choices: MenuChoices | (() => Promise<LaterChoices>)
  /** The menu cannot be fetched, and why. */
  readonly onUnavailable: (error: unknown) => void
  readonly children: ReactNode
}

const OPENING_KEYS: readonly string[] = ['Enter', ' ', 'ArrowDown', 'ArrowUp']

export const fetchMenuList = lonePart(() => import('./MenuList.tsx'))

interface Fetched {
  readonly List: ComponentType<MenuListProps>
  readonly Choices: LaterChoices
}

async function fetchAll(choices: MenuProps['choices']): Promise<Fetched> {
  const later = typeof choices === 'function' ? choices() : NoChoices
  const [{ MenuList: List }, Choices] = await Promise.all([fetchMenuList(), later])
  return { List, Choices }
}

const NoChoices: LaterChoices = () => null

export function Menu({ label, className, choices, onUnavailable, children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  useBack(isOpen ? () => setIsOpen(false) : null)
  const open = () => {
    setIsOpen(true)
    if (fetched) return
    fetchAll(choices).then(setFetched, (error: unknown) => {
      setIsOpen(false)
      onUnavailable(error)
    })
  }
  // We handle all keys that open it. To react-aria the click that Enter and Space cause on a button is one by a
  // screen reader: it then moves the focus late, and not at all while the key is still down.
  const handleKey = (event: KeyboardEvent) => {
    if (!OPENING_KEYS.includes(event.key) || (isOpen && !event.repeat)) return
    event.preventDefault()
    if (!event.repeat) open()
  }
  const listOf = ({ entries, onChoose }: MenuChoices) =>
    fetched && (
      <fetched.List
        label={label}
        entries={entries}
        trigger={button}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        onChoose={onChoose}
      />
    )
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
      {fetched && (typeof choices === 'function' ? <fetched.Choices list={listOf} /> : listOf(choices))}
    </>
  )
}
