// What a task is on the screens: its work on a laptop and on a phone, the facilitator's own part, and its picture on
// the large screen. Each is loaded when it is needed. Its name and question are in copy/nl/tasks.ts.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { ComponentType, PropsWithChildren } from 'react'
import type { OpenDoor } from '../../projector/useInvitation.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'
import type { MoneyView } from '../../store/viewStore.ts'
import type { Stands } from './stands.ts'

/** Drawn 360 to 400 px wide, next to the board and on a phone alike. */
export interface TaskWork {
  readonly Work: ComponentType
  /** In place of its name and question, where it is about one thing of many. */
  readonly Head?: ComponentType
  /** For the facilitator, below the work. */
  readonly Lead?: ComponentType
  /** Below all that, for whoever takes part: in place of saying that one is done, which is its child. */
  readonly Foot?: ComponentType<PropsWithChildren>
  /** What is not answered yet, in a sentence; null when nothing is. It says so to who is done, and does not hold them up. */
  readonly left?: (choices: Choices, seat: Seat, plan: Plan) => string | null
  /** Where people differ, in a sentence, for who hears that the choices are shown. */
  readonly differences?: (plan: Plan) => string
}

export interface PictureProps {
  /** How to join, while that is possible. */
  readonly door: OpenDoor | null
  /** The facilitator's selection. */
  readonly shown: Selection | null
  /** The knob of the private round. */
  readonly choosing: KnobNumber | null
}

export interface TaskPicture {
  readonly Picture: ComponentType<PictureProps>
}

export interface Task {
  readonly fetchWork: () => Promise<TaskWork>
  readonly fetchPicture: () => Promise<TaskPicture>
  /** The money takes the place of the board with it, shown as this; on a small board its half opens. Otherwise that is folded. */
  readonly money?: Exclude<MoneyView, 'board'>
  /** What people answer is not in the plan, but the facilitator and the large screen show it with their party. */
  readonly isSeenAtOnce?: boolean
  /**
   * People answer in private first: their choices stay on their own device until the facilitator shows them. This is
   * what a device does then.
   */
  readonly actionsOf?: (choices: Choices, seat: Seat, plan: Plan) => readonly Action[]
  /** What stands on the plan where one of those actions would write: a device may come too late. */
  readonly stands?: (action: Action, seat: Seat, plan: Plan) => Stands
}
