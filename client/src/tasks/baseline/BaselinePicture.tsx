// How all ten knobs are now.

import { KnobsPicture } from '../knobs/KnobsPicture.tsx'

export function Picture() {
  return <KnobsPicture />
}
