// Dragging cards to lanes. Others use DragTable and the two hooks, and know nothing of dnd-kit, which comes later.

import {
  type MouseEvent,
  type ReactNode,
  type TouchEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useStore } from 'zustand'
import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'
import type { Hand } from '../store/viewStore.ts'
import { createDragPlace, DragPlaceContext, type Press, useDragPlace } from './dragPlace.ts'
import { useHand } from './useHand.ts'

const fetchEngine = part(() => import('./DragEngine.tsx'))

interface DragTableProps {
  readonly children: ReactNode
  /** What is drawn under the pointer. */
  readonly overlay: (hand: Hand) => ReactNode
}

export function DragTable({ children, overlay }: DragTableProps) {
  const [place] = useState(createDragPlace)
  // Until it is here, and where it does not come, cards move by taps and by keys.
  const { state } = usePart(fetchEngine)
  const { pickUp, putDown } = useHand()
  const dropped = useStore(place, (drag) => drag.dropped)
  useEffect(() => {
    if (!dropped) return
    pickUp(dropped.hand)
    putDown(dropped.party)
  }, [dropped, pickUp, putDown])
  return (
    <DragPlaceContext value={place}>
      {children}
      {state.kind === 'here' && <state.part.DragEngine place={place} overlay={overlay} />}
    </DragPlaceContext>
  )
}

/** Pointer handlers for something that can be picked up. No keys: a card is a button itself. */
export function useDragSource(id: string, hand: Hand, mayDrag: boolean) {
  const place = useDragPlace()
  const ref = useRef<HTMLLIElement>(null)
  const press = (began: Press['began'], event: MouseEvent | TouchEvent) => {
    if (ref.current) place.press({ id, hand, node: ref.current, began, event })
  }
  const handlers = {
    onMouseDown: (event: MouseEvent) => press('onMouseDown', event),
    onTouchStart: (event: TouchEvent) => press('onTouchStart', event),
  }
  return { ref, handlers: mayDrag ? handlers : {} }
}

export function useDropLane(party: string) {
  const place = useDragPlace()
  const ref = useMemo(() => place.laneRef(party), [place, party])
  const isOver = useStore(
    place,
    useCallback(({ over }) => over === party, [party]),
  )
  return { ref, isOver }
}
