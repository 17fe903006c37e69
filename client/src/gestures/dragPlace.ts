// What can be dragged on this board and where to, without what does the dragging: that is fetched once the board is there
// (DragEngine.tsx). Whatever is pressed before it has come is lifted when it comes, if it is still held then.

import { createContext, type MouseEvent, type RefCallback, type TouchEvent, useContext } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Hand } from '../store/viewStore.ts'

export interface Press {
  readonly id: string
  readonly hand: Hand
  /** What is drawn as lifted from here. */
  readonly node: HTMLElement
  readonly began: 'onMouseDown' | 'onTouchStart'
  readonly event: MouseEvent | TouchEvent
  /** Let go of before anything could lift it. */
  wasLetGo: boolean
}

interface DragState {
  /** The last one, also when it was only a click. */
  readonly press: Press | null
  readonly dragged: Hand | null
  readonly lanes: ReadonlyMap<string, HTMLElement>
  /** The lane under what is dragged. */
  readonly over: string | null
}

export interface DragPlace extends StoreApi<DragState> {
  press(press: Omit<Press, 'wasLetGo'>): void
  laneRef(party: string): RefCallback<HTMLElement>
}

export const DragPlaceContext = createContext<DragPlace | null>(null)

export function useDragPlace(): DragPlace {
  const place = useContext(DragPlaceContext)
  if (!place) throw new Error('Cards are dragged within a DragTable')
  return place
}

export function createDragPlace(): DragPlace {
  const store = createStore<DragState>(() => ({ press: null, dragged: null, lanes: new Map(), over: null }))
  return {
    ...store,
    press(pressed) {
      if (store.getState().dragged) return
      const press = { ...pressed, wasLetGo: false }
      const watching = new AbortController()
      const letGo = () => {
        press.wasLetGo = true
        watching.abort()
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
