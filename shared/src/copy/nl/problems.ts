// Every refusal as one or two sentences that say what to do next. What is wrong in a file is said by importProblems.ts,
// what a table refuses by refusals.ts, and why something cannot be changed now by held.ts, which is there with the board.

import { assertNever } from '../../base/assertNever.ts'
import type { Problem } from '../../base/problem.ts'
import { fieldWord } from './fieldWords.ts'
import { formatEuro, formatNumber } from './format.ts'
import { isTypedProblem, refusalSentence, type TypedProblem } from './refusals.ts'

/** Of a file only in general: whoever reads one asks fileProblemSentence. */
export function problemSentence(problem: Problem): string {
  return isTypedProblem(problem) ? typedProblemSentence(problem) : refusalSentence(problem)
}

function typedProblemSentence(problem: TypedProblem): string {
  switch (problem.kind) {
    case 'amount.notANumber':
      return `We lezen geen bedrag in "${problem.text}". Typ een getal, bijvoorbeeld 50.000.`
    case 'amount.ambiguous':
      return `Het bedrag "${problem.text}" kunnen we op twee manieren lezen. Zet alleen een komma voor centen, zoals 12,50. Zet een punt bij duizenden, zoals 1.250.`
    case 'amount.perYear':
      return `Typ alleen het bedrag, zonder "per jaar": "${problem.text}". Hoe vaak het komt, kies je bij Hoe vaak.`
    case 'amount.percentage':
      return `Een percentage is geen bedrag: "${problem.text}". Typ het bedrag in euro.`
    case 'amount.otherCurrency':
      return `Dit bedrag is niet in euro: "${problem.text}". Reken het om en typ het bedrag in euro.`
    case 'amount.negative':
      return 'Een bedrag kan niet onder nul zijn. Typ het bedrag zonder minteken.'
    case 'amount.tooLarge':
      return `Dit bedrag is te hoog. Typ een bedrag tot en met ${formatEuro(problem.maxCents)}.`
    case 'amount.missing':
      return 'Het bedrag is nog leeg. Typ een getal, bijvoorbeeld 50.000.'
    case 'quantity.notANumber':
      return problem.text === ''
        ? 'Het aantal is nog leeg. Typ een getal, bijvoorbeeld 0,5.'
        : `We lezen geen aantal in "${problem.text}". Typ een getal, bijvoorbeeld 0,5.`
    case 'quantity.outOfRange':
      return `Dit aantal kan niet. Typ een getal tot en met ${formatNumber(problem.max)}.`
    case 'hours.outOfRange':
      return `Typ een heel aantal uren per jaar, van 1 tot en met ${formatNumber(problem.max)}.`
    case 'minutes.outOfRange':
      return `Typ een heel aantal minuten, van 1 tot en met ${problem.max}.`
    case 'indexation.outOfRange':
      return `Typ een percentage van 0 tot en met ${formatNumber(problem.maxPercent)}.`
    case 'year.notAYear':
      return problem.text === ''
        ? 'Het jaar is nog leeg. Typ een jaar, bijvoorbeeld 2026.'
        : `We lezen geen jaar in "${problem.text}". Typ een jaar, bijvoorbeeld 2026.`
    case 'year.outOfRange':
      return `Dit jaar kan niet. Kies een jaar van ${problem.min} tot en met ${problem.max}.`
    case 'years.reversed':
      return `Het eerste jaar (${problem.from}) ligt na het laatste jaar (${problem.until}). Draai ze om.`
    case 'years.tooMany':
      return `Dat zijn te veel jaren. Kies er hooguit ${problem.max}.`
    case 'text.empty':
      return `Vul ${fieldWord(problem.field)} in.`
    case 'text.tooLong':
      return `De tekst bij ${fieldWord(problem.field)} is te lang. Gebruik hooguit ${formatNumber(problem.max)} tekens.`
    case 'setting.outOfRange':
      return 'Deze stand bestaat niet. Kies een van de vijf standen.'
    default:
      return assertNever(problem)
  }
}
