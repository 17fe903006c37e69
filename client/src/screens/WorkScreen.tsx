// The work screen: the board, or one task per screen if there is less space; and what both share above it. When a
// tablet is rotated or a page zoomed the two are swapped, and an open form or a picked-up card must not be affected.

import { createElement, type ReactNode, useRef } from 'react'
import { useNavigation } from '../address/navigation.tsx'
import { tableAddress } from '../address/route.ts'
import { Dialogs } from '../dialogs/Dialogs.tsx'
import { StepAnnouncer } from '../lead/script/StepAnnouncer.tsx'
import { LaterAnnouncer } from '../people/presence/LaterAnnouncer.tsx'
import { NoticeBar } from '../people/problems/Notice.tsx'
import { QuietPart } from '../people/problems/Part.tsx'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { BegunPlan } from '../takeAlong/BegunPlan.tsx'
import { TaskFollower } from '../tasks/TaskFollower.tsx'
import { Back } from '../ui/Back.tsx'
import { UnsavedCountContext } from '../ui/unsaved.ts'
import { useMatches } from '../ui/useMatches.ts'
import { LaterScreen } from './LaterScreen.tsx'
import { SMALL } from './panelPlace.ts'
import { fetchScriptPage, shapeFor, shapeIn } from './shapes.ts'

export function WorkScreen({ page }: { readonly page: 'table' | 'script' }) {
  const unsaved = useRef(0)
  return (
    <UnsavedCountContext value={unsaved}>
      <Page key={page} page={page}>
        <QuietPart>
          <NoticeBar />
        </QuietPart>
        <QuietPart>
          <LaterAnnouncer />
          {page === 'table' && (
            <>
              <StepAnnouncer />
              <TaskFollower />
              <BegunPlan />
            </>
          )}
        </QuietPart>
        <Dialogs />
      </Page>
    </UnsavedCountContext>
  )
}

/** Back on the page of the script leads to the table; back at the table asks. */
function Page({ page, children }: { readonly page: 'table' | 'script'; readonly children: ReactNode }) {
  const { id, role, view } = useWorkshop()
  const { go } = useNavigation()
  const small = useMatches(SMALL)
  const leave =
    page === 'script' ? () => go(tableAddress(id, role), 'replace') : () => view.setState({ dialog: { kind: 'leave' } })
  return (
    <Back onLeave={leave}>
      {page === 'script' ? (
        <LaterScreen fetchScreen={fetchScriptPage}>{({ ScriptScreen }) => <ScriptScreen />}</LaterScreen>
      ) : (
        <LaterScreen fetchScreen={shapeFor(small)}>{(file) => createElement(shapeIn(file))}</LaterScreen>
      )}
      {children}
    </Back>
  )
}
