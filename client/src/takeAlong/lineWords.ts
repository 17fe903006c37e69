// A line of a file in words: its name, its details, and how it differs from the plan.

import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { partyKindCopy } from '@draaitafel/shared/copy/nl/partyKinds.ts'
import { sheetHeads, sheetWords } from '@draaitafel/shared/copy/nl/sheets.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import type { InvestmentLine, LineRead, LinesRead, NeedLine, PartyLine } from '@draaitafel/shared/exchange/linesRead.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { importText } from '../copy/nlImport.ts'

export interface LineWords {
  readonly id: string
  readonly name: string
  /** Who, or what kind. */
  readonly about: string
  readonly amount: string
  readonly remarks: readonly string[]
  /** 'Knop: 2. … → 6. …', for a line that differs from the plan. */
  readonly changes: readonly string[]
}

type Names = ReadonlyMap<string, string>

const moneyKeys = new Set<string>(['amountCents', 'per', 'from', 'until'])

/** Names of parties and costs by id, from both the plan and the file. */
export function namesOf(plan: Plan, { parties, needs }: LinesRead): Names {
  return new Map([
    ...[...plan.parties, ...parties.map(({ line }) => line)].map(({ id, name }) => [id, name] as const),
    ...[...plan.needs, ...needs.map(({ line }) => line)].map(({ id, label }) => [id, label] as const),
  ])
}

export function partyWords(read: LineRead<PartyLine>): LineWords {
  const { id, name, kind } = read.line
  return { id, name, about: partyKindCopy[kind].name, amount: '', ...saidOf(read, new Map(), sheetHeads.parties) }
}

export function needWords(read: LineRead<NeedLine>, names: Names): LineWords {
  const { line } = read
  const about = line.knob === null ? '' : knobWords(line.knob)
  return { id: line.id, name: line.label, about, amount: formatAmount(line), ...saidOf(read, names, sheetHeads.needs) }
}

export function investmentWords(read: LineRead<InvestmentLine>, names: Names): LineWords {
  const { line } = read
  return {
    id: line.id,
    name: line.label === '' ? sourceCopy[line.source].shortName : line.label,
    about: [names.get(line.party) ?? '', line.certainty].filter((word) => word !== '').join(', '),
    amount: formatAmount(line),
    ...saidOf(read, names, sheetHeads.investments),
  }
}

function saidOf<T>(
  { line, inPlan, differs, isHidden, remarks }: LineRead<T>,
  names: Names,
  heads: Readonly<Record<string, string>>,
): Pick<LineWords, 'remarks' | 'changes'> {
  const said = remarks.map((remark) => importText.remarks[remark])
  const keys = differs.map(String)
  const other = keys.filter((key) => !moneyKeys.has(key))
  const changes = !inPlan
    ? []
    : [
        ...(keys.some((key) => moneyKeys.has(key)) ? [importText.was(moneyOf(inPlan), moneyOf(line))] : []),
        ...other.map((key) => {
          const [before, now] = [inPlan, line].map((one) =>
            valueWords((one as Record<string, unknown>)[key], key, names),
          )
          return `${heads[key] ?? key}: ${importText.was(before ?? '', now ?? '')}`
        }),
      ]
  return { remarks: isHidden ? [importText.remarks.hidden, ...said] : said, changes }
}

function moneyOf(line: unknown): string {
  return formatAmount(line as NeedLine)
}

function valueWords(value: unknown, key: string, names: Names): string {
  if (value === null || value === '') return importText.nothing
  if (typeof value === 'boolean') return value ? sheetWords.yes : sheetWords.no
  if (key === 'knob') return knobWords(value as keyof typeof knobCopy)
  if (key === 'kind') return partyKindCopy[value as keyof typeof partyKindCopy].name
  return key === 'need' ? (names.get(String(value)) ?? '') : `"${value}"`
}

function knobWords(knob: keyof typeof knobCopy): string {
  return `${knob}. ${knobCopy[knob].shortName}`
}
