// What money is called that nobody promised: by the word of its own certainty, and together by both words only if both are in it.

import type { IdeaKind } from '../../derive/ideaKind.ts'

export interface IdeaCopy {
  /** '€ 100.000 in 2026, idee' */
  readonly short: string
  /** 'waarvan € 600 nog een idee', '€ 600 is nog een idee' */
  readonly still: string
  /** 'Nog eens € 600 is alleen een idee.' */
  readonly only: string
  /** 'Alles is gedekt, € 600 nog als idee.' */
  readonly as: string
  /** Above a column. */
  readonly head: string
}

export const ideaCopy: Readonly<Record<IdeaKind, IdeaCopy>> = {
  ideas: { short: 'idee', still: 'nog een idee', only: 'alleen een idee', as: 'nog als idee', head: 'Alleen een idee' },
  talks: {
    short: 'nog te bespreken',
    still: 'nog te bespreken',
    only: 'nog te bespreken',
    as: 'nog te bespreken',
    // Of what the sentence above it calls an idea.
    head: 'Idee, nog te bespreken',
  },
  both: {
    short: 'idee of nog te bespreken',
    still: 'nog een idee of nog te bespreken',
    only: 'alleen een idee of nog te bespreken',
    as: 'nog als idee of nog te bespreken',
    head: 'Idee of nog te bespreken',
  },
}
