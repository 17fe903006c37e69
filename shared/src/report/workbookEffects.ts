// The sheet Effecten: the chains of effects as rows. Words, and amounts only as they were said: nothing adds them up.

import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { causeWords, effectSizeWords, fromCase, noEvidence, whomWords } from '../copy/nl/effects.ts'
import { effectSheetHeads, perWords, sheetNames } from '../copy/nl/sheets.ts'
import { effectRows } from '../derive/effects.ts'
import type { Plan } from '../plan/plan.ts'
import type { Sheet } from './workbook.ts'
import { euroCell, rowOf, sheetOf, textCell } from './workbookCells.ts'

export function effectsSheet(plan: Plan): Sheet {
  const head = rowOf('head', effectSheetHeads.map(textCell))
  const rows = effectRows(plan).map(({ last, activities, brought }) => {
    const isEffect = last.kind === 'effect'
    const causes = brought.map((cause) => causeWords(plan, cause))
    const done = (last.kind === 'activiteit' ? [last, ...activities] : activities).map(({ label }) => label)
    return rowOf('plain', [
      ...[
        (last.kind === 'inbreng' ? [...causes, last.label] : causes).join('; '),
        done.join('; '),
        isEffect ? last.label : '',
        whomWords(plan, last).join(', '),
        last.coreValue === null ? '' : coreValueCopy[last.coreValue].name,
        isEffect ? effectSizeWords[last.size] : '',
        isEffect ? last.evidence.trim() || noEvidence : '',
      ].map(textCell),
      last.saidCents === null ? { kind: 'empty', format: 'cents' } : euroCell(last.saidCents, 'cents'),
      ...[last.saidCents === null ? '' : perWords[last.per], last.origin === 'casus' ? fromCase : ''].map(textCell),
    ])
  })
  return sheetOf(sheetNames.effects, [head, ...rows], 0)
}
