// Lifts what is pressed in a DragTable and says where it is dropped. Fetched once the board is there: dnd-kit is as much
// script as all knobs, flow and values together.

import { DndContext, type DragEndEvent, DragOverlay, pointerWithin, useDraggable, useDroppable } from '@dnd-kit/core'
import { type ReactNode, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { Hand } from '../store/viewStore.ts'
import type { DragPlace, Press } from './dragPlace.ts'
import { silentDrags, useLiftSensors } from './liftSensors.ts'
import { useHand } from './useHand.ts'

interface DragEngineProps {
  readonly place: DragPlace
  readonly overlay: (hand: Hand) => ReactNode
}

export function DragEngine({ place, overlay }: DragEngineProps) {
  const { pickUp, layBack, putDown, hoverAbove } = useHand()
  const press = useStore(place, (state) => state.press)
  const dragged = useStore(place, (state) => state.dragged)
  const lanes = useStore(place, (state) => state.lanes)
  const sensors = useLiftSensors()
  const lift = (hand: Hand) => {
    if (press) press.wasLifted = true
    place.setState({ dragged: hand })
    pickUp(hand)
  }
  const letGo = (party: string | null) => {
    place.setState({ dragged: null, over: null })
    if (party === null) layBack()
    else putDown(party)
  }
  // What was lifted by its last move has not been seen above anything yet.
  const end = ({ over }: DragEndEvent) => letGo(over ? String(over.id) : (press?.letGoOver ?? null))
  const moveAbove = (party: string | null) => {
    place.setState({ over: party })
    hoverAbove(party)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={({ active }) => lift(active.data.current as Hand)}
      onDragOver={({ over }) => moveAbove(over ? String(over.id) : null)}
      onDragEnd={end}
      onDragCancel={() => letGo(null)}
      accessibility={silentDrags}
    >
      {press && <Pressed key={press.id} press={press} />}
      {[...lanes].map(([party, node]) => (
        <Lane key={party} party={party} node={node} />
      ))}
      <DragOverlay dropAnimation={null}>{dragged && overlay(dragged)}</DragOverlay>
    </DndContext>
  )
}

/** Gives dnd-kit the press as if it had been there when it began. */
function Pressed({ press }: { readonly press: Press }) {
  const { setNodeRef, listeners } = useDraggable({ id: press.id, data: press.hand })
  const start = listeners?.[press.began]
  useLayoutEffect(() => setNodeRef(press.node), [setNodeRef, press])
  useLayoutEffect(() => {
    if (!press.wasLetGo) start?.(press.event)
    // Once for each press: a press that dnd-kit has taken it does not take again.
  }, [press, start])
  return null
}

function Lane({ party, node }: { readonly party: string; readonly node: HTMLElement }) {
  const { setNodeRef } = useDroppable({ id: party })
  useLayoutEffect(() => setNodeRef(node), [setNodeRef, node])
  return null
}
