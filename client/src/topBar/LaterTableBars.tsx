// The bars come once the screen is there: most of the time there is nothing to say, and what there is waits for nobody.

import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'

const fetchBars = part(() => import('./TableBars.tsx'))

export function LaterTableBars() {
  const { state } = usePart(fetchBars)
  return state.kind === 'here' && <state.part.TableBars />
}
