// What the tables made, when the group worked at several: the setting of each knob, and what is lacking then. Nothing when it
// did not.

import { formatEuro } from '../copy/nl/format.ts'
import { knobCopy, settingWords } from '../copy/nl/knobs.ts'
import { reportSentences, reportTables, reportTitles } from '../copy/nl/report.ts'
import { formatTableName } from '../copy/nl/tables.ts'
import { knobNumbers } from '../model/knobs.ts'
import type { Plan } from '../plan/plan.ts'
import { settingsIn } from '../plan/tables.ts'
import { type Block, heading, paragraphs } from './reportTree.ts'

export function tablesChapter({ tables }: Plan): Block[] {
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
  ]
}
