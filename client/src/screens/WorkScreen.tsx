// What people work on: the board, or one task a screen where there is less room; and what hangs above both. A tablet that
// is turned or a page that is zoomed swaps the two, and a form that is open or a card in hand must not notice.

import { createElement, useRef } from 'react'
import { Dialogs } from '../dialogs/Dialogs.tsx'
import { StepAnnouncer } from '../lead/script/StepAnnouncer.tsx'
import { Announcer } from '../people/presence/Announcer.tsx'
import { NoticeBar } from '../people/problems/Notice.tsx'
import { QuietPart } from '../people/problems/Part.tsx'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { TaskFollower } from '../tasks/TaskFollower.tsx'
import { Back } from '../ui/Back.tsx'
import { UnsavedCountContext } from '../ui/unsaved.ts'
import { useMatches } from '../ui/useMatches.ts'
import { LaterScreen } from './LaterScreen.tsx'
import { SMALL, shapeFor, shapeIn } from './shapes.ts'

export function WorkScreen() {
  const { view } = useWorkshop()
  const unsaved = useRef(0)
  const small = useMatches(SMALL)
  return (
    <UnsavedCountContext value={unsaved}>
      <Back onLeave={() => view.setState({ dialog: { kind: 'leave' } })}>
        <LaterScreen fetchScreen={shapeFor(small)}>{(file) => createElement(shapeIn(file))}</LaterScreen>
        <QuietPart>
          <NoticeBar />
        </QuietPart>
        <QuietPart>
          <Announcer />
          <StepAnnouncer />
          <TaskFollower />
        </QuietPart>
        <Dialogs />
      </Back>
    </UnsavedCountContext>
  )
}
