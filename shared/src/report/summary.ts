// The first page of the whole report: what it is, where and with whom, what it costs, what is lacking, who objects, what is
// asked and what comes first. It is always one page: what matters least is shortened first, until it fits.

import { coverageSentence } from '../copy/nl/coverage.ts'
import { formatEuro } from '../copy/nl/format.ts'
import { boardSentences } from '../copy/nl/report.ts'
import {
  leftOut,
  summaryAsks,
  summaryCaptions,
  summaryHeads,
  summaryTitles,
  summaryWords,
} from '../copy/nl/reportSummary.ts'
import { visionWords } from '../copy/nl/vision.ts'
import { coverageOf } from '../derive/coverage.ts'
import type { Plan } from '../plan/plan.ts'
import { beginBlocks } from './beginChapter.ts'
import { boardAsked } from './boardAsked.ts'
import { shortWords } from './boardWords.ts'
import { doubtLines, isAnyoneHeard } from './doubts.ts'
import { moneyBar } from './moneyBar.ts'
import { heightOfReport, PAGE_HEIGHT } from './pageHeight.ts'
import { type Block, heading, type Report, table } from './reportTree.ts'
import { paysTable } from './summaryMoney.ts'
import { toDosOf } from './toDo.ts'

interface Room {
  readonly vision: number
  readonly parties: number
  readonly name: number
  /** Lines in one answer, and characters in one of them. */
  readonly lines: number
  readonly words: number
  readonly bar: boolean
}

const rooms: readonly Room[] = [
  { vision: 600, parties: 10, name: 48, lines: 4, words: 160, bar: true },
  { vision: 400, parties: 8, name: 48, lines: 3, words: 120, bar: true },
  { vision: 300, parties: 7, name: 40, lines: 3, words: 90, bar: true },
  { vision: 220, parties: 6, name: 32, lines: 3, words: 70, bar: true },
  { vision: 160, parties: 6, name: 28, lines: 2, words: 60, bar: true },
  { vision: 160, parties: 6, name: 28, lines: 1, words: 60, bar: true },
  { vision: 120, parties: 5, name: 24, lines: 1, words: 40, bar: true },
  { vision: 120, parties: 4, name: 24, lines: 1, words: 60, bar: false },
  { vision: 80, parties: 2, name: 20, lines: 1, words: 40, bar: false },
  { vision: 40, parties: 1, name: 16, lines: 1, words: 30, bar: false },
]

/**
 * Reckoned heights are for the widest font a board may have; a page more or less does no harm here, and with our own font
 * this still is one.
 */
const HEIGHT = PAGE_HEIGHT * 1.06

/** `begin`: the title of the page and what is below it. */
export function summaryBlocks(plan: Plan, madeAt: string, begin: Omit<Report, 'blocks'>): Block[] {
  const tried = rooms.map((room) => blocksIn(plan, madeAt, room))
  return tried.find((blocks) => heightOfReport({ ...begin, blocks }) <= HEIGHT) ?? tried.at(-1) ?? []
}

/** Whether the first page has all of the vision. */
export function hasWholeVision(plan: Plan, blocks: readonly Block[]): boolean {
  const [, said] = blocks
  const vision = visionWords(plan).trim()
  return vision === '' || (said?.kind === 'paragraph' && said.text === vision)
}

function blocksIn(plan: Plan, madeAt: string, room: Room): Block[] {
  return [
    ...beginBlocks(plan, shortWords(visionWords(plan), room.vision)),
    heading(1, summaryTitles.short),
    table(summaryCaptions.facts, summaryHeads.facts, factRows(plan, madeAt, room)),
    ...(room.bar ? moneyBar(plan) : []),
    ...paysTable(plan, room.parties, room.name),
  ]
}

function factRows(plan: Plan, madeAt: string, room: Room): string[][] {
  const coverage = coverageOf(plan)
  const { neededCents, promisedCents, ideaCents, lackingCents } = coverage.total
  const [needed, promised, idea, nobody] = [neededCents, promisedCents, ideaCents, lackingCents].map(formatEuro)
  return [
    [summaryAsks.where, whereWords(plan, room)],
    ...(neededCents > 0 && !room.bar
      ? [
          [
            summaryAsks.money,
            `${summaryWords.money(plan.workshop.lastYear, needed ?? '', promised ?? '', idea ?? '', nobody ?? '', coverage.ideas)}.`,
          ],
        ]
      : []),
    [summaryAsks.gap, `${room.bar ? neededWords(plan) : ''}${coverageSentence(coverage)}`],
    [summaryAsks.objections, sentencesOf(objections(plan, room), room)],
    [summaryAsks.asked, boardAsked(plan, room.name).join(' ')],
    [summaryAsks.first, sentencesOf(firstSteps(plan, madeAt, room), room)],
  ]
}

/** Where the bar says the rest. */
function neededWords(plan: Plan): string {
  const { neededCents } = coverageOf(plan).total
  if (neededCents === 0) return ''
  return `${boardSentences.neededUntil(plan.workshop.lastYear)}: ${formatEuro(neededCents)}. `
}

function whereWords(plan: Plan, { name, parties: most }: Room): string {
  const names = (atTable: boolean) =>
    plan.parties.filter((one) => one.atTable === atTable).map((one) => shortWords(one.name, name))
  const cut = (all: string[]) =>
    all.length <= most + 1 ? all : [...all.slice(0, most), leftOut.others(all.length - most)]
  const [present, absent] = [names(true), names(false)]
  const place = plan.workshop.place.trim()
  const said = [
    place === '' ? summaryWords.what : `${summaryWords.what}, in ${place}`,
    summaryWords.with(cut(present)),
    ...(absent.length > 0 ? [summaryWords.missing(cut(absent))] : []),
  ]
  return `${said.filter((words) => words !== '').join('. ')}.`
}

function objections(plan: Plan, { words }: Room): string[] {
  const lines = doubtLines(plan, words)
  if (lines.length > 0) return lines
  return [isAnyoneHeard(plan) ? summaryWords.noObjections : summaryWords.nobodyHeard]
}

function firstSteps(plan: Plan, madeAt: string, { words }: Room): string[] {
  const all = toDosOf(plan, madeAt)
  if (all.length === 0) return [summaryWords.noFirst]
  return all.map(({ who, what, when }) => {
    const said = `${who ?? summaryWords.nobody}: ${shortWords(what.replace(/\.$/, ''), words)}`
    if (when === '') return said
    return said.endsWith('?') ? `${said} (${when})` : `${said}, ${when}`
  })
}

/** The first few, and how many more. */
function sentencesOf(lines: readonly string[], { lines: most }: Room): string {
  const shown = lines.length <= most ? lines : lines.slice(0, most)
  const rest = lines.length - shown.length
  return `${[...shown, ...(rest > 0 ? [summaryWords.more(rest)] : [])].join('; ')}.`
}
