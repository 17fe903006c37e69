// Where the subject of a log entry can be seen now. Null when there is no such place, or when it was removed.

import { knobSubject, type LogEntry } from '@draaitafel/shared/actions/logEntry.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { obstacleIds } from '@draaitafel/shared/model/placeIds.ts'
import { isRoomTopic } from '@draaitafel/shared/nouns/finding.ts'
import { isRemarkKey } from '@draaitafel/shared/nouns/remark.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { OpenDialog } from '../../store/viewStore.ts'

export function placeOfLine(plan: Plan, line: LogEntry): OpenDialog | null {
  const { type, subject } = line
  switch (type) {
    case 'knob.turn':
    case 'knob.baseline':
    case 'knob.discuss':
    case 'knob.reason':
    case 'round.open':
    case 'round.show':
    case 'choice.set':
    case 'variant.pick':
      return placeOfKnob(line)
    case 'text.edit':
      return placeOfKnob(line) ?? { kind: 'workshop' }
    case 'plan.adopt':
    case 'plan.ask':
    case 'plan.seal':
    case 'plan.unseal':
    case 'verdict.give':
    case 'workshop.describe':
    case 'workshop.setYears':
    case 'workshop.setIndexation':
      return { kind: 'workshop' }
    case 'lookBack.say':
      return { kind: 'task', task: 'lookBack' }
    case 'aim.set':
    case 'aim.time':
      return { kind: 'aims' }
    case 'caseMap.add':
      return { kind: 'effects' }
    case 'agreements.add':
      return { kind: 'agreements' }
    case 'points.add':
      return { kind: 'parked', about: '' }
    case 'question.answer':
      return isRemarkKey(subject) ? { kind: 'remarks', about: '' } : { kind: 'questions' }
    case 'remark.write':
    case 'remark.remove':
      return { kind: 'remarks', about: '' }
    case 'compare.set':
    case 'variant.take':
      return { kind: 'task', task: 'compare' }
    case 'script.set':
    case 'step.go':
      return { kind: 'script' }
    case 'plan.replace':
      return { kind: 'moments' }
    case 'plan.add':
    case 'baseline.set':
    case 'today.take':
    case 'lead.take':
    case 'practice.start':
    case 'practice.stop':
      return null
    default:
      return placeInList(plan, type, subject)
  }
}

type ListType =
  | `${'party' | 'agreement' | 'parked' | 'need' | 'investment' | 'volunteering' | 'proof' | 'effect' | 'finding' | 'idea' | 'ownLink' | 'result'}.${'add' | 'change' | 'remove'}`
  | 'placing.set'
  | 'consent.give'
  | 'promise.confirm'
  | 'promise.putBack'

/** Of something that may have been removed since. */
function placeInList(plan: Plan, type: ListType, subject: string): OpenDialog | null {
  const placeIf = (list: readonly { readonly id: string }[], place: OpenDialog) =>
    list.some(({ id }) => id === subject) ? place : null
  switch (type) {
    case 'party.add':
    case 'party.change':
    case 'party.remove':
      return placeIf(plan.parties, { kind: 'parties' })
    case 'placing.set':
      return placeIf(plan.parties, { kind: 'placing' })
    case 'agreement.add':
    case 'agreement.change':
    case 'agreement.remove':
    case 'consent.give':
      return placeIf(plan.agreements, { kind: 'agreements' })
    case 'parked.add':
    case 'parked.change':
    case 'parked.remove':
      return placeIf(plan.parked, { kind: 'parked', about: '' })
    case 'need.add':
    case 'need.change':
    case 'need.remove':
      return placeIf(plan.needs, { kind: 'needs' })
    case 'investment.add':
    case 'investment.change':
    case 'investment.remove':
    case 'promise.confirm':
    case 'promise.putBack':
      return placeIf(plan.investments, { kind: 'investment', investment: subject })
    case 'volunteering.add':
    case 'volunteering.change':
    case 'volunteering.remove':
      return placeIf(plan.volunteering, { kind: 'volunteering' })
    case 'proof.add':
    case 'proof.change':
    case 'proof.remove':
      return placeIf(plan.proofs, { kind: 'aims' })
    case 'effect.add':
    case 'effect.change':
    case 'effect.remove':
      return placeIf(plan.effects, { kind: 'effects' })
    case 'finding.add':
    case 'finding.change':
    case 'finding.remove':
      return placeIf(plan.findings, { kind: 'task', task: taskOfFinding(plan, subject) })
    case 'result.add':
    case 'result.change':
    case 'result.remove':
      return placeIf(plan.results, { kind: 'task', task: 'lookBack' })
    case 'idea.add':
    case 'idea.change':
    case 'idea.remove':
      return placeIf(plan.leverIdeas, { kind: 'task', task: 'ideas' })
    case 'ownLink.add':
    case 'ownLink.change':
    case 'ownLink.remove': {
      const link = plan.ownLinks.find(({ id }) => id === subject)
      return link ? { kind: 'knob', knob: link.knob } : null
    }
  }
}

/** Obstacles are asked with the form of living, what is about a room with that; all else with the neighbourhood. */
function taskOfFinding({ findings }: Plan, subject: string): TaskId {
  const topic = findings.find(({ id }) => id === subject)?.topic
  if (obstacleIds.some((id) => id === topic)) return 'form'
  return topic !== undefined && isRoomTopic(topic) ? 'room' : 'area'
}

function placeOfKnob(line: LogEntry): OpenDialog | null {
  const subject = knobSubject(line)
  const knob = knobNumbers.find((number) => String(number) === subject)
  return knob === undefined ? null : { kind: 'knob', knob }
}
