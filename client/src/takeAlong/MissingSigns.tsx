// Says beforehand that a PDF would show boxes: our font has the letters of Europe, not Arabic or emoji.

import { useEffect, useState } from 'react'
import { taking } from '../copy/nlExport.ts'
import { fetchPdfSigns } from '../office/writerParts.ts'
import { usePlan } from '../store/WorkshopContext.tsx'

const MOST = 6

export function MissingSigns() {
  const plan = usePlan((whole) => whole)
  const [missing, setMissing] = useState<readonly string[]>([])
  useEffect(() => {
    let isGone = false
    // Where the fonts cannot be fetched no PDF can be made either; that is said when it is asked for.
    void fetchPdfSigns()
      .then(({ signsMissing }) => signsMissing(JSON.stringify(plan)))
      .then((found) => isGone || setMissing(found))
      .catch(() => {})
    return () => {
      isGone = true
    }
  }, [plan])
  if (missing.length === 0) return null
  const shown = missing.slice(0, MOST).join(' ')
  return <p role="status">{taking.boxes(missing.length > MOST ? `${shown} …` : shown)}</p>
}
