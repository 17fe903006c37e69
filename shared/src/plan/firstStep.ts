// The first thing that a party will do afterwards is an agreement whose words begin in a fixed way
// (copy/nl/firstStep.ts), so that it can be told apart from the others.

const times = ['deze week', 'deze maand', 'later'] as const

export interface FirstStep {
  /** The name of the party as it was then. */
  readonly party: string
  readonly when: (typeof times)[number]
  readonly words: string
}

const firstStep = new RegExp(`^Eerste stap van (.+?), (${times.join('|')}): (.+)$`, 's')

/** Null for any other agreement. */
export function readFirstStep(agreement: string): FirstStep | null {
  const [, party, said, words] = firstStep.exec(agreement) ?? []
  const when = times.find((one) => one === said)
  return party && when && words ? { party, when, words } : null
}
