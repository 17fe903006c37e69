// Tells the others what is selected on this screen: the knob whose sheet is open, the item that the task is at, or else what
// is lit.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import type { View, ViewState } from './viewStore.ts'

export function tellSelection(view: View, tell: (change: Partial<Presence>) => void): () => void {
  return view.subscribe((state, before) => {
    const shows = shownBy(state)
    if (shows !== shownBy(before)) tell({ shows })
  })
}

/**
 * 'knob.5', 'route.beter-team' or 'coreValue.werkplezier'; 'item.2' while the task goes along a list. Null when nothing is
 * selected.
 */
export function shownBy({
  dialog,
  selection,
  taskItem,
}: Pick<ViewState, 'dialog' | 'selection' | 'taskItem'>): string | null {
  if (dialog?.kind === 'knob') return `knob.${dialog.knob}`
  if (taskItem !== null) return `item.${taskItem}`
  return selection && nameOf(selection)
}

function nameOf(selection: Selection): string {
  switch (selection.kind) {
    case 'knob':
      return `knob.${selection.knob}`
    case 'route':
      return `route.${selection.route}`
    case 'coreValue':
      return `coreValue.${selection.coreValue}`
  }
}
