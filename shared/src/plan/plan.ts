// The whole plan as one immutable value: returned by `document/read`, and used by everything else.

import { knobNumbers } from '../model/knobs.ts'
import type { Aim } from '../nouns/aim.ts'
import type { Answer } from '../nouns/answer.ts'
import type { Chosen } from '../nouns/chosen.ts'
import type { Consent } from '../nouns/consent.ts'
import { type KnobState, untouched } from '../nouns/knobState.ts'
import { emptyLists, type Lists } from '../nouns/nouns.ts'
import type { Party } from '../nouns/party.ts'
import type { Placing } from '../nouns/placing.ts'
import type { Remark } from '../nouns/remark.ts'
import type { StepNow } from '../nouns/stepNow.ts'
import type { Verdict } from '../nouns/verdict.ts'
import { DEFAULT_FIRST_YEAR, DEFAULT_YEARS, type Workshop } from '../nouns/workshop.ts'
import type { Gather } from './gather.ts'
import type { Lead } from './lead.ts'
import type { Practice } from './practice.ts'
import type { PartOf, SubTable, VariantPick } from './tables.ts'

/** The lists: nouns.ts. */
export interface Plan extends Lists {
  readonly workshop: Workshop
  /** Toekomstbeeld: the shared vision, in the group's words. */
  readonly vision: string
  /** Where each person places each party, in no particular order. */
  readonly placings: readonly Placing[]
  /** Always ten, in order of number. */
  readonly knobs: readonly KnobState[]
  /** On the worksheets, in no particular order. */
  readonly choices: readonly Chosen[]
  /** For whom the core values count, in order of value and party. */
  readonly aims: readonly Aim[]
  /** In no particular order. */
  readonly consents: readonly Consent[]
  /** What the parties answered when asked to adopt the plan, in no particular order. */
  readonly verdicts: readonly Verdict[]
  /** By readers from outside the table, in order of time. */
  readonly remarks: readonly Remark[]
  /** Null before the first step and after the last. Not in files: it is about today. */
  readonly now: StepNow | null
  /** Not in files either. */
  readonly gather: Gather | null
  /** During a practice round; then all of the above is the practice plan. */
  readonly practice: Practice | null
  /** Null while nobody took the lead: then every facilitator leads. */
  readonly lead: Lead | null
  /** To the questions the plan raised, including those it does not raise now. */
  readonly answers: readonly Answer[]
  /** Where parts of the group make their variant. In files only what they made, for people who read the file. */
  readonly tables: readonly SubTable[]
  /** Null where it is not a table of another workshop. The rest is not in files. */
  readonly partOf: PartOf | null
  /** Ids of the moments that the facilitator laid side by side, with spaces between; '' : what the tables made. */
  readonly compared: string
  /** At which knobs the group chose from which variant. */
  readonly picks: readonly VariantPick[]
  /** When all screens began to show how the plan came about; '' : never. */
  readonly replay: string
}

export const emptyPlan: Plan = {
  workshop: {
    title: '',
    place: '',
    firstYear: DEFAULT_FIRST_YEAR,
    lastYear: DEFAULT_FIRST_YEAR + DEFAULT_YEARS - 1,
    exampleAmounts: false,
    use: 'gesprek',
    adopted: null,
    indexation: 0,
    moneyFirst: false,
    sealing: null,
  },
  vision: '',
  ...emptyLists,
  placings: [],
  knobs: knobNumbers.map((number) => ({ number, setting: 0, baseline: 0, ...untouched })),
  choices: [],
  aims: [],
  answers: [],
  consents: [],
  verdicts: [],
  remarks: [],
  now: null,
  gather: null,
  practice: null,
  lead: null,
  tables: [],
  partOf: null,
  compared: '',
  picks: [],
  replay: '',
}

export function findParty(plan: Pick<Plan, 'parties'>, id: string): Party | undefined {
  return plan.parties.find((party) => party.id === id)
}
