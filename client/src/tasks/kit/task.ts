// What a task is on the screens: its work on a laptop and on a phone, what the facilitator has besides, and its picture for the
// room. Each is fetched when it is needed. Its name and its question are words: copy/nl/tasks.ts.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { ComponentType, PropsWithChildren } from 'react'
import type { OpenDoor } from '../../projector/useInvitation.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'

/** Drawn 360 to 400 px wide, beside the board and on a phone alike. */
export interface TaskWork {
  readonly Work: ComponentType
  /** In place of its name and question, where it is about one thing of many. */
  readonly Head?: ComponentType
  /** For the facilitator, below the work. */
  readonly Lead?: ComponentType
  /** Below all that, for whoever takes part: in place of saying that one is done, which is its child. */
  readonly Foot?: ComponentType<PropsWithChildren>
}

export interface PictureProps {
  /** How to join, while that is possible. */
  readonly door: OpenDoor | null
  /** What the facilitator points out. */
  readonly shown: Selection | null
  /** The knob that everyone chooses about alone. */
  readonly choosing: KnobNumber | null
}

export interface TaskPicture {
  readonly Picture: ComponentType<PictureProps>
}

export interface Task {
  readonly fetchWork: () => Promise<TaskWork>
  readonly fetchPicture: () => Promise<TaskPicture>
  /** The money half of the board opens with it; otherwise it is folded. */
  readonly opensDock?: boolean
  /**
   * People answer alone first: what they choose stays on their own device until the facilitator shows it. This is what a
   * device does then.
   */
  readonly actionsOf?: (choices: Choices, seat: Seat, plan: Plan) => readonly Action[]
}
