// The plan as a spreadsheet with live formulas: change an amount and the totals follow. Pure: the same plan and facts
// give the same workbook. Renderers turn it into a format.

import { reportTitles } from '../copy/nl/report.ts'
import { costNames, partyNames } from '../copy/nl/sheetLines.ts'
import { sumPerYear } from '../derive/amounts.ts'
import { coverageOf } from '../derive/coverage.ts'
import type { Plan } from '../plan/plan.ts'
import type { ReportFacts } from './reportFacts.ts'
import type { Workbook } from './workbook.ts'
import {
  aboutSheet,
  adoptionSheet,
  agreementsSheet,
  FACTOR_CELL,
  ideasSheet,
  lookBackSheet,
  ownLinksSheet,
  partiesSheet,
  placeSheet,
  remarksSheet,
  resultsSheet,
  risksSheet,
  visionSheet,
  volunteeringSheet,
} from './workbookAbout.ts'
import { effectsSheet } from './workbookEffects.ts'
import { landingSheet } from './workbookLanding.ts'
import { investmentsSheet, needsSheet, type WorkbookParts } from './workbookMoney.ts'
import { perCostSheet } from './workbookPerCost.ts'
import { perYearSheet } from './workbookPerYear.ts'
import { variantsSheet } from './workbookVariants.ts'

export function buildWorkbook(plan: Plan, facts: ReportFacts): Workbook {
  const names = partyNames(plan)
  const factor = plan.workshop.indexation > 0 ? FACTOR_CELL : null
  const parts: WorkbookParts = {
    plan,
    names,
    costNames: costNames(plan),
    factor,
    hasUnmeasured: coverageOf(plan).total.unmeasuredCents > 0,
    format: hasCents(plan) ? 'cents' : 'euro',
  }
  return {
    title: plan.workshop.title.trim() || reportTitles.untitled,
    madeAt: facts.madeAt,
    language: 'nl',
    sheets: [
      ...[visionSheet(plan)].filter((sheet) => sheet !== null),
      partiesSheet(plan, names),
      needsSheet(parts),
      investmentsSheet(parts),
      perCostSheet(parts),
      perYearSheet(parts),
      landingSheet(parts),
      volunteeringSheet(plan, names),
      ...[placeSheet(plan), ideasSheet(plan), ownLinksSheet(plan)].filter((sheet) => sheet !== null),
      ...(plan.effects.length > 0 ? [effectsSheet(plan)] : []),
      ...[risksSheet(plan)].filter((sheet) => sheet !== null),
      agreementsSheet(plan),
      ...[lookBackSheet(plan), resultsSheet(plan), adoptionSheet(plan), remarksSheet(plan)].filter(
        (sheet) => sheet !== null,
      ),
      ...[variantsSheet(plan, facts.variants ?? [], parts.format)].filter((sheet) => sheet !== null),
      aboutSheet(plan, facts),
    ],
  }
}

/** One number format in the whole file: with cents as soon as any amount has them. */
function hasCents({ needs, investments, workshop }: Plan): boolean {
  return [...needs, ...investments].some((one) =>
    [one.amountCents, ...sumPerYear([one], workshop)].some((cents) => cents % 100 !== 0),
  )
}
