// The evidence for the values, and what is still missing before the plan can be decided on.

import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { missingSentence } from '../copy/nl/missing.ts'
import { proofCopy } from '../copy/nl/proofs.ts'
import { reportCaptions, reportHeads, reportSentences, reportTitles, reportWords } from '../copy/nl/report.ts'
import { missingOf } from '../derive/missing.ts'
import { proofMoments } from '../nouns/proof.ts'
import type { Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'

export function proofsChapter(plan: Plan): Block[] {
  const title = heading(1, reportTitles.proofs)
  if (plan.proofs.length === 0) return [title, ...paragraphs(reportSentences.noProofs)]
  const tables = proofMoments.flatMap((moment): Block[] => {
    const rows = plan.proofs
      .filter((proof) => proof.moment === moment)
      .map(({ coreValue, what, how, owner, state }) => [
        coreValueCopy[coreValue].name,
        what,
        how,
        owner === null ? reportWords.noOwner : partyName(plan, owner),
        proofCopy[moment].states[state],
      ])
    return rows.length === 0 ? [] : [table(reportCaptions.proofs[moment], reportHeads.proofs, rows)]
  })
  return [title, ...tables]
}

export function missingChapter(plan: Plan, madeAt: string): Block[] {
  const title = heading(1, reportTitles.missing)
  const missing = missingOf(plan, madeAt)
  if (missing.length === 0) return [title, ...paragraphs(reportSentences.nothingMissing)]
  return [title, ...list(missing.map(missingSentence))]
}
