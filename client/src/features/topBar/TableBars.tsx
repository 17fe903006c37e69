// What everyone at this screen has to know now, each in a bar of its own: one place, for the board and for the phone.

import { FirstRun } from '../firstRun/FirstRun.tsx'
import { LeaderAwayBar } from '../lead/LeaderAwayBar.tsx'
import { LockBar } from '../locks/LockBar.tsx'
import { NewVersionBar } from '../newVersion/NewVersionBar.tsx'
import { PauseBar } from '../pause/PauseBar.tsx'
import { PracticeBar } from '../practice/PracticeBar.tsx'
import { PromiseBar } from '../promises/PromiseBar.tsx'
import { RoundBar } from '../rounds/RoundBar.tsx'
import { BlockedBar } from '../saving/BlockedBar.tsx'

export function TableBars() {
  return (
    <>
      <BlockedBar />
      <FirstRun />
      <NewVersionBar />
      <PauseBar />
      <LeaderAwayBar />
      <LockBar />
      <PracticeBar />
      <RoundBar />
      <PromiseBar />
    </>
  )
}
