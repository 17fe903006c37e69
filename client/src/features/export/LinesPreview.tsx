// What a spreadsheet would add to the plan, or everything that is wrong with it, each with its place.

import type { Result } from '@draaitafel/shared/base/result.ts'
import type { SheetProblem } from '@draaitafel/shared/base/sheetProblem.ts'
import {
  moreSheetProblems,
  sheetProblemPlace,
  sheetProblemSentence,
  sheetProblemsTitle,
} from '@draaitafel/shared/copy/nl/sheetProblems.ts'
import type { LinesRead } from '@draaitafel/shared/exchange/parseSheets.ts'
import { importText } from '../../copy/nlImport.ts'
import { Wrong } from '../../ui/TextField.tsx'
import styles from './ImportDialog.module.css'

/** More than this nobody mends in one go. */
const SHOWN = 100
const nouns = ['parties', 'needs', 'investments'] as const

export function LinesPreview({ lines }: { readonly lines: Result<LinesRead, readonly SheetProblem[]> }) {
  if (!lines.ok) return <Faults problems={lines.problem} />
  const { addition, known, examples } = lines.value
  return (
    <div className={styles.found}>
      <p>{importText.adds}</p>
      <ul className={styles.lines}>
        {nouns
          .filter((noun) => addition[noun].length > 0)
          .map((noun) => (
            <li key={noun}>{importText[noun](addition[noun].length)}</li>
          ))}
      </ul>
      {known > 0 && <p>{importText.known(known)}</p>}
      {examples > 0 && <p>{importText.examples(examples)}</p>}
    </div>
  )
}

function Faults({ problems }: { readonly problems: readonly SheetProblem[] }) {
  return (
    <div>
      <Wrong sentence={sheetProblemsTitle(problems.length)} />
      <ul className={styles.faults} aria-label={importText.problems}>
        {problems.slice(0, SHOWN).map((problem) => {
          const [place, sentence] = [sheetProblemPlace(problem), sheetProblemSentence(problem)]
          return (
            <li key={`${place} ${sentence}`}>
              {place !== '' && <strong>{place}</strong>}
              <span>{sentence}</span>
            </li>
          )
        })}
        {problems.length > SHOWN && <li>{moreSheetProblems(problems.length - SHOWN)}</li>}
      </ul>
    </div>
  )
}
