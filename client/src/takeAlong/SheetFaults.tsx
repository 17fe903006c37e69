// Everything that is wrong in a spreadsheet, each with its place and what to do.

import type { SheetProblem } from '@draaitafel/shared/base/sheetProblem.ts'
import {
  moreSheetProblems,
  sheetProblemPlace,
  sheetProblemSentence,
  sheetProblemsTitle,
} from '@draaitafel/shared/copy/nl/sheetProblems.ts'
import { importText } from '../copy/nlImport.ts'
import { Wrong } from '../ui/TextField.tsx'
import styles from './ImportDialog.module.css'

/** Nobody corrects more than this in one go. */
const SHOWN = 100

export function SheetFaults({ problems }: { readonly problems: readonly SheetProblem[] }) {
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
