// What can be dragged on this board and where to, without what does the dragging: that is fetched once the board is there
// (DragEngine.tsx). Whatever is pressed before it has come is lifted when it comes; what was carried and let go by then lands where
// it was let go.

import { createContext, type MouseEvent as ReactMouseEvent, type RefCallback, type TouchEvent, useContext } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Hand } from '../store/viewStore.ts'

/** A mouse lifts after so much. */
export const LIFT_DISTANCE_PX = 6

export interface Press {
  readonly id: string
  readonly hand: Hand
  /** What is drawn as lifted from here. */
  readonly node: HTMLElement
  readonly began: 'onMouseDown' | 'onTouchStart'
  readonly event: ReactMouseEvent | TouchEvent
  /** Let go of before anything could lift it. */
  wasLetGo: boolean
  wasLifted: boolean
  /** The lane where a mouse let go of it. */
  letGoOver: string | null
}

interface Drop {
  readonly hand: Hand
  readonly party: string
}

interface DragState {
  /** The last one, also when it was only a click. */
  readonly press: Press | null
  readonly dragged: Hand | null
  readonly lanes: ReadonlyMap<string, HTMLElement>
  /** The lane under what is dragged. */
  readonly over: string | null
  /** By who was faster than what lifts. */
  readonly dropped: Drop | null
}

export interface DragPlace extends StoreApi<DragState> {
  press(press: Omit<Press, 'wasLetGo' | 'wasLifted' | 'letGoOver'>): void
  laneRef(party: string): RefCallback<HTMLElement>
}

export const DragPlaceContext = createContext<DragPlace | null>(null)

export function useDragPlace(): DragPlace {
  const place = useContext(DragPlaceContext)
  if (!place) throw new Error('Cards are dragged within a DragTable')
  return place
}

export function createDragPlace(): DragPlace {
  const store = createStore<DragState>(() => ({
    press: null,
    dragged: null,
    lanes: new Map(),
    over: null,
    dropped: null,
  }))
  return {
    ...store,
    press(pressed) {
      if (store.getState().dragged) return
      const press: Press = { ...pressed, wasLetGo: false, wasLifted: false, letGoOver: null }
      const watching = new AbortController()
      const letGo = (end: Event) => {
        press.wasLetGo = true
        watching.abort()
        if (!(end instanceof MouseEvent) || !wasCarried(press.event, end)) return
        const party = laneUnder(store.getState().lanes, end)
        press.letGoOver = party
        if (party !== null && !press.wasLifted) store.setState({ dropped: { hand: press.hand, party } })
      }
      for (const end of ['mouseup', 'touchend', 'touchcancel']) {
        window.addEventListener(end, letGo, { capture: true, signal: watching.signal })
      }
      store.setState({ press })
    },
    laneRef: (party) => (node) => {
      if (!node) return
      store.setState(({ lanes }) => ({ lanes: new Map([...lanes, [party, node]]) }))
      return () => store.setState(({ lanes }) => ({ lanes: new Map([...lanes].filter(([, one]) => one !== node)) }))
    },
  }
}

function wasCarried(from: ReactMouseEvent | TouchEvent, to: MouseEvent): boolean {
  return 'clientX' in from && Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) >= LIFT_DISTANCE_PX
}

function laneUnder(lanes: ReadonlyMap<string, HTMLElement>, { clientX, clientY }: MouseEvent): string | null {
  for (const [party, node] of lanes) {
    const { left, right, top, bottom } = node.getBoundingClientRect()
    if (left <= clientX && clientX <= right && top <= clientY && clientY <= bottom) return party
  }
  return null
}
