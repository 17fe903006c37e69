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
    option: about(idText, 'An option of the model, the id of a party, a day (2027-03-01) or a percentage.'),
  }),
} as const
/** `id`: the choice, for `many` with its option. */
export type Chosen = SayingOf<typeof chosenNoun>

export function chosenId(choice: ChoiceId, option: string): string {
  return choiceFacts[choice].kind === 'many' ? `${choice}.${option}` : choice
}

/** All possible ones, in the order of the worksheets. */
export const allChosenIds: readonly string[] = choiceIds.flatMap((choice) =>
  choiceFacts[choice].kind === 'many'
    ? choiceFacts[choice].options.map((option) => chosenId(choice, option))
    : [choice],
)

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

/** Percentages together; they should come to 100, and nothing enforces that. */
export function sharesTogether(plan: WithChoices, choices: readonly ChoiceId[]): number {
  const shares = choices.filter((choice) => choiceFacts[choice].kind === 'share')
  return shares.flatMap((choice) => optionsChosen(plan, choice)).reduce((sum, option) => sum + Number(option), 0)
}
