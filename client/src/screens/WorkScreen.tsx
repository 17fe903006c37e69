// What people work on: the board, or one task a screen where there is less room; and what hangs above both. A tablet that
// is turned or a page that is zoomed swaps the two, and a form that is open or a card in hand must not notice.

import { useRef } from 'react'
import { Dialogs } from '../features/Dialogs.tsx'
import { DraggedCard } from '../features/investments/SourceFace.tsx'
import { Announcer } from '../features/presence/Announcer.tsx'
import { NoticeBar } from '../features/problems/Notice.tsx'
import { QuietPart } from '../features/problems/Part.tsx'
import { StepAnnouncer } from '../features/script/StepAnnouncer.tsx'
import { DragTable } from '../gestures/investmentDrag.tsx'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Back } from '../ui/Back.tsx'
import { UnsavedCountContext } from '../ui/unsaved.ts'
import { BoardScreen } from './BoardScreen.tsx'
import { PhoneScreen } from './PhoneScreen.tsx'
import { useMatches } from './useMatches.ts'

export function WorkScreen() {
  const { view } = useWorkshop()
  const unsaved = useRef(0)
  // Also a laptop at 200 % zoom: one task a screen reads better than a board that has to be scrolled sideways.
  const small = useMatches('(max-width: 999px)')
  return (
    <UnsavedCountContext value={unsaved}>
      <Back onLeave={() => view.setState({ dialog: { kind: 'leave' } })}>
        <DragTable overlay={(hand) => !small && <DraggedCard source={hand.source} />}>
          {small ? <PhoneScreen /> : <BoardScreen />}
          <QuietPart>
            <NoticeBar />
          </QuietPart>
          <QuietPart>
            <Announcer />
            <StepAnnouncer />
          </QuietPart>
          <Dialogs />
        </DragTable>
      </Back>
    </UnsavedCountContext>
  )
}
