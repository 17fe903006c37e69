// Undo and redo for my own steps. The button names what it takes back; those names come once the board is there.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { useEffect } from 'react'
import { text } from '../../copy/nl.ts'
import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { useMayRemark, useMayWrite, usePlan, useUndoState, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './UndoButtons.module.css'

const fetchNames = part(() => import('@draaitafel/shared/copy/nl/actions.ts'))

export function UndoButtons() {
  const { undo, redo } = useWorkshop()
  // Also enabled when the subject of a step is locked: undo then says so.
  const mayWrite = useMayWrite({ area: 'parkeren' })
  const mayRemark = useMayRemark()
  const plan = usePlan((whole) => whole)
  const next = useUndoState((state) => state.undo)
  const again = useUndoState((state) => state.redo)
  const { state: names } = usePart(fetchNames)
  const nameOf = (step: Action | null) => (step && names.kind === 'here' ? names.part.undoName(step, plan) : '')
  useUndoKeys(undo, redo)
  if (!mayWrite && !mayRemark) return null
  const undone = nameOf(next)
  const redone = nameOf(again)
  const undoLabel = next ? text.undo.undo(undone) : text.undo.nothing
  const redoLabel = again ? text.undo.redo(redone) : text.undo.nothingToRedo
  return (
    // Not `disabled`: after the last undo the button would lose the focus.
    <span className={styles.pair}>
      <button
        type="button"
        className="btn quiet icon-only"
        aria-disabled={!next}
        aria-label={undoLabel}
        title={undoLabel}
        onClick={() => undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="btn quiet icon-only"
        aria-disabled={!again}
        aria-label={redoLabel}
        title={redoLabel}
        onClick={() => redo()}
      >
        <Icon name="redo" />
      </button>
      {undone && (
        <span className={styles.name} aria-hidden="true" title={undone}>
          {undone}
        </span>
      )}
    </span>
  )
}

/** Ctrl+Z and Ctrl+Y, except in one-line fields, which have their own. Long texts are shared and use ours. */
function useUndoKeys(undo: () => unknown, redo: () => unknown): void {
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const inField = event.target instanceof HTMLInputElement && event.target.type !== 'radio'
      if (inField || event.target instanceof HTMLSelectElement) return
      const key = event.key.toLowerCase()
      const back = key === 'z' && !event.shiftKey
      const forward = key === 'y' || (key === 'z' && event.shiftKey)
      if (!back && !forward) return
      event.preventDefault()
      if (back) undo()
      else redo()
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [undo, redo])
}
