// The line with the shared picture, fetched once the screen is there: nobody waits for it. Its place is kept, so that nothing
// beside it moves when it comes.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import type { VisionLineProps } from './VisionLine.tsx'

const fetchLine = part(() => import('./VisionLine.tsx'))

export function LaterVisionLine({ className }: VisionLineProps) {
  const { state } = usePart(fetchLine)
  const isThere = usePlan(({ vision }) => vision.trim() !== '')
  if (!isThere) return null
  return state.kind === 'here' ? <state.part.VisionLine className={className} /> : <span className={className} />
}
