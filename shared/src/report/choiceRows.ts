// What a part of a sheet asks, as rows for paper: to fill in by hand, or as the group chose.

import { type ChoicePart, decidedAfter } from '../copy/nl/choiceParts.ts'
import { choiceCopy, optionWords } from '../copy/nl/choices.ts'
import { consequenceOf } from '../copy/nl/consequences.ts'
import { formatDay } from '../copy/nl/format.ts'
import { paperCopy as copy } from '../copy/nl/paper.ts'
import { type ChoiceId, choiceFacts } from '../model/choices.ts'
import { optionsChosen } from '../nouns/chosen.ts'
import type { Plan } from '../plan/plan.ts'
import type { PaperAnswer, PaperRow } from './paperChoices.ts'

/** What these bring along is read on the screen: with it the sheet of knob 2 would not fit its two pages. */
const onScreenOnly: readonly ChoiceId[] = ['huurder', 'bezit']

export function choiceRows(plan: Plan, part: ChoicePart, filled: boolean): PaperRow[] {
  if (part.isAskedElsewhere) return []
  const answersTo = (choice: ChoiceId) => answers(plan, choice, filled, part.labels?.[choice] ?? '')
  const decided = decidedAfter(part)
  if (decided.length > 0) {
    return decided.map(({ option, choices }) => ({
      question: `${optionWords(plan, 'besluiten', option)}:`,
      answers: choices.flatMap(answersTo),
    }))
  }
  if (part.labels) {
    return [{ question: `${part.heading}, ${copy.allHours}:`, answers: part.choices.flatMap(answersTo) }]
  }
  return part.choices.map((choice) => ({ question: choiceCopy[choice].question, answers: answersTo(choice) }))
}

function answers(plan: Plan, choice: ChoiceId, filled: boolean, label: string): PaperAnswer[] {
  const { kind, options } = choiceFacts[choice]
  const chosen = filled ? optionsChosen(plan, choice) : []
  const [first = null] = chosen
  if (kind === 'date') {
    return [{ kind: 'blank', words: copy.day, value: first === null ? null : formatDay(first), unit: '' }]
  }
  if (kind === 'share') return [{ kind: 'blank', words: label, value: first, unit: copy.percent }]
  const all = kind === 'party' ? [...plan.parties.map(({ id }) => id), ...options] : options
  return all.map((option) => ({
    kind: 'box',
    words: optionWords(plan, choice, option),
    ticked: chosen.includes(option),
    about: onScreenOnly.includes(choice) ? null : consequenceOf(choice, option),
  }))
}
