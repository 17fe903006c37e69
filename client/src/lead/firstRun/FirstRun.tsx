// On a table that was created on this device, until its first step begins: the five things to do first. Each is
// ticked off by doing it.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { BarPlace } from '../../ui/Bar.tsx'
import { useFirstRun } from './useFirstRun.ts'

export const fetchFirstRun = part(() => import('./FirstRunList.tsx'))

export function FirstRun() {
  const { role } = useWorkshop()
  return <BarPlace isSaidElsewhere>{role === 'facilitator' && <ForFacilitator />}</BarPlace>
}

function ForFacilitator() {
  const { run, change } = useFirstRun()
  return run === null || run.closed ? null : <List run={run} change={change} />
}

/** Most tables are not new on the device that opens them. Without its file the board goes on as it is. */
function List(props: Parameters<Awaited<ReturnType<typeof fetchFirstRun>>['FirstRunList']>[0]) {
  const { state } = usePart(fetchFirstRun)
  return state.kind === 'here' ? <state.part.FirstRunList {...props} /> : null
}
