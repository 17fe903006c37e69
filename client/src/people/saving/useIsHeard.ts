// Whether a screen reader says how my work is kept. Every letter is saved: that it is, is only worth hearing after it
// was not.

import { useState } from 'react'
import type { SaveState } from '../../store/connectionStore.ts'

export function useIsHeard(save: SaveState): boolean {
  const [seen, setSeen] = useState({ save, isHeard: false })
  if (seen.save === save) return seen.isHeard
  const isHeard = isProblem(save) || (seen.isHeard && seen.save !== 'saved')
  setSeen({ save, isHeard })
  return isHeard
}

function isProblem(save: SaveState): boolean {
  return save !== 'saved' && save !== 'saving'
}
