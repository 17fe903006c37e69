// What writing offers to the screens: the types. What does it is in dispatch.ts, which comes once the board is there
// (laterWriting.ts).

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import type { Result } from '@draaitafel/shared/base/result.ts'
import type { StoreApi } from 'zustand/vanilla'

export type Dispatch = (action: Action) => Result<Action, Problem>

/** What the undo and redo buttons would do now. */
export interface UndoState {
  readonly undo: Action | null
  readonly redo: Action | null
}

export interface Writing {
  readonly dispatch: Dispatch
  readonly undo: () => Result<Action, Problem>
  readonly redo: () => Result<Action, Problem>
  readonly undoStore: StoreApi<UndoState>
  readonly stop: () => void
}
