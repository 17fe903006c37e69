// The plan as a report; with or without people's names, as the plan has them. Pure: the same plan, facts and kind
// give the same report. No chapter scores or predicts; renderers turn the tree into a format.

import { agreementCopy } from '../copy/nl/agreementDraft.ts'
import { partySentences, reportSentences, reportTitles, reportWords, subtitleOf } from '../copy/nl/report.ts'
import { boardOf, summaryTitles } from '../copy/nl/reportSummary.ts'
import { useCopy } from '../copy/nl/uses.ts'
import { visionWords } from '../copy/nl/vision.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { abbreviationsChapter } from './abbreviationsChapter.ts'
import { agreementBlocks } from './agreementReport.ts'
import { beginBlocks } from './beginChapter.ts'
import { boardBlocks } from './boardReport.ts'
import { shortWords } from './boardWords.ts'
import { aboutChapter } from './closingChapters.ts'
import { coverPicture } from './coverPicture.ts'
import { partyReportBlocks } from './partyReport.ts'
import type { ReportFacts, ReportKind } from './reportFacts.ts'
import { type Block, heading, paragraphs, type Report } from './reportTree.ts'
import { agreementStatusOf, statusOf } from './status.ts'
import { hasWholeVision, summaryBlocks } from './summary.ts'
import { wholeBlocks } from './wholeReport.ts'

type Begin = Omit<Report, 'blocks' | 'page'>

/** In characters, beside the number of the page. */
const FOOTER_LENGTH = 70
const BOARD_NAME = 60

export function buildReport(plan: Plan, facts: ReportFacts, kind: ReportKind = { kind: 'whole' }): Report {
  const status = kind.kind === 'agreement' ? agreementStatusOf : statusOf
  const title = titleOf(plan, kind)
  const state = status(plan, facts.madeAt)
  const begin: Begin = {
    title,
    subtitle: subtitleOf(state, plan.workshop.place.trim(), forBoard(plan, kind)),
    footer: footerOf(title, state),
    madeAt: facts.madeAt,
    language: 'nl',
    ...(kind.kind === 'whole' && { cover: coverPicture() }),
  }
  const blocks = blocksOf(plan, facts, kind, begin)
  // The one page for decision-makers has them in what it measures.
  if (kind.kind === 'board') return { ...begin, blocks }
  return { ...begin, blocks: [...blocks, ...abbreviationsChapter(blocks, kind.kind === 'agreement')] }
}

function titleOf(plan: Plan, kind: ReportKind): string {
  const title = plan.workshop.title.trim() || reportTitles.untitled
  if (kind.kind === 'agreement') return agreementCopy.title(title)
  const party = kind.kind === 'party' ? findParty(plan, kind.party) : undefined
  return party ? partySentences.title(title, party.name) : title
}

function forBoard(plan: Plan, kind: ReportKind): string {
  const party = kind.kind === 'board' && kind.party !== undefined ? findParty(plan, kind.party) : undefined
  return party ? boardOf.title(shortWords(party.name, BOARD_NAME)) : ''
}

/** On one line, whatever the title. */
function footerOf(title: string, state: string): string {
  // Of a draft beside a plan, only what is said of the draft.
  const [own = ''] = state.split('. ')
  return `${shortWords(title, FOOTER_LENGTH - own.length)} · ${own}`
}

function blocksOf(plan: Plan, facts: ReportFacts, kind: ReportKind, begin: Begin): Block[] {
  switch (kind.kind) {
    case 'board':
      return boardBlocks(plan, begin, kind.party === undefined ? undefined : findParty(plan, kind.party))
    case 'agreement':
      // A draft to sign has its own place for it.
      return [
        ...(plan.workshop.exampleAmounts ? paragraphs(reportSentences.exampleAmounts) : []),
        ...agreementBlocks(plan),
      ]
    case 'party': {
      const party = findParty(plan, kind.party)
      // It may have been removed from the plan while someone was choosing: then the whole report is made.
      if (!party) return whole(plan, facts, begin)
      return [...beginBlocks(plan, visionWords(plan)), ...partyReportBlocks(plan, party), ...aboutChapter(plan, facts)]
    }
    case 'whole':
      return whole(plan, facts, begin)
  }
}

function whole(plan: Plan, facts: ReportFacts, begin: Begin): Block[] {
  const summary = summaryBlocks(plan, facts.madeAt, begin)
  return [
    ...summary,
    { kind: 'break' },
    heading(1, reportWords.contents),
    { kind: 'contents' },
    ...paragraphs(reportSentences.use(useCopy[plan.workshop.use].name)),
    ...(hasWholeVision(plan, summary) ? [] : [heading(1, summaryTitles.wholeVision), ...paragraphs(visionWords(plan))]),
    ...wholeBlocks(plan, facts),
    ...aboutChapter(plan, facts),
  ]
}
