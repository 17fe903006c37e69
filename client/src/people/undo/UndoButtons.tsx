// Undo and redo for my own steps. The button names what it takes back; those names come once the board is there.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { choicesShown, taskKey } from '@draaitafel/shared/nouns/stepNow.ts'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { text } from '../../copy/nl.ts'
import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { useMayRemark, useMayWrite, usePlan, useUndoState, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './UndoButtons.module.css'

const fetchNames = part(() => import('@draaitafel/shared/copy/nl/actions.ts'))

interface UndoButtonsProps {
  /** Where the name of the step does not stand beside the buttons. */
  readonly says?: boolean
}

export function UndoButtons({ says = false }: UndoButtonsProps) {
  const { undo, redo, undoStore, view } = useWorkshop()
  // Also enabled when the subject of a step is locked: undo then says so.
  const mayWrite = useMayWrite({ area: 'parkeren' })
  const mayRemark = useMayRemark()
  const plan = usePlan((whole) => whole)
  const next = useUndoState((state) => state.undo)
  const again = useUndoState((state) => state.redo)
  const { state: names } = usePart(fetchNames)
  const nameOf = (step: Action | null) => (step && names.kind === 'here' ? names.part.undoName(step, plan) : '')
  const answersAlone = useAnswersAlone()
  const undone = nameOf(next)
  const undoAndSay = () => {
    const { notice } = view.getState()
    undo()
    // Refused, or what became of it was said already.
    const isUndone = undoStore.getState().undo !== next
    if (!isUndone || undone === '' || !(says || answersAlone) || view.getState().notice !== notice) return
    const { done: sentence, again: label, againName } = text.undo
    view.say('done', sentence(undone), { label, name: againName(undone), back: redo })
  }
  useUndoKeys(undoAndSay, redo)
  if (!mayWrite && !mayRemark) return null
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
        // Its name too: a label besides would be read twice.
        title={undoLabel}
        onClick={undoAndSay}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="btn quiet icon-only"
        aria-disabled={!again}
        // Its name too: a label besides would be read twice.
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

/** What someone answered alone is no step to undo: then it is not what they expect to go. */
function useAnswersAlone(): boolean {
  const { held } = useWorkshop()
  const key = usePlan((plan) => (choicesShown(plan) ? null : taskKey(plan)))
  return useStore(held, (state) => key !== null && state.held[key] !== undefined)
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
