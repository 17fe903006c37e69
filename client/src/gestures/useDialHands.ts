// Every way to turn a dial, whatever it controls: rotate, drag up and down, tap a position, arrow keys, Home and End.
// While turning there is only a preview; the setting changes once, when the dial is released. Where the page scrolls, a finger has
// to mean the dial: see dialIntent.ts.

import { type KeyboardEvent, type PointerEvent, type RefCallback, useRef } from 'react'
import { continueDrag, type DialDrag, dragPosition, type Point, startDrag, tappedPosition } from './dialDrag.ts'
import { type DialIntent, holdsTip, intentOf } from './dialIntent.ts'
import { scrollsAround } from './scrollsAround.ts'
import { useOwnTouch } from './useOwnTouch.ts'

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
  readonly ref: RefCallback<HTMLElement>
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export function useDialHands(hands: DialHands): { readonly handlers: DialHandlers; readonly isHeld: () => boolean } {
  const { setting, place, mayTurn, onRefused, onMove, onEnd, onTurn } = hands
  const hold = useRef<Hold | null>(null)
  const isHolder = ({ pointerId }: PointerEvent<HTMLElement>) => hold.current?.pointer === pointerId
  const { ref, wasStill } = useOwnTouch(() => hold.current !== null && isForDial(hold.current))
  const end = () => {
    const turned = hold.current?.drag.moved && hold.current.intent === 'turn'
    hold.current = null
    onEnd(turned ?? false)
  }
  const refuse = () => {
    hold.current = null
    onEnd(false)
    onRefused()
  }
  return {
    isHeld: () => hold.current !== null,
    handlers: {
      ref,
      onPointerDown(event) {
        if (event.button !== 0) return
        const { currentTarget: dial, pointerId, timeStamp } = event
        // Any other touch in the meantime, from a palm or a second person, is ignored.
        if (hold.current && !isHolder(event) && dial.hasPointerCapture(hold.current.pointer)) return
        const shared = event.pointerType === 'touch' && scrollsAround(dial)
        if (!mayTurn && !shared) return onRefused()
        dial.setPointerCapture(pointerId)
        const cap = dial.clientWidth * place.cap
        const drag = startDrag(pointFrom(event, place), setting, cap, shared ? 'across' : 'upDown')
        hold.current = {
          pointer: pointerId,
          drag,
          cap,
          intent: shared ? null : 'turn',
          isTap: !shared || wasStill(timeStamp),
        }
      },
      onPointerMove(event) {
        if (!hold.current || !isHolder(event)) return
        const now = moveTo(hold.current, pointFrom(event, place))
        hold.current = now
        if (!now.drag.moved || now.intent !== 'turn') return
        if (mayTurn) onMove(dragPosition(now.drag))
        else refuse()
      },
      onPointerUp(event) {
        if (!hold.current || !isHolder(event)) return
        const { drag, intent, isTap } = moveTo(hold.current, pointFrom(event, place))
        const isMeant = drag.moved ? intent === 'turn' : isTap
        if (isMeant && !mayTurn) return refuse()
        end()
        const position = drag.moved ? dragPosition(drag) : tappedPosition(drag)
        if (isMeant && position !== null) onTurn(position)
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

/** A pointer that is on the dial. */
interface Hold {
  readonly pointer: number
  readonly drag: DialDrag
  readonly cap: number
  /** Null: not clear yet. */
  readonly intent: DialIntent | null
  /** Let go where it came down, it picks a setting. */
  readonly isTap: boolean
}

function moveTo(hold: Hold, point: Point): Hold {
  const drag = continueDrag(hold.drag, point)
  return { ...hold, drag, intent: hold.intent ?? intentOf(drag, hold.cap) }
}

/** Not for the page. At the tip of the pointer that has to be certain before it is clear: a page that scrolls goes on. */
function isForDial({ intent, drag, cap }: Hold): boolean {
  return intent === 'turn' || (intent === null && holdsTip(drag.start, drag.startPosition, cap))
}

function pointFrom(event: PointerEvent<HTMLElement>, place: DialPlace): Point {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - (box.left + box.width * place.x), y: event.clientY - (box.top + box.height * place.y) }
}
