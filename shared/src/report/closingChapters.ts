// The end of the report: what the table still has to answer, and what this document is and is not.

import { formatMoment } from '../copy/nl/format.ts'
import { questionSentence, questionSource } from '../copy/nl/questions.ts'
import {
  conceptSentence,
  questionWithSource,
  reportSentences,
  reportTitles,
  versionSentence,
} from '../copy/nl/report.ts'
import { questionsOf } from '../derive/questions.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import type { Plan } from '../plan/plan.ts'
import type { ReportFacts } from './reportFacts.ts'
import { type Block, heading, list, paragraphs } from './reportTree.ts'

export function questionsChapter(plan: Plan): Block[] {
  const title = heading(1, reportTitles.questions)
  const questions = questionsOf(plan)
  if (questions.length === 0) return [title, ...paragraphs(reportSentences.noQuestions)]
  const items = questions.map((one) => questionWithSource(questionSentence(one, plan), questionSource(one.kind)))
  return [title, ...list(items)]
}

export function aboutChapter(plan: Plan, { madeAt, productVersion }: ReportFacts): Block[] {
  const remarks = [
    conceptSentence(formatMoment(madeAt)),
    reportSentences.neverPrediction,
    ...(plan.workshop.exampleAmounts ? [reportSentences.exampleAmounts] : []),
    versionSentence(MODEL_VERSION, productVersion),
  ]
  return [heading(1, reportTitles.about), ...remarks.flatMap(paragraphs)]
}
