// The knob that everyone chooses about or that is pointed out; the paths of a route or a value; and otherwise all ten.

import { Picture as FlowPicture } from '../flow/FlowPicture.tsx'
import type { PictureProps } from '../kit/task.ts'
import { KnobPicture } from './KnobPicture.tsx'
import { KnobsPicture } from './KnobsPicture.tsx'

export function Picture({ shown, choosing }: Pick<PictureProps, 'shown' | 'choosing'>) {
  if (choosing !== null) return <KnobPicture knob={choosing} />
  if (shown === null) return <KnobsPicture />
  return shown.kind === 'knob' ? <KnobPicture knob={shown.knob} /> : <FlowPicture shown={shown} />
}
