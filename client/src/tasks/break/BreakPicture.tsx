// When everyone is back, and how long that is.

import { PausePicture } from '../../projector/PausePicture.tsx'

export function Picture() {
  return <PausePicture />
}
