// Dragging cards to lanes. The only file that knows dnd-kit; others use DragTable and the two hooks.
// A mouse lifts after 6 px, a finger after a short press, so that a tap stays a tap and a swipe stays a scroll.

import {
  DndContext,
  type DragEndEvent,
  type DragOverEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useState } from 'react'
import type { Hand } from '../store/viewStore.ts'
import { OneFingerSensor } from './oneFinger.ts'
import { useHand } from './useHand.ts'

const LIFT_DISTANCE_PX = 6
const LIFT_DELAY_MS = 220
const LIFT_TOLERANCE_PX = 8

interface DragTableProps {
  readonly children: ReactNode
  /** What hangs under the pointer. */
  readonly overlay: (hand: Hand) => ReactNode
}

export function DragTable({ children, overlay }: DragTableProps) {
  const { pickUp, layBack, putDown, hoverAbove } = useHand()
  const [dragged, setDragged] = useState<Hand | null>(null)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: LIFT_DISTANCE_PX } }),
    useSensor(OneFingerSensor, { activationConstraint: { delay: LIFT_DELAY_MS, tolerance: LIFT_TOLERANCE_PX } }),
  )
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
      // Our own live messages speak (people/presence/Announcer); dnd-kit's are English and about drags only.
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
    >
      {children}
      <DragOverlay dropAnimation={null}>{dragged && overlay(dragged)}</DragOverlay>
    </DndContext>
  )
}

const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}

/** Pointer handlers for something that can be picked up. Keys are not in here: a card is a button of its own. */
export function useDragSource(id: string, hand: Hand, mayDrag: boolean) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id, data: hand, disabled: !mayDrag })
  return { ref: setNodeRef, handlers: listeners ?? {}, isDragging }
}

export function useDropLane(party: string) {
  const { setNodeRef, isOver } = useDroppable({ id: party })
  return { ref: setNodeRef, isOver }
}
