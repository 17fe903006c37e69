// The chapters about the plan itself: the parties, the knobs, and what they open.

import { oneLine } from '../base/text.ts'
import { arrivalWords, strengthWords } from '../copy/nl/aims.ts'
import { assumedName, spokenFor } from '../copy/nl/assumed.ts'
import { choiceCopy, optionWords } from '../copy/nl/choices.ts'
import { consequenceOf } from '../copy/nl/consequences.ts'
import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { knobCopy, settingWords } from '../copy/nl/knobs.ts'
import { talkCopy } from '../copy/nl/knobTalk.ts'
import { knobWords } from '../copy/nl/knobWords.ts'
import { lettabilityNote } from '../copy/nl/lettability.ts'
import { partyKindCopy } from '../copy/nl/partyKinds.ts'
import {
  allPathsSentence,
  chosenSentence,
  countWords,
  directionWords,
  discussionSentence,
  lastTurnWords,
  noteWords,
  reportCaptions,
  reportHeads,
  reportSentences,
  reportTitles,
  reportWords,
  spreadSentence,
} from '../copy/nl/report.ts'
import { remarkWords } from '../copy/nl/routeRemarks.ts'
import { routeCopy } from '../copy/nl/routes.ts'
import { farApartSentence, silentSentence } from '../copy/nl/spread.ts'
import { becauseOf } from '../derive/because.ts'
import { flowOf } from '../derive/flow.ts'
import { spreadOf } from '../derive/spread.ts'
import { choicesOf } from '../model/choices.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { isSetting, type KnobNumber } from '../model/knobs.ts'
import { routeIds } from '../model/routes.ts'
import { optionsChosen } from '../nouns/chosen.ts'
import { progressOf } from '../nouns/discussion.ts'
import type { KnobState } from '../nouns/knobState.ts'
import { type RoundKind, shownRound } from '../nouns/round.ts'
import { type Talk, talkParts } from '../nouns/talk.ts'
import type { Turn } from '../nouns/who.ts'
import { heardParties } from '../plan/heard.ts'
import type { Plan } from '../plan/plan.ts'
import { dialsPicture } from './dialsPicture.ts'
import { flowPicture } from './flowPicture.ts'
import { ownLinkBlocks } from './ownLinks.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'

export function partiesChapter(plan: Plan): Block[] {
  const title = heading(1, reportTitles.parties)
  if (plan.parties.length === 0) return [title, ...paragraphs(reportSentences.noParties)]
  const heard = heardParties(plan)
  const rows = plan.parties.map(({ id, name, kind, atTable }) => [
    name,
    partyKindCopy[kind].name,
    atTable
      ? heard.has(id)
        ? reportWords.atTable
        : reportWords.notHeard
      : [reportWords.emptyChair, oneLine(spokenFor(plan, id))].filter(Boolean).join('. '),
  ])
  return [title, table(reportCaptions.parties, reportHeads.parties, rows)]
}

export function knobsChapter(plan: Plan): Block[] {
  const head = reportHeads.knobs[plan.workshop.use === 'evaluatie' ? 'meant' : 'before']
  // Who turned it, and why, are only said once somebody did, and said.
  const isTurned = plan.knobs.some(({ lastTurn }) => lastTurn !== null)
  const hasReason = plan.knobs.some((knob) => becauseOf(knob) !== '')
  const shown = (cells: readonly string[]) => cells.filter((_, at) => (at !== 4 || isTurned) && (at !== 5 || hasReason))
  const rows = plan.knobs.map((knob) => [
    String(knob.number),
    knobCopy[knob.number].name,
    knobWords(knob),
    knobWords(knob, knob.baseline),
    knob.lastTurn ? lastTurnWords(knob.lastTurn, turnedFor(plan, knob.lastTurn)) : reportWords.neverTurned,
    becauseOf(knob),
  ])
  return [
    heading(1, reportTitles.knobs),
    dialsPicture(plan),
    table(reportCaptions.knobs, shown(head), rows.map(shown), [0]),
    ...paragraphs(reportSentences.settingsAreOurs),
    ...knobNotes(plan),
  ]
}

/** Per knob what was chosen on its worksheet, and the group's own words. */
function knobNotes(plan: Plan): Block[] {
  return plan.knobs.flatMap((knob) => {
    const { number, note, talk } = knob
    const said = [...progressLines(plan, knob), ...chosenLines(plan, number), ...talkLines(talk, becauseOf(knob))]
    const lines = [...list(said), ...paragraphs(note)]
    return lines.length === 0 ? [] : [heading(2, `${number}. ${knobCopy[number].name}`), ...lines]
  })
}

/** How far the group is with it; why is in the table of all. */
function progressLines(plan: Plan, knob: KnobState): string[] {
  const { discussion } = knob
  const who = discussion && lastTurnWords(discussion, turnedFor(plan, discussion))
  return [
    ...(discussion && who ? [discussionSentence(progressOf(knob), settingWords[discussion.setting], who)] : []),
    ...spreadLines(plan, knob.number),
  ]
}

/** The last round that was shown: how many chose what, and who are far apart. */
function spreadLines(plan: Plan, knob: KnobNumber): string[] {
  const round = shownRound(plan, knob)
  if (!round) return []
  const { columns, farApart, silent } = spreadOf(plan, round)
  const counts = columns
    .filter(({ votes }) => votes.length > 0)
    .map(({ value, votes }) => `${valueWords(round.kind, value)} ${votes.length}`)
  const nameOf = (party: string) => partyName(plan, party)
  const wordOf = (value: number) => (Number.isInteger(value) ? valueWords(round.kind, value) : null)
  if (counts.length === 0) return []
  const said = spreadSentence(counts, farApart && farApartSentence(farApart, wordOf, nameOf))
  return [silent.length === 0 ? said : `${said} ${silentSentence(silent.map(nameOf))}`]
}

function valueWords(kind: RoundKind, value: number): string {
  if (kind === 'stand' && isSetting(value)) return settingWords[value]
  return value > 0 ? directionWords[1] : value < 0 ? directionWords[-1] : directionWords[0]
}

/** What the table above has is not said twice. */
function talkLines(talk: Talk, because: string): string[] {
  return talkParts.flatMap((part) => {
    const answer = oneLine(talk[part])
    return answer === '' || (part === 'worth' && answer === because)
      ? []
      : [noteWords(part === 'worth' ? reportWords.because : talkCopy[part], answer)]
  })
}

function chosenLines(plan: Plan, knob: KnobNumber): string[] {
  return choicesOf(knob).flatMap((choice) => {
    const options = optionsChosen(plan, choice)
    const words = options.map((option) => optionWords(plan, choice, option))
    const along = options.flatMap((option) => consequenceOf(choice, option) ?? [])
    return words.length === 0 ? [] : [[chosenSentence(choiceCopy[choice].question, words), ...along].join(' ')]
  })
}

function turnedFor(plan: Plan, { party }: Turn): string | null {
  return party === null ? null : partyName(plan, party)
}

/** For whom each value counts, in the group's words. */
export function aimsChapter(plan: Plan): Block[] {
  const title = heading(1, reportTitles.aims)
  if (plan.aims.length === 0) return [title, ...paragraphs(reportSentences.noAims)]
  const rows = plan.aims.map(({ coreValue, party, strength, arrival }) => [
    coreValueCopy[coreValue].name,
    assumedName(plan, party, partyName(plan, party)),
    strengthWords[strength],
    strength === 'nee' ? '–' : arrival ? arrivalWords[arrival] : reportWords.noMoment,
  ])
  const { about, source } = lettabilityNote
  return [title, table(reportCaptions.aims, reportHeads.aims, rows), ...paragraphs(`${about} ${source}`)]
}

/** Counts, never a score. */
export function flowChapter(plan: Plan): Block[] {
  const { routes, coreValues, all } = flowOf(plan.knobs)
  const routeRows = routeIds.map((id) => [routeCopy[id].name, countWords(routes[id])])
  const valueRows = coreValueIds.map((id) => [coreValueCopy[id].name, countWords(coreValues[id])])
  return [
    heading(1, reportTitles.flow),
    flowPicture(plan),
    table(reportCaptions.routes, reportHeads.routes, routeRows),
    ...ownLinkBlocks(plan),
    table(reportCaptions.coreValues, reportHeads.coreValues, valueRows),
    ...paragraphs(allPathsSentence(all)),
    ...paragraphs(reportSentences.countsOnly),
    ...routeIds.flatMap((id) => paragraphs(remarkWords(id) && `${routeCopy[id].name}. ${remarkWords(id)}`)),
  ]
}
