// Every way to turn a dial: drag round, drag up and down, tap a position, arrows, Home and End. While turning there is
// only a preview, shown here and to the others; the plan changes once, when the dial is let go.

import { type KnobNumber, nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { useWorkshop } from '../store/WorkshopContext.tsx'
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

/** The cap's radius as a part of the drawn box, see DialFace. */
const CAP_PART = 40 / 122

interface DialTurn {
  /** One setting further open (+1) or shut (−1), for the buttons. */
  readonly step: (by: 1 | -1) => void
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  }
}

/** `mayTurn` false: nothing turns; `whyNot` is said to anyone who tries. */
export function useDialTurn(knob: KnobNumber, setting: Setting, mayTurn: boolean, whyNot: string | null): DialTurn {
  const { dispatch, view, hold } = useWorkshop()
  const drag = useRef<DialDrag | null>(null)
  /** Pointer id that holds this dial; other pointers, a palm or a second person, are ignored until it lets go. */
  const holder = useRef<number | null>(null)
  const isHolder = ({ pointerId }: PointerEvent<HTMLElement>) => drag.current !== null && holder.current === pointerId

  const turnTo = (position: number) => {
    const target = nearestSetting(position)
    view.setState({ turning: null })
    if (target === setting) return
    if (dispatch({ type: 'knob.turn', knob, setting: target }).ok) hold.rest(knob)
  }

  const refuse = () => whyNot !== null && view.say('problem', whyNot)

  /** A press that turned nothing does not keep the knob from others. */
  const end = () => {
    if (drag.current?.moved) hold.rest(knob)
    drag.current = null
    view.setState({ turning: null })
  }

  // The dial may leave the screen under a hand that still holds it.
  useEffect(() => {
    return () => {
      if (drag.current) view.setState({ turning: null })
    }
  }, [view])

  return {
    step: (by) => (mayTurn ? turnTo(setting + by) : refuse()),
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return
        const isHeld = holder.current !== null && event.currentTarget.hasPointerCapture(holder.current)
        if (drag.current && isHeld && !isHolder(event)) return
        if (!mayTurn) return void refuse()
        event.currentTarget.setPointerCapture(event.pointerId)
        holder.current = event.pointerId
        drag.current = startDrag(pointFromCentre(event), setting, event.currentTarget.clientWidth * CAP_PART)
      },
      onPointerMove(event) {
        if (!drag.current || !isHolder(event)) return
        drag.current = continueDrag(drag.current, pointFromCentre(event))
        if (!drag.current.moved) return
        const position = dragPosition(drag.current)
        view.setState({ turning: { knob, position } })
        hold.move(knob, position)
      },
      onPointerUp(event) {
        if (!isHolder(event)) return
        const finished = drag.current && continueDrag(drag.current, pointFromCentre(event))
        if (!finished) return
        end()
        const position = finished.moved ? dragPosition(finished) : tappedPosition(finished)
        if (position !== null) turnTo(position)
      },
      onPointerCancel: (event) => isHolder(event) && end(),
      onKeyDown(event) {
        const step = KEY_STEPS[event.key]
        if (!step || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        if (mayTurn) turnTo(step(setting))
        else refuse()
      },
    },
  }
}

function pointFromCentre(event: PointerEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - (box.left + box.width / 2), y: event.clientY - (box.top + (box.height * 61) / 105) }
}
