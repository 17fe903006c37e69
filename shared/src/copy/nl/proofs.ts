// Evidence before the decision and what is followed during the project, in words.

import type { ProofMoment, ProofState } from '../../nouns/proof.ts'

interface ProofCopy {
  readonly title: string
  readonly what: string
  readonly how: string
  readonly add: string
  readonly states: Readonly<Record<ProofState, string>>
}

export const proofCopy: Readonly<Record<ProofMoment, ProofCopy>> = {
  vooraf: {
    title: 'Bewijs vooraf',
    what: 'Wat willen jullie weten?',
    how: 'Waar is dat te vinden?',
    add: 'Voeg bewijs toe',
    states: { open: 'nog zoeken', rond: 'gevonden', geen: 'niet te vinden' },
  },
  tijdens: {
    title: 'Volgen tijdens het project',
    what: 'Waar kijken jullie naar?',
    how: 'Hoe vaak?',
    add: 'Voeg toe wat jullie volgen',
    states: { open: 'nog afspreken', rond: 'afgesproken', geen: 'niet te meten' },
  },
}
