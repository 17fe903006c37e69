// The file that someone chose to bring in, once it has been read; or why it cannot be.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import type { Result } from '@draaitafel/shared/base/result.ts'
import { useRef, useState } from 'react'
import { importText } from '../copy/nlImport.ts'
import { type PlanFile, readPlanFile } from '../office/readPlanFile.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'

interface ChosenFile {
  /** Null while none was chosen, or while it is being read. */
  readonly read: Result<PlanFile, Problem> | null
  readonly choose: (file: File | undefined) => void
}

export function useChosenFile(): ChosenFile {
  const { view } = useWorkshop()
  const [read, setRead] = useState<Result<PlanFile, Problem> | null>(null)
  const latest = useRef(0)
  const choose = async (file: File | undefined) => {
    latest.current += 1
    const mine = latest.current
    setRead(null)
    if (!file) return
    try {
      const result = await readPlanFile(file)
      // A second file may have been chosen while the first was being read.
      if (mine === latest.current) setRead(result)
    } catch (error) {
      sayMissing(view, error, importText.failed)
    }
  }
  return { read, choose: (file) => void choose(file) }
}
