// Dragging cards to lanes. Others use DragTable and the two hooks, and know nothing of dnd-kit.

import {
  DndContext,
  type DragEndEvent,
  type DragOverEvent,
  DragOverlay,
  type DragStartEvent,
  pointerWithin,
  useDraggable,
  useDroppable,
} from '@dnd-kit/core'
import { type ReactNode, useState } from 'react'
import type { Hand } from '../store/viewStore.ts'
import { silentDrags, useLiftSensors } from './liftSensors.ts'
import { useHand } from './useHand.ts'

interface DragTableProps {
  readonly children: ReactNode
  /** What is drawn under the pointer. */
  readonly overlay: (hand: Hand) => ReactNode
}

export function DragTable({ children, overlay }: DragTableProps) {
  const { pickUp, layBack, putDown, hoverAbove } = useHand()
  const [dragged, setDragged] = useState<Hand | null>(null)
  const sensors = useLiftSensors()
  const handleStart = ({ active }: DragStartEvent) => {
    const hand = active.data.current as Hand
    setDragged(hand)
    pickUp(hand)
  }
  const handleEnd = ({ over }: DragEndEvent) => {
    setDragged(null)
    if (over) putDown(String(over.id))
    else layBack()
  }
  const handleCancel = () => {
    setDragged(null)
    layBack()
  }
  const handleOver = ({ over }: DragOverEvent) => hoverAbove(over ? String(over.id) : null)
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={handleStart}
      onDragOver={handleOver}
      onDragEnd={handleEnd}
      onDragCancel={handleCancel}
      accessibility={silentDrags}
    >
      {children}
      <DragOverlay dropAnimation={null}>{dragged && overlay(dragged)}</DragOverlay>
    </DndContext>
  )
}

/** Pointer handlers for something that can be picked up. No keys: a card is a button itself. */
export function useDragSource(id: string, hand: Hand, mayDrag: boolean) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, data: hand, disabled: !mayDrag })
  return { ref: setNodeRef, handlers: listeners ?? {}, isDragging }
}

export function useDropLane(party: string) {
  const { setNodeRef, isOver } = useDroppable({ id: party })
  return { ref: setNodeRef, isOver }
}
