// The words of the first thing that a party will do; plan/firstStep.ts reads them back.

const whenWords = { week: 'deze week', maand: 'deze maand', later: 'later' } as const
export type When = keyof typeof whenWords
export const whens: readonly When[] = ['week', 'maand', 'later']

export function whenWord(when: When): string {
  return whenWords[when]
}

export function firstStepWords(party: string, when: When, words: string): string {
  return `Eerste stap van ${party}, ${whenWords[when]}: ${words}`
}
