// One sentence about the future, written together: who writes in it now is beside it.

import { visionOpener } from '@draaitafel/shared/copy/nl/vision.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { NoteField } from '../../talk/notes/NoteField.tsx'

export function Work() {
  const opener = usePlan(visionOpener)
  return <NoteField id="vision" label={peopleText.vision.opener(opener)} rows={5} example={peopleText.vision.example} />
}
