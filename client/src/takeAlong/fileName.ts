// The name of a file: workshop, kind of report or paper, party, and whether people are named in it. Files with
// different contents have different names.

import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import type { ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { text } from '../copy/nl.ts'
import { taking } from '../copy/nlExport.ts'
import { plainName } from '../ui/plainName.ts'
import type { Format } from './formats.ts'

/** "Thuisplusflat 2029-2040 Gemeente met voornamen.docx", without characters that file systems refuse. */
export function fileName(
  plan: Plan,
  kind: ReportKind,
  { extension, suffix }: Pick<Format, 'extension' | 'suffix'>,
  names: boolean,
): string {
  const title = plainName(plan.workshop.title) || text.exporting.fileName
  const which = suffix ? ` ${suffix.toLowerCase()}` : taking.suffixes[kind.kind](partyOf(plan, kind))
  return `${title}${which}${names ? taking.namesSuffix : ''}.${extension}`
}

function partyOf(plan: Plan, kind: ReportKind): string {
  const id = kind.kind === 'party' || kind.kind === 'board' ? kind.party : undefined
  const party = id === undefined ? undefined : findParty(plan, id)
  // The page for every board has no party.
  if (!party && kind.kind === 'board') return ''
  return (party && plainName(party.name)) || text.exporting.party
}
