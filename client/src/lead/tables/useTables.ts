// Splitting the group, going to one of its tables and home again, and bringing all of them back.

import { taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { taskFacts } from '@draaitafel/shared/nouns/task.ts'
import type { PartOf, TableLetter } from '@draaitafel/shared/plan/tables.ts'
import { useState } from 'react'
import { useNavigation } from '../../address/navigation.tsx'
import { tableAddress } from '../../address/route.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { askAccess } from '../../http/api.ts'
import { bringTablesBack, joinTable, splitTable } from '../../http/tables.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useBeginTask } from '../parts/useStartTask.ts'
import { takeSeatAlong } from './seatAlong.ts'

export interface Tables {
  readonly busy: boolean
  readonly split: (names: readonly string[], mayLead: boolean) => void
  readonly bringBack: () => void
  /** `lead`: as its facilitator. */
  readonly goTo: (letter: TableLetter, lead?: boolean) => void
  readonly goHome: (partOf: Pick<PartOf, 'workshop'>) => void
}

export function useTables(): Tables {
  const { id, role, seat, view, planStore } = useWorkshop()
  const { go } = useNavigation()
  const [busy, setBusy] = useState(false)
  const begin = useBeginTask()
  /** Everyone who comes back, and the large screen, find what the tables made. */
  const layBeside = () => {
    if (taskNow(planStore.getState().plan) !== 'compare') begin('compare', taskFacts.compare.minutes)
  }
  const doing = (work: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    void work()
      // No call rejects; what else may, such as storage of this browser that is full, loses nothing either.
      .catch(() => view.say('problem', tablesText.failed))
      .finally(() => setBusy(false))
  }
  return {
    busy,
    split: (names, mayLead) =>
      doing(async () => {
        const done = await splitTable(id, names, mayLead)
        view.say(done.ok ? 'done' : 'problem', done.ok ? tablesText.split.done : failureSentence(done.problem))
      }),
    bringBack: () =>
      doing(async () => {
        const done = await bringTablesBack(id)
        if (done.ok) layBeside()
        view.say(done.ok ? 'done' : 'problem', done.ok ? tablesText.back.done : failureSentence(done.problem))
      }),
    goTo: (letter, lead = false) =>
      doing(async () => {
        const joined = await joinTable(id, role, letter, lead)
        if (!joined.ok) return view.say('problem', failureSentence(joined.problem))
        takeSeatAlong(joined.value.workshop, joined.value.role, seat)
        go(tableAddress(joined.value.workshop, joined.value.role))
      }),
    goHome: ({ workshop }) =>
      doing(async () => {
        // Who leads a table may be a participant at home. Without an answer the address says what is wrong.
        const access = role === 'facilitator' ? await askAccess(workshop) : null
        go(tableAddress(workshop, access?.ok ? access.value.role : role))
      }),
  }
}
