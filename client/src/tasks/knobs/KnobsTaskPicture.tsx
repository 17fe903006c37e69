// The knob of the private round or of the selection; the paths of a selected route or value; and otherwise all ten.

import { Picture as FlowPicture } from '../flow/FlowPicture.tsx'
import type { PictureProps } from '../kit/task.ts'
import { KnobPicture } from './KnobPicture.tsx'
import { KnobsPicture } from './KnobsPicture.tsx'

export function Picture({ shown, choosing }: Pick<PictureProps, 'shown' | 'choosing'>) {
  if (choosing !== null) return <KnobPicture knob={choosing} />
  if (shown === null) return <KnobsPicture />
  return shown.kind === 'knob' ? <KnobPicture knob={shown.knob} /> : <FlowPicture shown={shown} />
}
