// The moments that the server has for this workshop, and the actions on them.

import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import { useCallback, useEffect, useState } from 'react'
import { failureSentence } from '../../copy/nlFirst.ts'
import { momentsText } from '../../copy/nlMoments.ts'
import { fetchMoments, keepMoment, removeMoment } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

export interface Moments {
  /** Null while they are being fetched. */
  readonly list: readonly MomentAnswer[] | null
  /** Why the last time failed; what was fetched before that is still there. */
  readonly failure: string | null
  readonly keep: (name: string) => Promise<boolean>
  readonly remove: (moment: string) => void
}

export function useMoments(): Moments {
  const { id, role, view } = useWorkshop()
  const [list, setList] = useState<readonly MomentAnswer[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const load = useCallback(async () => {
    const answer = await fetchMoments(id, role)
    if (answer.ok) setList(answer.value)
    setFailure(answer.ok ? null : failureSentence(answer.problem))
  }, [id, role])
  useEffect(() => {
    void load()
  }, [load])
  return {
    list,
    failure,
    keep: async (name) => {
      const kept = await keepMoment(id, name, false)
      if (!kept.ok) {
        view.say('problem', failureSentence(kept.problem))
        return false
      }
      view.say('done', momentsText.kept(name))
      await load()
      return true
    },
    remove: (moment) =>
      void removeMoment(id, moment).then((removed) => {
        if (removed.ok) return load()
        return view.say('problem', failureSentence(removed.problem))
      }),
  }
}
