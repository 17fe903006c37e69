// On a table that was created on this device, until its first step begins: the five things to do first. Each is
// ticked off by doing it.

import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { BarPlace } from '../../ui/Bar.tsx'
import { FirstRunList } from './FirstRunList.tsx'
import { useFirstRun } from './useFirstRun.ts'

export function FirstRun() {
  const { role } = useWorkshop()
  return <BarPlace isSaidElsewhere>{role === 'facilitator' && <ForFacilitator />}</BarPlace>
}

function ForFacilitator() {
  const { run, change } = useFirstRun()
  return run === null || run.closed ? null : <FirstRunList run={run} change={change} />
}
