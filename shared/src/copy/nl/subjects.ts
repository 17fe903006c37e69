// What something parked is about, in words.

import { findParty, type Plan } from '../../plan/plan.ts'
import { coreValueCopy } from './coreValues.ts'
import { knobCopy } from './knobs.ts'
import { bottleneckCopy } from './library/bottlenecks.ts'
import { routeCopy } from './routes.ts'
import { sourceCopy } from './sources.ts'

/** What something parked is about; '' for the plan as a whole, and when it was removed. */
export function subjectWords(plan: Plan, about: string): string {
  const [kind = '', id = ''] = about.split(/\.(.*)/)
  switch (kind) {
    case 'knob':
      return knobNames.get(id) ?? ''
    case 'route':
      return routeNames.get(id) ?? ''
    case 'coreValue':
      return valueNames.get(id) ?? ''
    case 'investment': {
      const investment = plan.investments.find((one) => one.id === id)
      if (!investment) return ''
      const party = findParty(plan, investment.party)?.name ?? ''
      return `${investment.label.trim() || sourceCopy[investment.source].shortName} (${party})`
    }
    case 'bottleneck':
      return bottleneckNames.get(id) ?? ''
    default:
      return ''
  }
}

const knobNames = new Map(Object.entries(knobCopy).map(([id, { shortName }]) => [id, `Knop ${id}, ${shortName}`]))
const routeNames = new Map(Object.entries(routeCopy).map(([id, { name }]) => [id, name]))
const valueNames = new Map(Object.entries(coreValueCopy).map(([id, { name }]) => [id, name]))
const bottleneckNames = new Map(Object.entries(bottleneckCopy).map(([id, name]) => [id, `Knelpunt ${id}, ${name}`]))
