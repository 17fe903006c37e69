// A script to use again: steps, tasks, minutes, rights and what to remember, as a file for a colleague and as a browser keeps it.
// Change it only by adding to it. Parties, costs and the vision are in it when somebody chose so; people never are.

import type { FieldReader } from '../base/fieldReader.ts'
import type { Problem } from '../base/problem.ts'
import type { Result } from '../base/result.ts'
import { nothingPresent } from '../nouns/define.ts'
import { planLimits } from '../nouns/limits.ts'
import { listNouns } from '../nouns/nouns.ts'
import type { Step } from '../nouns/step.ts'
import type { BesideScript } from '../plan/addition.ts'
import { cueLimits } from '../protocol/cueLimits.ts'
import { parseId } from './parseId.ts'
import { parseJsonFile } from './parseJsonFile.ts'
import { entityList, parseLines } from './parseLists.ts'
import { inFile } from './planJson.ts'

export const SCRIPT_FORMAT = 'draaitafel.draaiboek'
const scriptFile = {
  format: SCRIPT_FORMAT,
  version: 1,
  otherwise: { kind: 'import.otherFormat', wanted: 'script' },
} as const

/** Its id says which step of the ready script it is; other ids are only told apart. */
export interface TemplateStep extends Omit<Step, 'order'> {
  /** For the facilitator alone. */
  readonly cue: string
}

export interface ScriptTemplate extends BesideScript {
  readonly name: string
  readonly steps: readonly TemplateStep[]
}

/** Two spaces, one line per fact. */
export function scriptTemplateText({ name, steps, parties, needs, vision }: ScriptTemplate): string {
  const step = inFile(listNouns.step)
  const file = {
    format: scriptFile.format,
    version: scriptFile.version,
    name,
    steps: steps.map((one) => ({ ...step({ ...one, order: '' }), cue: one.cue })),
    ...(parties.length > 0 && { parties: parties.map((one) => inFile(listNouns.party)({ ...one, order: '' })) }),
    ...(needs.length > 0 && { needs: needs.map((one) => inFile(listNouns.need)({ ...one, order: '' })) }),
    ...(vision !== '' && { vision }),
  }
  return JSON.stringify(file, null, 2)
}

/** `text`: a whole file; why it may be refused: parseJsonFile.ts. Unknown fields are ignored. */
export function parseScriptTemplate(text: string): Result<ScriptTemplate, Problem> {
  return parseJsonFile(text, scriptFile, parseTemplate)
}

function parseTemplate(file: FieldReader): ScriptTemplate {
  const name = file.text('name', planLimits.labelLength)
  if (name.trim() === '') file.fault('name', 'missing')
  const steps = entityList(file, 'steps', listNouns.step.most, parseStep)
  if (steps.length === 0) file.fault('steps', 'missing')
  return {
    name,
    steps,
    parties: file.has('parties') ? withoutOrder(parseLines(file, listNouns.party, nothingPresent)) : [],
    needs: file.has('needs') ? withoutOrder(parseLines(file, listNouns.need, nothingPresent)) : [],
    vision: file.text('vision', planLimits.noteLength, ''),
  }
}

function parseStep(fields: FieldReader): TemplateStep {
  const { part, lacking } = listNouns.step
  const step = { id: parseId(fields, 'id'), ...part.filed(fields, nothingPresent) }
  const lacks = lacking?.(step)
  if (lacks) fields.fault(lacks, 'missing')
  return { ...step, cue: fields.text('cue', cueLimits.length, '') }
}

function withoutOrder<T extends { readonly order: string }>(lines: readonly T[]): Omit<T, 'order'>[] {
  return lines.map(({ order: _order, ...rest }) => rest)
}
