// Adding many lines at once: each is checked as if it were added or changed on its own, after the ones before it.

import { isId } from '../base/ids.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { partyNoun } from '../nouns/party.ts'
import type { Plan } from '../plan/plan.ts'
import { presentIn } from '../plan/present.ts'
import type { Action } from './action.ts'
import { checkLine } from './checkLine.ts'
import { checkPartyAction } from './checkParty.ts'

type Addition = Extract<Action, { type: 'plan.add' }>

export function checkAddition(plan: Plan, action: Addition): Result<Action, Problem> {
  const all = [...action.parties, ...action.needs, ...action.investments]
  const taken = new Set([...plan.parties, ...plan.needs, ...plan.investments].map(({ id }) => id))
  // Two with one id: the later would replace the earlier.
  const ids = new Set(all.map(({ id }) => id))
  if (ids.size < all.length || all.some(({ id }) => !isId(id) || taken.has(id)))
    return refused({ kind: 'choice.unknown' })

  const grown = { parties: [...plan.parties], needs: [...plan.needs], investments: [...plan.investments] }
  const now: Plan = { ...plan, ...grown }
  for (const party of action.parties) {
    const checked = checkPartyAction(now, { type: 'party.add', id: party.id, kind: party.kind, name: party.name })
    if (!checked.ok) return checked
    const problem = partyNoun.part.problemIn(party, presentIn(now))
    if (problem) return refused(problem)
    grown.parties.push({ ...party, order: '' })
  }
  for (const { id, ...facts } of action.needs) {
    const checked = checkLine(now, { type: 'need.add', id, facts })
    if (!checked.ok) return checked
    grown.needs.push({ ...factsOf(checked.value, facts), id, order: '' })
  }
  for (const { id, ...facts } of action.investments) {
    const checked = checkLine(now, { type: 'investment.add', id, facts })
    if (!checked.ok) return checked
    grown.investments.push({ ...factsOf(checked.value, facts), id, order: '' })
  }
  const changed = checkChanges(now, action.changed)
  if (!changed.ok) return changed
  return accepted({
    type: 'plan.add',
    parties: action.parties.map((party) => ({ ...party, name: party.name.trim() })),
    needs: grown.needs.slice(plan.needs.length).map(({ order: _order, ...need }) => need),
    investments: grown.investments.slice(plan.investments.length).map(({ order: _order, ...one }) => one),
    ...(changed.value && { changed: changed.value }),
  })
}

/** Checked individually too, together with the other new lines. */
function checkChanges(plan: Plan, changed: Addition['changed']): Result<Addition['changed'], Problem> {
  if (!changed) return accepted(undefined)
  const needs = []
  for (const { id, changes } of changed.needs) {
    const checked = checkLine(plan, { type: 'need.change', id, changes })
    if (!checked.ok) return checked
    needs.push({ id, changes: changesOf(checked.value, changes) })
  }
  const investments = []
  for (const { id, changes } of changed.investments) {
    const checked = checkLine(plan, { type: 'investment.change', id, changes })
    if (!checked.ok) return checked
    investments.push({ id, changes: changesOf(checked.value, changes) })
  }
  return accepted({ needs, investments })
}

function changesOf<T>(checked: Action, changes: T): T {
  return 'changes' in checked ? { ...changes, ...checked.changes } : changes
}

/** With derived fields filled in, as the check returns them. */
function factsOf<T>(checked: Action, facts: T): T {
  return 'facts' in checked ? { ...facts, ...checked.facts } : facts
}
