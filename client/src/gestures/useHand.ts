// Picking up a card, putting it down and putting it back: the one code path for drag, tap-tap and keyboard.

import { useCallback } from 'react'
import type { Hand } from '../store/viewStore.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { dropToAction } from './dropToAction.ts'

interface HandMoves {
  readonly pickUp: (hand: Hand) => void
  readonly layBack: () => void
  readonly putDown: (party: string) => void
  readonly hoverAbove: (party: string | null) => void
}

export function useHand(): HandMoves {
  const { view, planStore, dispatch, tell } = useWorkshop()

  const pickUp = useCallback(
    (hand: Hand) => {
      view.setState({ hand })
      tell({ carrying: hand.source, above: null })
    },
    [view, tell],
  )
  const layBack = useCallback(() => {
    view.setState({ hand: null })
    tell({ carrying: null, above: null })
  }, [view, tell])
  const putDown = useCallback(
    (party: string) => {
      const { hand } = view.getState()
      layBack()
      if (!hand) return
      const dropped = dropToAction(planStore.getState().plan, hand, party)
      if (dropped.kind === 'ask') view.setState({ dialog: dropped.dialog })
      if (dropped.kind === 'do') dispatch(dropped.action)
    },
    [view, planStore, dispatch, layBack],
  )
  const hoverAbove = useCallback((party: string | null) => tell({ above: party }), [tell])

  return { pickUp, layBack, putDown, hoverAbove }
}
