// One option that the table has chosen on a worksheet.

import { type ChoiceId, choiceFacts, type OptionOf } from '../model/choices.ts'

export interface Chosen {
  /** The choice, of `many` with its option: each is a fact of its own, so that two people can tick two of them. */
  readonly id: string
  readonly choice: ChoiceId
  /** An option of the model, or the id of a party. */
  readonly option: string
}

export function chosenId(choice: ChoiceId, option: string): string {
  return choiceFacts[choice].kind === 'many' ? `${choice}.${option}` : choice
}

interface WithChoices {
  readonly choices: readonly Chosen[]
}

export function isChosen<Id extends ChoiceId>({ choices }: WithChoices, choice: Id, option: OptionOf<Id>): boolean {
  return choices.some((chosen) => chosen.choice === choice && chosen.option === option)
}

/** What was chosen, in no order; empty while nobody chose. */
export function optionsChosen({ choices }: WithChoices, choice: ChoiceId): readonly string[] {
  return choices.filter((chosen) => chosen.choice === choice).map(({ option }) => option)
}
