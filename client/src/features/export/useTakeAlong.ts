// Makes a file of the plan as it is now and hands it to the browser; says whether that worked.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { taking } from '../../copy/nlExport.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import type { Format } from './formats.ts'
import { saveFile } from './saveFile.ts'

interface TakeAlong {
  /** A file is being made. */
  readonly busy: boolean
  readonly take: (format: Format, kind: ReportKind, names: boolean) => void
}

export function useTakeAlong(): TakeAlong {
  const { view, planStore } = useWorkshop()
  const [busy, setBusy] = useState(false)
  const make = async (format: Format, kind: ReportKind, names: boolean) => {
    const { plan } = planStore.getState()
    try {
      const facts = { madeAt: new Date().toISOString(), productVersion: __PRODUCT_VERSION__, names }
      saveFile(await format.make(plan, facts, kind), fileName(plan, kind, format))
      view.say('done', text.exporting.done)
    } catch {
      // Fetching a writer can fail on a bad line; the plan itself is untouched.
      view.say('problem', text.exporting.failed)
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

/** "Thuisplusflat Rotterdam.docx": the title without what file systems refuse. */
function fileName(plan: Plan, { kind }: ReportKind, { extension, suffix }: Format): string {
  const bare = plan.workshop.title.replace(/[^\p{L}\p{N} _-]/gu, '').trim()
  return `${bare || text.exporting.fileName}${suffix ? ` ${suffix.toLowerCase()}` : taking.suffixes[kind]}.${extension}`
}
