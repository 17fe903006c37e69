// When something is lifted: a mouse lifts after 6 px, a finger after a short press, so that a tap stays a tap and a swipe
// stays a scroll.

import { MouseSensor, useSensor, useSensors } from '@dnd-kit/core'
import { LIFT_DISTANCE_PX } from './dragPlace.ts'
import { OneFingerSensor } from './oneFinger.ts'

const LIFT_DELAY_MS = 220
const LIFT_TOLERANCE_PX = 8

export function useLiftSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: LIFT_DISTANCE_PX } }),
    useSensor(OneFingerSensor, { activationConstraint: { delay: LIFT_DELAY_MS, tolerance: LIFT_TOLERANCE_PX } }),
  )
}

/** Our own live messages speak; dnd-kit's are English and about drags only. */
export const silentDrags = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
}
