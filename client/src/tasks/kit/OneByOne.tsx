// One item of a list at a time, with links to the previous and the next, and its number of how many. Whatever others do to
// the order, who is busy in an item stays there.

import { type ReactNode, useEffect, useState } from 'react'
import { workText } from '../../copy/nlTaskWork.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Kit.module.css'
import { useTop } from './useTop.ts'

interface OneByOneProps<T> {
  /** What one item is called: "Afspraak". */
  readonly name: string
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** Which one it is, to hear with its number when one goes on. */
  readonly titleOf?: (item: T) => string
  /** Told which one is in view, from 1; null when there is none any more. */
  readonly onAt?: ((place: number | null) => void) | undefined
  readonly children: (item: T) => ReactNode
}

export function OneByOne<T>({ name, items, keyOf, titleOf, onAt, children }: OneByOneProps<T>) {
  const [chosen, setChosen] = useKeptPlace(name)
  const found = items.findIndex((item) => keyOf(item) === chosen)
  // The visible item may have been removed: then the first.
  const at = Math.max(0, found)
  const item = items[at]
  const place = item === undefined ? null : at + 1
  useEffect(() => {
    onAt?.(place)
    return () => onAt?.(null)
  }, [onAt, place])
  const [turned, setTurned] = useState(0)
  const section = useTop<HTMLElement>(turned)
  if (item === undefined) return null
  const goTo = (to: number) => {
    const next = items[to]
    if (next === undefined) return
    setChosen(keyOf(next))
    setTurned(turned + 1)
  }
  return (
    <section
      ref={section}
      className={styles.one}
      aria-label={workText.oneOf(name, at + 1, items.length)}
      onFocus={() => setChosen(keyOf(item))}
    >
      <div className={styles.pager}>
        <button
          type="button"
          className="btn quiet icon-only"
          aria-label={workText.before(name)}
          disabled={at === 0}
          onClick={() => goTo(at - 1)}
        >
          <Icon name="back" />
        </button>
        <p aria-live="polite">
          {workText.oneOf(name, at + 1, items.length)}
          {titleOf && <span className="sr">. {titleOf(item)}</span>}
        </p>
        <button
          type="button"
          className="btn quiet icon-only"
          aria-label={workText.after(name)}
          disabled={at === items.length - 1}
          onClick={() => goTo(at + 1)}
        >
          <Icon name="forward" />
        </button>
      </div>
      <div key={keyOf(item)} className={styles.item}>
        {children(item)}
      </div>
    </section>
  )
}
