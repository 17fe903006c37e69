// What was agreed, with each party's consent and reservations, and what was parked for later.

import { agreementLine, parkedWords } from '../copy/nl/agreements.ts'
import { formatDay } from '../copy/nl/format.ts'
import {
  agreementTitle,
  reportCaptions,
  reportHeads,
  reportSentences,
  reportTitles,
  reportWords,
  saidLine,
} from '../copy/nl/report.ts'
import { stanceWords } from '../copy/nl/stances.ts'
import { subjectWords } from '../copy/nl/subjects.ts'
import { whoLong } from '../copy/nl/who.ts'
import type { Agreement } from '../nouns/agreement.ts'
import type { Consent } from '../nouns/consent.ts'
import { standingsOf } from '../plan/agreement.ts'
import type { Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'

/** In characters. */
const LONGEST_IN_TABLE = 240

export function agreementsChapter(plan: Plan): Block[] {
  const title = heading(1, reportTitles.agreements)
  if (plan.agreements.length === 0) return [title, ...paragraphs(reportSentences.noAgreements)]
  const rows = agreementRows(plan)
  if (rows.every(([text = '']) => text.length <= LONGEST_IN_TABLE))
    return [title, table(reportCaptions.agreements, reportHeads.agreements, rows)]
  return [title, ...written(rows)]
}

/** Long texts would be a narrow column of many lines, repeated for everyone who said something: they stand over the page, once. */
function written(rows: readonly (readonly string[])[]): Block[] {
  const texts = [...new Set(rows.map(([text = '']) => text))]
  return texts.flatMap((text, at) => {
    const said = rows.filter(([own, who]) => own === text && who !== '')
    const lines = said.map(([, who = '', stance = '', why = '']) => saidLine(who, stance, why))
    return [heading(2, agreementTitle(at + 1)), ...paragraphs(text), ...list(lines)]
  })
}

/**
 * Every agreement with the parties that responded or were silent; one that nobody was asked about is listed alone.
 */
export function agreementRows(plan: Plan): string[][] {
  const wordsOf = (agreement: Agreement) => agreementLine(plan, agreement)
  const rows = standingsOf(plan).flatMap(({ agreement, said, silent }) => [
    ...agreeing(plan, said).map((who) => [wordsOf(agreement), who, stanceWords.akkoord, '']),
    ...said
      .filter((one) => !isPlainYes(one))
      .map((one) => [wordsOf(agreement), whoLong(plan, one), stanceWords[one.stance], one.reason]),
    ...(silent.length === 0
      ? []
      : [[wordsOf(agreement), silent.map((id) => partyName(plan, id)).join(', '), reportWords.unheard, '']]),
  ])
  const unasked = standingsOf(plan).filter(({ said, silent }) => said.length + silent.length === 0)
  return [...rows, ...unasked.map(({ agreement }) => [wordsOf(agreement), '', '', ''])]
}

/** All who agree and said no more than that, in one cell; none when there is nobody. */
function agreeing(plan: Plan, said: readonly Consent[]): string[] {
  const all = said.filter(isPlainYes).map((one) => whoLong(plan, one))
  return all.length === 0 ? [] : [all.join(', ')]
}

function isPlainYes({ stance, reason }: Consent): boolean {
  return stance === 'akkoord' && reason === ''
}

/** None when nothing is parked. */
export function parkedChapter(plan: Plan): Block[] {
  const open = plan.parked.filter(({ done }) => !done)
  if (open.length === 0) return []
  const rows = open.map(({ kind, text, about, owner, day }) => [
    parkedWords[kind],
    text,
    subjectWords(plan, about),
    owner === null ? reportWords.noOwner : partyName(plan, owner),
    day === '' ? '' : formatDay(day),
  ])
  return [heading(1, reportTitles.parked), table(reportCaptions.parked, reportHeads.parked, rows)]
}
