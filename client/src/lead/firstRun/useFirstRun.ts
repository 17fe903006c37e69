// How far this device is before the first step; and what is ticked off because it happens: the first person joins,
// the practice round ends. When the first step begins the list is over for good.

import { useEffect, useRef, useState } from 'react'
import type { FirstRun } from '../../store/firstRun.ts'
import { changeFirstRun, findFirstRun, onFirstRunChanged, tickFirstRun } from '../../store/keptFirstRun.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

interface FirstRunView {
  /** Null while there is nothing to do first. */
  readonly run: FirstRun | null
  readonly change: (change: (run: FirstRun) => FirstRun) => void
}

export function useFirstRun(): FirstRunView {
  const { id } = useWorkshop()
  const [run, setRun] = useState(() => findFirstRun(id))
  useEffect(() => onFirstRunChanged(id, () => setRun(findFirstRun(id))), [id])
  // While the table practises, the bar of that says what to do.
  const hasBegun = usePlan((plan) => plan.now !== null || plan.practice !== null)
  useTicksByDoing()
  return { run: hasBegun ? null : run, change: (change) => changeFirstRun(id, change) }
}

function useTicksByDoing(): void {
  const { id } = useWorkshop()
  const somebodyIsIn = usePeers(({ peers }) => peers.some(({ role }) => role === 'participant'))
  useEffect(() => {
    if (somebodyIsIn) tickFirstRun(id, 'invite')
  }, [id, somebodyIsIn])

  const practises = usePlan((plan) => plan.practice !== null)
  const practised = useRef(practises)
  useEffect(() => {
    if (practised.current && !practises) tickFirstRun(id, 'practice')
    practised.current = practises
  }, [id, practises])

  // A step of the practice round does not count as one of the workshop.
  const hasBegun = usePlan((plan) => plan.now !== null && plan.practice === null)
  useEffect(() => {
    if (hasBegun) changeFirstRun(id, () => null)
  }, [id, hasBegun])
}
