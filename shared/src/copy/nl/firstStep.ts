// The first thing that a party will do. It is an agreement whose words begin in a fixed way, so that it can be told
// apart from the other agreements.

const whenWords = { week: 'deze week', maand: 'deze maand', later: 'later' } as const
export type When = keyof typeof whenWords
export const whens: readonly When[] = ['week', 'maand', 'later']

export interface FirstStep {
  /** The name of the party as it was then. */
  readonly party: string
  readonly when: string
  readonly words: string
}

export function whenWord(when: When): string {
  return whenWords[when]
}

export function firstStepWords(party: string, when: When, words: string): string {
  return `Eerste stap van ${party}, ${whenWords[when]}: ${words}`
}

const firstStep = new RegExp(`^Eerste stap van (.+?), (${Object.values(whenWords).join('|')}): (.+)$`, 's')

/** Null for any other agreement. */
export function readFirstStep(agreement: string): FirstStep | null {
  const [, party, when, words] = firstStep.exec(agreement) ?? []
  return party && when && words ? { party, when, words } : null
}
