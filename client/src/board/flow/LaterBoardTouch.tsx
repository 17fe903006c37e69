// What a turn reaches, fetched once the board is there: nothing was turned before that.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { TOUCH_ID } from './touchWords.ts'

const fetchTouch = part(() => import('./BoardTouch.tsx'))

export function LaterBoardTouch() {
  const { state } = usePart(fetchTouch)
  return state.kind === 'here' ? <state.part.BoardTouch /> : <p id={TOUCH_ID} hidden />
}
