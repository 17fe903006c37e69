// What the tables made, when the group worked at several: the setting of each knob, and what is lacking then; with the plans of the
// tables at hand also the money per year and party, and in words what differs from the first. Nothing when it did not split.

import { capital, formatEuro } from '../copy/nl/format.ts'
import { knobCopy, settingWords } from '../copy/nl/knobs.ts'
import { reportSentences, reportTables, reportTitles } from '../copy/nl/report.ts'
import { formatTableName } from '../copy/nl/tables.ts'
import { variantDifferences, variantWords } from '../copy/nl/variants.ts'
import { sideBySide, type Variant } from '../derive/variants.ts'
import { knobNumbers } from '../model/knobs.ts'
import type { Plan } from '../plan/plan.ts'
import { settingsIn } from '../plan/tables.ts'
import { type Block, heading, paragraphs } from './reportTree.ts'

export function tablesChapter({ tables }: Plan, _madeAt: string, variants: readonly Variant[]): Block[] {
  const made = tables.filter(({ moment }) => moment !== '')
  if (made.length === 0) return []
  const settings = made.map((table) => settingsIn(table.settings))
  return [
    heading(1, reportTitles.tables),
    ...paragraphs(reportSentences.tables),
    {
      kind: 'table',
      caption: reportTitles.tables,
      head: [reportTables.knob, ...made.map(({ id, label }) => `${id}. ${formatTableName(label)}`)],
      rows: [
        ...knobNumbers.map((knob, at) => [
          `${knob} ${knobCopy[knob].shortName}`,
          ...settings.map((own) => settingWords[own[at] ?? 0]),
        ]),
        [reportTables.lacking, ...made.map(({ lackingCents }) => formatEuro(lackingCents))],
      ],
      numericColumns: [],
    },
    // Moments that the facilitator laid side by side are not what the tables made.
    ...(areThese(made, variants) ? [moneyTable(variants), ...differences(variants)] : []),
  ]
}

function areThese(made: Plan['tables'], variants: readonly Variant[]): boolean {
  return made.length === variants.length && made.every(({ id }, at) => variants[at]?.letter === id)
}

function moneyTable(variants: readonly Variant[]): Block {
  const { years, parties } = sideBySide(variants.map(({ plan }) => plan))
  return {
    kind: 'table',
    caption: variantWords.money,
    head: [variantWords.part, ...variants.map(({ letter, label }) => `${letter}. ${capital(label)}`)],
    rows: [
      ...years.map(({ year, lackingCents }) => [variantWords.lackingIn(year), ...lackingCents.map(formatEuro)]),
      ...parties.map(({ name, promisedCents }) => [variantWords.promised(name), ...promisedCents.map(formatEuro)]),
      ...parties
        .filter(({ ideaCents }) => ideaCents.some((cents) => cents > 0))
        .map(({ name, ideaCents }) => [variantWords.idea(name), ...ideaCents.map(formatEuro)]),
    ],
    numericColumns: variants.map((_, at) => at + 1),
  }
}

function differences([first, ...others]: readonly Variant[]): Block[] {
  if (!first) return []
  return others.flatMap(({ label, plan }): Block[] => {
    const items = variantDifferences(first.plan, plan)
    return [
      heading(2, variantWords.besides(capital(label), first.label)),
      ...(items.length > 0 ? [{ kind: 'list' as const, items }] : paragraphs(variantWords.nothing)),
    ]
  })
}
