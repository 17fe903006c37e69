// The end of the report: the questions that are still open, and what this document is and is not.

import { formatMoment } from '../copy/nl/format.ts'
import { aboutLess, questionSentence, questionSource } from '../copy/nl/questions.ts'
import {
  answerStateWords,
  lastTurnWords,
  madeSentence,
  questionWithSource,
  reportCaptions,
  reportHeads,
  reportSentences,
  reportTitles,
  versionSentence,
} from '../copy/nl/report.ts'
import { type Asked, questionsAsked } from '../derive/questions.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import type { Answer } from '../nouns/answer.ts'
import type { Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import type { ReportFacts } from './reportFacts.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'
import { statusOf } from './status.ts'

/** What is open, and the group's answers to the rest: how it is done, or why it was set aside. */
export function questionsChapter(plan: Plan): Block[] {
  const asked = questionsAsked(plan)
  const open = asked.filter(({ answer }) => answer === null)
  const lines = open.map((one) => sentenceOf(one, plan))
  return [
    heading(1, reportTitles.questions),
    ...(lines.length === 0 ? paragraphs(reportSentences.noQuestions) : list(lines)),
    ...answered(plan, asked),
  ]
}

function answered(plan: Plan, asked: readonly Asked[]): Block[] {
  const rows = asked.flatMap(({ question, answer }) =>
    answer === null
      ? []
      : [[questionSentence(question, plan), answerStateWords[answer.state], answer.text, spokenFor(plan, answer)]],
  )
  if (rows.length === 0) return []
  return [heading(2, reportTitles.answers), table(reportCaptions.answers, reportHeads.answers, rows)]
}

function sentenceOf({ question, before }: Asked, plan: Plan): string {
  const sentence = questionWithSource(questionSentence(question, plan), questionSource(question))
  return before ? `${sentence} ${aboutLess(before)} ${before.text}` : sentence
}

function spokenFor(plan: Plan, answer: Answer): string {
  return lastTurnWords(answer, answer.party === null ? null : partyName(plan, answer.party))
}

export function aboutChapter(
  plan: Plan,
  { madeAt, productVersion }: Pick<ReportFacts, 'madeAt' | 'productVersion'>,
): Block[] {
  const remarks = [
    madeSentence(statusOf(plan, madeAt), formatMoment(madeAt)),
    reportSentences.neverPrediction,
    ...(plan.workshop.exampleAmounts ? [reportSentences.exampleAmounts] : []),
    versionSentence(MODEL_VERSION, productVersion),
  ]
  return [heading(1, reportTitles.about), ...remarks.flatMap(paragraphs)]
}
