// What everyone at this screen has to know now, each in a bar of its own: one place, for the board and for the phone.

import { FirstRun } from '../lead/firstRun/FirstRun.tsx'
import { ChairBar } from '../lead/leader/ChairBar.tsx'
import { FacilitatorAwayBar } from '../lead/leader/FacilitatorAwayBar.tsx'
import { LeaderAwayBar } from '../lead/leader/LeaderAwayBar.tsx'
import { PauseBar } from '../lead/pause/PauseBar.tsx'
import { PracticeBar } from '../lead/practice/PracticeBar.tsx'
import { CueBar } from '../lead/script/StepCue.tsx'
import { LaterTablesBar } from '../lead/tables/LaterTablesBar.tsx'
import { PromiseBar } from '../money/promises/PromiseBar.tsx'
import { NewVersionBar } from '../people/newVersion/NewVersionBar.tsx'
import { BlockedBar } from '../people/saving/BlockedBar.tsx'
import { LockBar } from '../pieces/locks/LockBar.tsx'
import { LaterSealedBar } from '../talk/adoption/LaterSealedBar.tsx'
import { LaterReaderBar } from '../talk/remarks/LaterReaderBar.tsx'
import { RoundBar } from '../talk/rounds/RoundBar.tsx'

export function TableBars() {
  return (
    <>
      <BlockedBar />
      <FirstRun />
      <NewVersionBar />
      <LaterReaderBar />
      <PauseBar />
      <CueBar />
      <LeaderAwayBar />
      <FacilitatorAwayBar />
      <ChairBar />
      <LaterSealedBar />
      <LockBar />
      <PracticeBar />
      <LaterTablesBar />
      <RoundBar />
      <PromiseBar />
    </>
  )
}
