// The ten worksheets on paper, for a group without screens: two pages per knob, so that they can be printed on both
// sides of a sheet. Empty to fill in by hand, or with what the group has said so far.

import { choiceCopy, optionWords } from '../copy/nl/choices.ts'
import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { formatRisingAmount, withEffort } from '../copy/nl/format.ts'
import { knobCopy, talkCopy } from '../copy/nl/knobs.ts'
import { paperCopy as copy } from '../copy/nl/paper.ts'
import { routeCopy } from '../copy/nl/routes.ts'
import { type ChoiceId, choiceFacts, choicesOf } from '../model/choices.ts'
import { knobFacts } from '../model/knobs.ts'
import { routes } from '../model/routes.ts'
import { optionsChosen } from '../nouns/chosen.ts'
import type { KnobState } from '../nouns/knobState.ts'
import { talkParts } from '../nouns/talk.ts'
import type { Plan } from '../plan/plan.ts'
import { openDialPicture, tickBoxes, writingLines } from './paperPictures.ts'
import { type Block, heading, list, paragraphs, type Report, table } from './reportTree.ts'

const LINES = 3
const MORE_LINES = 4
const EMPTY_ROWS = 4

export function worksheets(plan: Plan, filled: boolean, page: 'A4' | 'A3'): Report {
  const sheets = plan.knobs.flatMap((knob, index) => [
    ...(index > 0 ? [pageBreak] : []),
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

function front(knob: KnobState, filled: boolean): Block[] {
  const { number } = knob
  const { name, meaning, turning, questions } = knobCopy[number]
  return [
    heading(1, `${number}. ${name}`),
    ...paragraphs(`${meaning} ${turning}`),
    openDialPicture(number, filled ? knob.setting : null),
    ...talkParts.flatMap((part) => [
      heading(2, talkCopy[part]),
      ...(filled && knob.talk[part].trim() !== '' ? paragraphs(knob.talk[part]) : [writingLines(LINES)]),
    ]),
    heading(2, copy.questions),
    ...list(questions),
  ]
}

function back(plan: Plan, knob: KnobState, filled: boolean): Block[] {
  const { number, note } = knob
  return [
    heading(2, copy.choices(number)),
    ...choicesOf(number).flatMap((choice) => [...paragraphs(choiceCopy[choice].question), boxes(plan, choice, filled)]),
    heading(2, copy.routes),
    table(copy.routesCaption, copy.routesHead, routeRows(number)),
    heading(2, copy.money),
    table(copy.moneyCaption, copy.moneyHead, moneyRows(plan, number, filled)),
    heading(2, copy.agreed),
    ...(filled && note.trim() !== '' ? paragraphs(note) : [writingLines(MORE_LINES)]),
  ]
}

/** To tick by hand; already ticked if the group chose it. */
function boxes(plan: Plan, choice: ChoiceId, filled: boolean): Block {
  const { kind, options } = choiceFacts[choice]
  const all = kind === 'party' ? [...plan.parties.map(({ id }) => id), ...options] : options
  const chosen = filled ? optionsChosen(plan, choice) : []
  return tickBoxes(all.map((option) => ({ words: optionWords(plan, choice, option), ticked: chosen.includes(option) })))
}

function routeRows(number: KnobState['number']): string[][] {
  const own = knobFacts(number).routes
  return routes
    .filter(({ id }) => own.includes(id))
    .map(({ id, coreValues }) => [
      routeCopy[id].name,
      coreValues.map((value) => coreValueCopy[value].name).join(', '),
      '',
    ])
}

function moneyRows(plan: Plan, number: KnobState['number'], filled: boolean): string[][] {
  const needs = plan.needs.filter(({ knob }) => knob === number)
  const known = filled
    ? needs.map((need) => [withEffort(need.label, need.effort), formatRisingAmount(need, plan.workshop), ''])
    : []
  const empty = Array.from({ length: Math.max(2, EMPTY_ROWS - known.length) }, () => ['', '', ''])
  return [...known, ...empty]
}
