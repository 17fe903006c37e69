// The first thing that a party will do afterwards is an agreement whose words begin in a fixed way
// (copy/nl/firstStep.ts), so that it can be told apart from the others.

export interface FirstStep {
  /** The name of the party as it was then. */
  readonly party: string
  readonly when: string
  readonly words: string
}

const firstStep = /^Eerste stap van (.+?), (deze week|deze maand|later): (.+)$/s

/** Null for any other agreement. */
export function readFirstStep(agreement: string): FirstStep | null {
  const [, party, when, words] = firstStep.exec(agreement) ?? []
  return party && when && words ? { party, when, words } : null
}
