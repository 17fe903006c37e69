// Makes a file of the plan as it is now and gives it to the browser; reports whether that worked.

import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import type { ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { useState } from 'react'
import { text } from '../copy/nl.ts'
import { fetchVariants } from '../lead/moments/fetchVariants.ts'
import { sayMissing } from '../parts/sayMissing.ts'
import { isOffline } from '../store/connectionStore.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { fileName } from './fileName.ts'
import type { Format } from './formats.ts'
import { handOver } from './handOver.ts'

interface TakeAlong {
  /** A file is being made. */
  readonly busy: boolean
  readonly take: (format: Format, kind: ReportKind, names: boolean) => void
}

export function useTakeAlong(): TakeAlong {
  const { id, view, planStore, connectionStore, role } = useWorkshop()
  const [busy, setBusy] = useState(false)
  const make = async (format: Format, kind: ReportKind, wantsNames: boolean) => {
    const all = planStore.getState().plan
    const names = wantsNames && role === 'facilitator'
    // Here and nowhere else, so that no format can forget it.
    const plan = names ? all : withoutNames(all)
    try {
      const lies = format.hasVariants && !isOffline(connectionStore.getState())
      const found = lies ? await fetchVariants(id, role, all) : []
      const variants = names ? found : found.map((one) => ({ ...one, plan: withoutNames(one.plan) }))
      const facts = { madeAt: new Date().toISOString(), productVersion: __PRODUCT_VERSION__, variants }
      handOver(view, await format.make(plan, facts, kind), fileName(plan, kind, format, names))
    } catch (error) {
      // The plan itself is untouched.
      sayMissing(view, error, text.exporting.failed)
    }
  }
  return {
    busy,
    take: (format, kind, names) => {
      setBusy(true)
      void make(format, kind, names).finally(() => setBusy(false))
    },
  }
}
