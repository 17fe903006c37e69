// The picture in the middle of the large screen, loaded with its task. Until it is loaded the area stays empty,
// without a message; nobody is at that computer to press anything.

import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { text } from '../copy/nl.ts'
import { usePart } from '../parts/usePart.ts'
import { PausePicture } from '../projector/PausePicture.tsx'
import shared from '../projector/Picture.module.css'
import type { Picture } from '../projector/pictureOf.ts'
import type { PictureProps } from './kit/task.ts'
import { tasks } from './tasks.ts'

interface PictureViewProps extends PictureProps {
  readonly picture: Picture
}

export function PictureView({ picture, ...props }: PictureViewProps) {
  if (picture.kind === 'pause') return <PausePicture />
  // Laying their variants side by side is what the tables go apart for.
  const task = picture.kind === 'apart' ? 'compare' : picture.task
  return <OfTask key={task} task={task} {...props} />
}

function OfTask({ task, ...props }: PictureProps & { readonly task: TaskId }) {
  const { state } = usePart(tasks[task].fetchPicture)
  if (state.kind === 'here') return <state.part.Picture {...props} />
  return state.kind === 'missing' ? <p className={shared.empty}>{text.messages.offline.detail}</p> : null
}
