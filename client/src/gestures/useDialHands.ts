// Every way to turn a dial, whatever it controls: rotate, drag up and down, tap a position, arrow keys, Home and End.
// While turning there is only a preview; the setting changes once, when the dial is released.

import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { continueDrag, type DialDrag, dragPosition, type Point, startDrag, tappedPosition } from './dialDrag.ts'

const KEY_STEPS: Readonly<Record<string, (setting: number) => number>> = {
  ArrowUp: (setting) => setting + 1,
  ArrowRight: (setting) => setting + 1,
  ArrowDown: (setting) => setting - 1,
  ArrowLeft: (setting) => setting - 1,
  PageUp: (setting) => setting + 1,
  PageDown: (setting) => setting - 1,
  Home: () => 0,
  End: () => 4,
}

/**
 * The dial within the touched element, as fractions of its width and height; the cap's radius as a fraction of the
 * width.
 */
export interface DialPlace {
  readonly x: number
  readonly y: number
  readonly cap: number
}

interface DialHands {
  readonly setting: number
  readonly place: DialPlace
  readonly mayTurn: boolean
  /** Someone tried something that is not allowed. */
  readonly onRefused: () => void
  /** 0–4, while it is being turned. */
  readonly onMove: (position: number) => void
  /** Released; `moved` false: it was only a press. */
  readonly onEnd: (moved: boolean) => void
  /** 0–4, also between the settings. */
  readonly onTurn: (position: number) => void
}

export interface DialHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export function useDialHands(hands: DialHands): { readonly handlers: DialHandlers; readonly isHeld: () => boolean } {
  const { setting, place, mayTurn, onRefused, onMove, onEnd, onTurn } = hands
  const drag = useRef<DialDrag | null>(null)
  /**
   * The pointer that holds this dial; any other touch in the meantime, from a palm or a second person, is ignored.
   */
  const holder = useRef<number | null>(null)
  const isHolder = ({ pointerId }: PointerEvent<HTMLElement>) => drag.current !== null && holder.current === pointerId
  const end = () => {
    const moved = drag.current?.moved ?? false
    drag.current = null
    onEnd(moved)
  }
  return {
    isHeld: () => drag.current !== null,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return
        const isHeld = holder.current !== null && event.currentTarget.hasPointerCapture(holder.current)
        if (drag.current && isHeld && !isHolder(event)) return
        if (!mayTurn) return onRefused()
        event.currentTarget.setPointerCapture(event.pointerId)
        holder.current = event.pointerId
        drag.current = startDrag(pointFrom(event, place), setting, event.currentTarget.clientWidth * place.cap)
      },
      onPointerMove(event) {
        if (!drag.current || !isHolder(event)) return
        drag.current = continueDrag(drag.current, pointFrom(event, place))
        if (drag.current.moved) onMove(dragPosition(drag.current))
      },
      onPointerUp(event) {
        if (!isHolder(event)) return
        const finished = drag.current && continueDrag(drag.current, pointFrom(event, place))
        if (!finished) return
        end()
        const position = finished.moved ? dragPosition(finished) : tappedPosition(finished)
        if (position !== null) onTurn(position)
      },
      onPointerCancel: (event) => isHolder(event) && end(),
      onKeyDown(event) {
        const step = KEY_STEPS[event.key]
        if (!step || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        if (mayTurn) onTurn(step(setting))
        else onRefused()
      },
    },
  }
}

function pointFrom(event: PointerEvent<HTMLElement>, place: DialPlace): Point {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - (box.left + box.width * place.x), y: event.clientY - (box.top + box.height * place.y) }
}
