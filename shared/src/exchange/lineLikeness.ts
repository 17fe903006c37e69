// Whether a line of a file equals one of the plan: only fields with a column in the file are compared, in the file's form.

import { costNames, sheetLine } from '../copy/nl/sheetLines.ts'
import type { HeadsOf } from '../copy/nl/sheets.ts'
import { waitsForWord } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import type { InvestmentLine, NeedLine, PartyLine } from './linesRead.ts'
import type { Likeness } from './pairLines.ts'
import { sheetKey } from './sheetRows.ts'

const partyKeys = ['kind', 'atTable', 'interest', 'room', 'limit'] as const
const moneyFields = { amount: 'amountCents', per: 'per', from: 'from', until: 'until', indexed: 'indexed' } as const
const needFields = { knob: 'knob', ...moneyFields } as const
const investmentFields = { ...needFields, need: 'need', certainty: 'certainty', way: 'way', note: 'note' } as const

export function partyDiffers(
  keys: ReadonlySet<HeadsOf<'parties'>>,
  line: PartyLine,
  inPlan: PartyLine,
): (keyof PartyLine)[] {
  return partyKeys.filter((key) => keys.has(key) && !isSame(line[key], inPlan[key]))
}

/** A cost is recognised by its own name, or by the name that our own files give it to tell it from another. */
export function needLikeness(keys: ReadonlySet<HeadsOf<'needs'>>, plan: Pick<Plan, 'needs'>): Likeness<NeedLine> {
  const names = costNames(plan)
  return {
    isCalledTheSame: (line, inPlan) =>
      areSameWords(line.label, inPlan.label) || areSameWords(line.label, names.get(inPlan.id) ?? ''),
    differs: (line, inPlan) => differing(needFields, keys, line, asRead(inPlan)),
  }
}

/** `needs`: of the file and the plan; costs are compared by their name, which may occur twice. */
export function investmentLikeness(
  keys: ReadonlySet<HeadsOf<'investments'>>,
  needs: readonly NeedLine[],
): Likeness<InvestmentLine> {
  const labels = new Map(needs.map(({ id, label }) => [id, sheetKey(sheetLine(label))]))
  const withLabel = (one: InvestmentLine) => ({ ...one, need: labels.get(one.need ?? '') ?? null })
  return {
    isCalledTheSame: (line, inPlan) =>
      line.party === inPlan.party && line.source === inPlan.source && areSameWords(line.label, inPlan.label),
    differs: (line, inPlan) => differing(investmentFields, keys, withLabel(line), withLabel(asTold(asRead(inPlan)))),
  }
}

function differing<H extends string, K extends string>(
  fields: Readonly<Record<H, K>>,
  keys: ReadonlySet<string>,
  line: Readonly<Record<K, unknown>>,
  inPlan: Readonly<Record<K, unknown>>,
): K[] {
  return (Object.keys(fields) as H[])
    .filter((head) => keys.has(head) && !isSame(line[fields[head]], inPlan[fields[head]]))
    .map((head) => fields[head])
}

/** As one-off money is read. */
function asRead<T extends NeedLine>(line: T): T {
  return line.per === 'once' ? { ...line, until: line.from, indexed: false } : line
}

/** A promise that still has to be confirmed is marked as such in a file, and is read as under discussion. */
function asTold(line: InvestmentLine): InvestmentLine {
  return waitsForWord(line) ? { ...line, certainty: 'bespreken' } : line
}

function isSame(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' ? sheetLine(one) === sheetLine(other) : one === other
}

function areSameWords(one: string, other: string): boolean {
  return sheetKey(sheetLine(one)) === sheetKey(sheetLine(other))
}
