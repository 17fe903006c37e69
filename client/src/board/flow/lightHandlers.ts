// Hover or focus lights paths while it lasts; a press keeps them lit, a second press turns them off.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { PointerEvent } from 'react'
import type { View } from '../../store/viewStore.ts'

export function lightHandlers(view: View, selection: Selection) {
  const isLit = () => JSON.stringify(view.getState().selection) === JSON.stringify(selection)
  return {
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && view.setState({ pointed: selection }),
    onPointerLeave: () => view.setState({ pointed: null }),
    onFocus: () => view.setState({ pointed: selection }),
    onBlur: () => view.setState({ pointed: null }),
    onClick: () => view.setState({ pointed: null, selection: isLit() ? null : selection }),
  }
}
