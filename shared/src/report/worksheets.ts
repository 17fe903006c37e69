// The ten worksheets on paper, for a group without screens: two pages per knob, so that they can be printed on both
// sides of a sheet. Empty to fill in by hand, or with what the group has said so far.

import { choicePartsOf } from '../copy/nl/choiceParts.ts'
import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { formatRisingAmount, withEffort } from '../copy/nl/format.ts'
import { illustrationCase, illustrationCopy } from '../copy/nl/illustrations.ts'
import { knobCopy } from '../copy/nl/knobs.ts'
import { knobTalkCopy, talkCopy } from '../copy/nl/knobTalk.ts'
import { citationWords } from '../copy/nl/library/citations.ts'
import { tipCopy } from '../copy/nl/library/tips.ts'
import { mechanismCopy } from '../copy/nl/mechanisms.ts'
import { ownMark } from '../copy/nl/ownLinks.ts'
import { paperCopy as copy } from '../copy/nl/paper.ts'
import { routeCopy } from '../copy/nl/routes.ts'
import { tipsAt, tipsCitation } from '../library/tips.ts'
import { choicesOf } from '../model/choices.ts'
import { illustrationsOf } from '../model/illustrations.ts'
import { knobFacts } from '../model/knobs.ts'
import { routes } from '../model/routes.ts'
import { isSet, type KnobState } from '../nouns/knobState.ts'
import { talkParts } from '../nouns/talk.ts'
import type { Plan } from '../plan/plan.ts'
import { choiceRows } from './choiceRows.ts'
import { paperChoices } from './paperChoices.ts'
import { openDialPicture, writingLines } from './paperPictures.ts'
import { type Block, heading, list, paragraphs, type Report, table } from './reportTree.ts'

const LINES = 2
/** Where much is chosen, little room is left to write. */
const [MANY_CHOICES, FEW_LINES, MORE_LINES] = [12, 2, 4]
const EMPTY_ROWS = 3

export function worksheets(plan: Plan, filled: boolean, page: 'A4' | 'A3'): Report {
  const sheets = plan.knobs.flatMap((knob, index) => [
    ...(index > 0 ? [nextSheet] : []),
    ...front(knob, filled),
    pageBreak,
    ...back(plan, knob, filled),
  ])
  return {
    title: copy.title(plan.workshop.title.trim()),
    subtitle: copy.subtitle,
    language: 'nl',
    page,
    blocks: sheets,
  }
}

const pageBreak: Block = { kind: 'break' }
/** However long the sheet before it is: two sides of one sheet of paper are always about one knob. */
const nextSheet: Block = { kind: 'break', front: true }

function front(knob: KnobState, filled: boolean): Block[] {
  const { number } = knob
  const { name, meaning } = knobCopy[number]
  const { turning, questions } = knobTalkCopy[number]
  const examples = illustrationsOf(number).map((id) => [illustrationCopy[id], illustrationCase(id)])
  return [
    heading(1, `${number}. ${name}`),
    ...paragraphs(`${meaning} ${turning}`),
    openDialPicture(number, filled && isSet(knob) ? knob.setting : null),
    ...talkParts.flatMap((part) => [
      heading(2, talkCopy[part]),
      ...(filled && knob.talk[part].trim() !== '' ? paragraphs(knob.talk[part]) : [writingLines(LINES)]),
    ]),
    heading(2, copy.questions),
    ...list(questions),
    ...tipBlocks(number),
    table(copy.others(number), copy.othersHead, examples),
  ]
}

function back(plan: Plan, knob: KnobState, filled: boolean): Block[] {
  const { number, note } = knob
  return [
    heading(2, copy.choices(number)),
    paperChoices(choicePartsOf(number).flatMap((part) => choiceRows(plan, part, filled))),
    table(copy.routes, copy.routesHead, [...routeRows(number), ...(filled ? ownRouteRows(plan, number) : [])]),
    heading(2, copy.money),
    ...paragraphs(knobTalkCopy[number].investmentHint),
    table(copy.moneyCaption, copy.moneyHead, moneyRows(plan, number, filled)),
    heading(2, copy.agreed),
    ...(filled && note.trim() !== ''
      ? paragraphs(note)
      : [writingLines(choicesOf(number).length < MANY_CHOICES ? MORE_LINES : FEW_LINES)]),
  ]
}

/** Only what each advises: the why is on the screen, and two sides of a sheet are full. */
function tipBlocks(number: KnobState['number']): Block[] {
  const own = tipsAt(number).map((id) => tipCopy[id].name)
  return own.length === 0 ? [] : paragraphs(copy.tips(own, citationWords(tipsCitation)))
}

function routeRows(number: KnobState['number']): string[][] {
  const own = knobFacts(number).routes
  return routes
    .filter(({ id }) => own.includes(id))
    .map(({ id, coreValues }) => [
      `${routeCopy[id].name}. ${mechanismCopy[number][id] ?? ''}`,
      coreValues.map((value) => coreValueCopy[value].name).join(', '),
    ])
}

function ownRouteRows({ ownLinks }: Plan, number: KnobState['number']): string[][] {
  return ownLinks
    .filter(({ knob }) => knob === number)
    .map(({ route, reason }) => [`${routeCopy[route].name}. ${reason}`, ownMark])
}

function moneyRows(plan: Plan, number: KnobState['number'], filled: boolean): string[][] {
  const needs = plan.needs.filter(({ knob }) => knob === number)
  const known = filled
    ? needs.map((need) => [withEffort(need.label, need.effort), formatRisingAmount(need, plan.workshop), ''])
    : []
  const empty = Array.from({ length: Math.max(2, EMPTY_ROWS - known.length) }, () => ['', '', ''])
  return [...known, ...empty]
}
