// The log entries, oldest first, for as long as the component that uses it is on screen.

import type { LogEntry } from '@draaitafel/shared/actions/logEntry.ts'
import { useEffect, useState } from 'react'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

export function useLog(): readonly LogEntry[] {
  const { log } = useWorkshop()
  const [lines, setLines] = useState(log.read)
  useEffect(() => {
    const refresh = () => setLines(log.read())
    // An entry may have been added between the first rendering and now.
    refresh()
    return log.watch(refresh)
  }, [log])
  return lines
}
