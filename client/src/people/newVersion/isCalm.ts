// Would this page look just the same after a reload?

import type { OpenedWorkshop } from '../../store/openedWorkshop.ts'

export function isCalm({ view, connectionStore, undoStore }: OpenedWorkshop): boolean {
  const { dialog, hand, turning, lens, selection, notice } = view.getState()
  const { save, offlineSince, ending } = connectionStore.getState()
  const { undo, redo } = undoStore.getState()
  return (
    save === 'saved' &&
    offlineSince === null &&
    ending === null &&
    // The undo steps exist in this page only.
    undo === null &&
    redo === null &&
    [dialog, hand, turning, lens, selection, notice].every((one) => one === null) &&
    !hasMoreOpen() &&
    !hasTyped()
  )
}

/** A menu; another tab of the phone; a switch of the large screen that a page may not turn on by itself. */
function hasMoreOpen(): boolean {
  return document.querySelector('[role=menu], [role=dialog], [data-lost-on-reload]') !== null
}

function hasTyped(): boolean {
  const field = document.activeElement
  return (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== ''
}
