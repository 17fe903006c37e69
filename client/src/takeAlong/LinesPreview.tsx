// What a spreadsheet would add to the plan, line by line, or every fault in it, each with its place.

import type { Result } from '@draaitafel/shared/base/result.ts'
import type { SheetProblem } from '@draaitafel/shared/base/sheetProblem.ts'
import { type LinesRead, stateOf } from '@draaitafel/shared/exchange/linesRead.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { importText } from '../copy/nlImport.ts'
import { Check } from '../ui/Check.tsx'
import { LineList } from './LineList.tsx'
import styles from './LinesPreview.module.css'
import { investmentWords, type LineWords, namesOf, needWords, partyWords } from './lineWords.ts'
import { SheetFaults } from './SheetFaults.tsx'
import { SheetNotes } from './SheetNotes.tsx'

interface LinesPreviewProps {
  readonly lines: Result<LinesRead, readonly SheetProblem[]>
  readonly plan: Plan
  /** Should lines that differ from the plan be applied? */
  readonly withChanges: boolean
  readonly onWithChanges: (withChanges: boolean) => void
}

type Stated = LineWords & { readonly state: ReturnType<typeof stateOf> }

export function LinesPreview({ lines, plan, withChanges, onWithChanges }: LinesPreviewProps) {
  if (!lines.ok) return <SheetFaults problems={lines.problem} />
  const read = lines.value
  const names = namesOf(plan, read)
  const groups: Readonly<Record<'parties' | 'needs' | 'investments', readonly Stated[]>> = {
    parties: read.parties.map((one) => ({ ...partyWords(one), state: stateOf(one) })),
    needs: read.needs.map((one) => ({ ...needWords(one, names), state: stateOf(one) })),
    investments: read.investments.map((one) => ({ ...investmentWords(one, names), state: stateOf(one) })),
  }
  const nouns = ['parties', 'needs', 'investments'] as const
  const newOf = (noun: (typeof nouns)[number]) => groups[noun].filter(({ state }) => state === 'new')
  const isNew = nouns.filter((noun) => newOf(noun).length > 0)
  const changedParties = groups.parties.filter(({ state }) => state === 'changed')
  const changed = [...groups.needs, ...groups.investments].filter(({ state }) => state === 'changed')
  const same = nouns.flatMap((noun) => groups[noun].filter(({ state }) => state === 'same'))
  const countOf = (noun: (typeof nouns)[number]) => importText[noun](newOf(noun).length)
  const allThere = isNew.length + changed.length + changedParties.length === 0
  return (
    <div className={styles.preview}>
      <p>
        {isNew.length > 0
          ? importText.adds(isNew.map(countOf))
          : allThere
            ? importText.allThere
            : importText.addsNothing}
      </p>
      <SheetNotes notes={read.notes} />
      {isNew.map((noun) => (
        <LineList key={noun} title={countOf(noun)} lines={newOf(noun)} />
      ))}
      {changed.length > 0 && (
        <LineList title={importText.changed(changed.length)} lines={changed}>
          <Check
            label={importText.takeChanges(changed.length)}
            hint={importText.takeChangesHint}
            checked={withChanges}
            onChange={onWithChanges}
          />
        </LineList>
      )}
      {changedParties.length > 0 && (
        <LineList title={importText.changed(changedParties.length)} lines={changedParties}>
          <p>{importText.partyStays}</p>
        </LineList>
      )}
      {same.length > 0 && (
        <details className={styles.same}>
          <summary>{importText.same(same.length)}</summary>
          <LineList title="" lines={same} />
        </details>
      )}
    </div>
  )
}
