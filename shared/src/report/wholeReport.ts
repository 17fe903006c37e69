// Everything the plan says, in the order that fits what the workshop was for (seed inventory C-26): the same
// chapters, starting at another one. The shared vision comes before all of them (W-08: beginChapter).

import type { Variant } from '../derive/variants.ts'
import type { UseId } from '../model/uses.ts'
import type { Plan } from '../plan/plan.ts'
import { adoptionChapter } from './adoptionChapter.ts'
import { agreementsChapter, parkedChapter } from './agreementChapters.ts'
import { questionsChapter } from './closingChapters.ts'
import { effectsChapter } from './effectsChapter.ts'
import { landingChapter } from './landingChapter.ts'
import { lookBackChapter } from './lookBackChapter.ts'
import { coverageChapter, investmentsChapter, needsChapter, volunteeringChapter } from './moneyChapters.ts'
import { outcomeChapter } from './outcomeChapter.ts'
import { placeChapter } from './placeChapter.ts'
import { placingChapter } from './placingChapter.ts'
import { aimsChapter, flowChapter, knobsChapter, partiesChapter } from './planChapters.ts'
import { missingChapter, proofsChapter } from './proofChapters.ts'
import { remarksChapter } from './remarksChapter.ts'
import type { ReportFacts } from './reportFacts.ts'
import type { Block } from './reportTree.ts'
import { resultsChapter } from './resultsChapter.ts'
import { risksChapter } from './risksChapter.ts'
import { tablesChapter } from './tablesChapter.ts'
import { worriesChapter } from './worriesChapter.ts'

const chapters = {
  lookBack: lookBackChapter,
  results: resultsChapter,
  place: placeChapter,
  parties: partiesChapter,
  placing: placingChapter,
  worries: worriesChapter,
  knobs: knobsChapter,
  flow: flowChapter,
  aims: aimsChapter,
  proofs: proofsChapter,
  effects: effectsChapter,
  investments: investmentsChapter,
  volunteering: volunteeringChapter,
  needs: needsChapter,
  coverage: coverageChapter,
  landing: landingChapter,
  questions: questionsChapter,
  adoption: adoptionChapter,
  agreements: agreementsChapter,
  parked: parkedChapter,
  remarks: remarksChapter,
  tables: tablesChapter,
  outcome: outcomeChapter,
  risks: risksChapter,
  missing: missingChapter,
} satisfies Record<string, (plan: Plan, madeAt: string, variants: readonly Variant[]) => Block[]>

type Chapter = keyof typeof chapters

/** What comes first; the rest follows in the order above. */
const first: Readonly<Record<UseId, readonly Chapter[]>> = {
  gesprek: [],
  checklist: ['missing', 'questions', 'knobs', 'needs', 'coverage'],
  evaluatie: ['lookBack', 'results', 'knobs', 'proofs', 'parked', 'flow', 'aims'],
  strategie: ['aims', 'placing', 'parties', 'agreements', 'parked'],
}

export function wholeBlocks(plan: Plan, facts: ReportFacts): Block[] {
  const leading = first[plan.workshop.use]
  const rest = (Object.keys(chapters) as Chapter[]).filter((chapter) => !leading.includes(chapter))
  return [...leading, ...rest].flatMap((chapter) => chapters[chapter](plan, facts.madeAt, facts.variants ?? []))
}
