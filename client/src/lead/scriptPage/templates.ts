// A script as a template, and a template as the script of this workshop. Pure.

import { nameKey } from '@draaitafel/shared/base/name.ts'
import { namesIn } from '@draaitafel/shared/derive/namesIn.ts'
import type { ScriptTemplate, TemplateStep } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { isScriptStepId, type Step, scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { BesideScript } from '@draaitafel/shared/plan/addition.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Cue } from '@draaitafel/shared/protocol/http.ts'

/** What goes along beside the steps. */
export interface Along {
  readonly parties: boolean
  readonly needs: boolean
  readonly vision: boolean
}

type PlanFacts = Pick<Plan, 'script' | 'parties' | 'needs' | 'vision' | 'now'>

/** `parties`: who is in the plan as an organisation; what they say of themselves stays here, it may name people. */
export function templateOf(
  plan: PlanFacts,
  cues: ReadonlyMap<string, string>,
  name: string,
  along: Along,
): ScriptTemplate {
  return {
    name,
    steps: scriptOf(plan).map(({ order: _order, ...step }) => ({ ...step, cue: cues.get(step.id) ?? '' })),
    parties: along.parties
      ? plan.parties.map(({ id, kind, name: called, atTable }) => ({
          id,
          kind,
          name: called,
          atTable,
          interest: '',
          room: '',
          limit: '',
        }))
      : [],
    needs: along.needs ? plan.needs.map(({ order: _order, ...need }) => need) : [],
    vision: along.vision ? plan.vision : '',
  }
}

export interface Applied {
  readonly steps: readonly Step[]
  readonly cues: readonly Cue[]
  readonly also: BesideScript
  /** The running step, when the template has not got it: it stays, in front. */
  readonly kept: Step | null
}

/** What is in the plan already is not added again: a party or cost of the same name, a vision of the table's own. */
export function applied(template: ScriptTemplate, plan: PlanFacts, newId: () => string): Applied {
  const renewed = template.steps.map((step) => ({ ...step, id: isScriptStepId(step.id) ? step.id : newId() }))
  const kept = stayingBeside(renewed, plan)
  const steps = renewed.map(asStep)
  const known = {
    parties: new Set(plan.parties.map(({ name }) => nameKey(name))),
    needs: new Set(plan.needs.map(({ label }) => nameKey(label))),
  }
  return {
    steps: kept ? [kept, ...steps] : steps,
    cues: renewed.flatMap(({ id, cue }) => (cue === '' ? [] : [{ step: id, text: cue }])),
    also: {
      parties: template.parties
        .filter(({ name }) => !known.parties.has(nameKey(name)))
        .map((party) => ({ ...party, id: newId() })),
      needs: template.needs
        .filter(({ label }) => !known.needs.has(nameKey(label)))
        .map((need) => ({ ...need, id: newId() })),
      vision: plan.vision.trim() === '' ? template.vision : '',
    },
    kept,
  }
}

/** The present step of the workshop, for a script that has not got it; null for one that has. */
export function stayingBeside(steps: readonly { readonly id: string }[], plan: PlanFacts): Step | null {
  const running = stepNow(plan)
  return running && !steps.some(({ id }) => id === running.id) ? running : null
}

/** Names of people at this table that are in its texts: those were typed, and only a person can take them out. */
export function peopleIn({ steps, vision }: ScriptTemplate, plan: Plan, here: readonly string[]): readonly string[] {
  const texts = [...steps.flatMap(({ name, instruction, cue }) => [name, instruction, cue]), vision]
  const words = new Set(
    texts
      .join(' ')
      .split(/[^\p{L}\p{M}\p{N}-]+/u)
      .map(nameKey),
  )
  const names = [...new Set([...namesIn(plan, []), ...here])]
  return names.filter(
    (name) =>
      nameKey(name) !== '' &&
      nameKey(name)
        .split(' ')
        .every((part) => words.has(part)),
  )
}

function asStep({ cue: _cue, ...step }: TemplateStep): Step {
  return { ...step, order: '' }
}
