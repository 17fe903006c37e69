// A finger that drags a card. dnd-kit drops the card as soon as any finger on it is lifted; here only the finger that
// holds it counts.

import { TouchSensor, type TouchSensorOptions } from '@dnd-kit/core'
import type { TouchEvent as ReactTouchEvent } from 'react'

export class OneFingerSensor extends TouchSensor {
  static override activators = TouchSensor.activators.map(({ eventName, handler }) => ({
    eventName,
    handler: (event: ReactTouchEvent, options: TouchSensorOptions) => {
      const lifts = handler(event, options)
      if (lifts) keepToOne(event.nativeEvent)
      return lifts
    },
  }))
}

/** Until this finger lifts, events of other fingers on the same element are suppressed. */
function keepToOne({ changedTouches, target }: TouchEvent): void {
  const finger = changedTouches[0]?.identifier
  const guard = (event: Event) => {
    if (!(event instanceof TouchEvent)) return
    const isThisOne = [...event.changedTouches].some(({ identifier }) => identifier === finger)
    if (!isThisOne) event.stopImmediatePropagation()
    else if (event.type !== 'touchmove') for (const name of watched) target?.removeEventListener(name, guard, true)
  }
  for (const name of watched) target?.addEventListener(name, guard, true)
}

const watched = ['touchmove', 'touchend', 'touchcancel'] as const
