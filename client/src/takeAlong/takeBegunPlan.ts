// Takes in the plan that a workshop was made from, once. It can be undone like any plan that was read in.

import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import { seriesText } from '../copy/nlSeries.ts'
import { begunPlan, dropBegunPlan } from '../store/begunPlan.ts'
import type { OpenedWorkshop } from '../store/openedWorkshop.ts'

export function takeBegunPlan({ id, dispatch, view }: Pick<OpenedWorkshop, 'id' | 'dispatch' | 'view'>): void {
  const text = begunPlan(id)
  const read = text === null ? null : parsePlanJson(text)
  if (!read?.ok || !dispatch({ type: 'plan.replace', plan: read.value }).ok) return
  dropBegunPlan(id)
  view.say('done', seriesText.taken)
}
