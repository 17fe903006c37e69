// What people think comes of the plan: the map, and the same in a table, with how large and on what it is based.

import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { causeWords, effectNotes, fromCase, noEvidence, sizeWords, whomWords } from '../copy/nl/effects.ts'
import { reportCaptions, reportHeads, reportTitles } from '../copy/nl/report.ts'
import { effectAlt, effectLegend } from '../copy/nl/reportPictures.ts'
import { effectRows } from '../derive/effects.ts'
import type { Plan } from '../plan/plan.ts'
import { box, GREY, INK, path, words } from './drawing.ts'
import { effectChains } from './effectChains.ts'
import { type EffectBox, effectLayout, FIRST_LINE, LINE, PAD } from './effectLayout.ts'
import { type Block, heading, type PictureBlock, paragraphs, type Shape, table } from './reportTree.ts'

/** None when nobody wrote any. */
export function effectsChapter(plan: Plan): Block[] {
  if (plan.effects.length === 0) return []
  const hasCase = plan.effects.some(({ origin }) => origin === 'casus')
  return [
    heading(1, reportTitles.effects),
    ...paragraphs(`${effectNotes.arrows} ${effectNotes.words}`),
    ...(hasCase ? paragraphs(effectLegend.case(fromCase)) : []),
    effectPicture(plan),
    table(reportCaptions.effects, reportHeads.effects, effectTable(plan)),
  ]
}

function effectTable(plan: Plan): string[][] {
  return effectRows(plan).map(({ last, activities, brought }) => [
    [...brought.map((cause) => causeWords(plan, cause)), ...(last.kind === 'inbreng' ? [last.label] : [])].join('; '),
    (last.kind === 'activiteit' ? [last, ...activities] : activities).map(({ label }) => label).join('; '),
    last.kind === 'effect' ? last.label : effectLegend.noEffect,
    [...whomWords(plan, last), ...(last.coreValue === null ? [] : [coreValueCopy[last.coreValue].name])].join(', '),
    last.kind === 'effect' ? sizeWords(last) : '',
    last.kind === 'effect' ? last.evidence.trim() || noEvidence : '',
  ])
}

const WIDTH = 950
/** What is left of a page. */
const HEIGHT = 1100
const BELOW = 34

function effectPicture(plan: Plan): PictureBlock {
  const layout = effectLayout(plan, { width: WIDTH, height: HEIGHT, sizes: [14, 12, 10], isWide: true })
  const { size, leftOut } = layout
  const alt = effectAlt(effectChains(plan))
  const shapes = [
    ...layout.heads.map(({ x, y, text }) => words(x, y, text, { size, bold: true })),
    ...layout.arrows.flatMap(({ d, tip }) => [path(d, { stroke: GREY, strokeWidth: 1.3 }), path(tip, { fill: GREY })]),
    ...layout.boxes.flatMap((one) => boxShapes(one, size)),
    words(0, layout.height + BELOW - 10, `${effectLegend.signs}${effectLegend.leftOut(leftOut)}`, {
      size: 13,
      fill: GREY,
    }),
  ]
  return { kind: 'picture', alt, width: WIDTH, height: layout.height + BELOW, shapes }
}

/** A thick edge: large. Dashes: from the case. Grey: on the board already, or for whom. */
function boxShapes({ x, y, width, height, lines, line }: EffectBox, size: number): Shape[] {
  const look = {
    fill: line ? '#ffffff' : '#efe9dc',
    stroke: INK,
    strokeWidth: line?.size === 'groot' ? 3 : 1,
    dash: line?.isCase ? ([5, 3] as const) : null,
  }
  return [
    box(x, y, width, height, look),
    ...lines.map((text, at) => words(x + size * PAD, y + size * (FIRST_LINE + at * LINE), text, { size })),
  ]
}
