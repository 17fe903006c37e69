// Dragging the rows of a list to another place in it, by a grip. Others use RowDrag and the hook, and know nothing of dnd-kit.
// A row that is carried follows the pointer up and down, and the place where it would land is drawn by the row that is there.

import { closestCenter, DndContext, type DragEndEvent, useDraggable, useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { silentDrags, useLiftSensors } from './liftSensors.ts'

interface RowDragProps {
  readonly children: ReactNode
  /** `to`: the row whose place it takes. */
  readonly onMove: (row: string, to: string) => void
}

export function RowDrag({ children, onMove }: RowDragProps) {
  const sensors = useLiftSensors()
  const handleEnd = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(String(active.id), String(over.id))
  }
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={handleEnd} accessibility={silentDrags}>
      {children}
    </DndContext>
  )
}

/** `place`: its index. Keys are not in here: the grip is a button of its own. */
export function useDragRow(id: string, place: number) {
  const {
    setNodeRef: setDragged,
    setActivatorNodeRef,
    listeners,
    transform,
    isDragging,
  } = useDraggable({
    id,
    data: { place },
  })
  const { setNodeRef: setTarget, isOver, active } = useDroppable({ id })
  const from = active?.data.current?.place as number | undefined
  const side = from === undefined || from === place ? null : from < place ? 'below' : 'above'
  return {
    ref: (node: HTMLElement | null) => {
      setDragged(node)
      setTarget(node)
    },
    gripRef: setActivatorNodeRef,
    gripHandlers: listeners ?? {},
    isDragging,
    /** How far it is carried from its own place. */
    carried: isDragging && transform ? `translateY(${transform.y}px)` : undefined,
    /** On which side of this row the one in hand would land; null: not here. */
    landing: isOver ? side : null,
  }
}
