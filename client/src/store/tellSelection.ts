// Tells the others what is selected on this screen: the knob whose sheet is open, or else what is lit.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import type { View, ViewState } from './viewStore.ts'

export function tellSelection(view: View, tell: (change: Partial<Presence>) => void): () => void {
  return view.subscribe((state, before) => {
    const shows = shownBy(state)
    if (shows !== shownBy(before)) tell({ shows })
  })
}

/** 'knob.5', 'route.beter-team' or 'coreValue.werkplezier'; null when nothing is selected. */
export function shownBy({ dialog, selection }: Pick<ViewState, 'dialog' | 'selection'>): string | null {
  if (dialog?.kind === 'knob') return `knob.${dialog.knob}`
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
