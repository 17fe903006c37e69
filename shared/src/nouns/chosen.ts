// One option that was chosen on a worksheet.

import { type ChoiceId, choiceFacts, choiceIds, type OptionOf } from '../model/choices.ts'
import type { SayingOf } from './define.ts'
import { oneOf } from './fields.ts'
import { about, fields } from './parts.ts'
import { idText } from './references.ts'

/** With `many`, each option is a separate fact, so that two people can tick two of them. */
export const chosenNoun = {
  list: 'choices',
  about: 'What was chosen on the worksheets.',
  part: fields({
    choice: oneOf(choiceIds),
    option: about(idText, 'An option of the model, or for `trekker` the id of a party.'),
  }),
} as const
/** `id`: the choice, for `many` with its option. */
export type Chosen = SayingOf<typeof chosenNoun>

export function chosenId(choice: ChoiceId, option: string): string {
  return choiceFacts[choice].kind === 'many' ? `${choice}.${option}` : choice
}

/** All possible ones, in the order of the worksheets. */
export const allChosenIds: readonly string[] = choiceIds.flatMap((choice) => [
  ...new Set(choiceFacts[choice].options.map((option) => chosenId(choice, option))),
])

interface WithChoices {
  readonly choices: readonly Chosen[]
}

export function isChosen<Id extends ChoiceId>({ choices }: WithChoices, choice: Id, option: OptionOf<Id>): boolean {
  return choices.some((chosen) => chosen.choice === choice && chosen.option === option)
}

/** What was chosen, in no particular order; empty while nobody chose. */
export function optionsChosen({ choices }: WithChoices, choice: ChoiceId): readonly string[] {
  return choices.filter((chosen) => chosen.choice === choice).map(({ option }) => option)
}
