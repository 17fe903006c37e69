// The line with the shared picture, fetched once the screen is there: nobody waits for it.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import type { VisionLineProps } from './VisionLine.tsx'

const fetchLine = part(() => import('./VisionLine.tsx'))

export function LaterVisionLine({ className }: VisionLineProps) {
  const { state } = usePart(fetchLine)
  return state.kind === 'here' && <state.part.VisionLine className={className} />
}
