// One page for who decides: what it is about, what is asked, what it costs, who brings it, and what is not settled yet.

import { stanceWords } from '../copy/nl/agreements.ts'
import { coverageSentence } from '../copy/nl/coverage.ts'
import { formatEuro, riseOf } from '../copy/nl/format.ts'
import { knobCopy, settingWords } from '../copy/nl/knobs.ts'
import { missingSentence } from '../copy/nl/missing.ts'
import { boardSentences, reportCaptions, reportHeads, reportSentences, reportTitles } from '../copy/nl/report.ts'
import { whoShort } from '../copy/nl/who.ts'
import { broughtInBy, sumOverYears, sumPerYear } from '../derive/amounts.ts'
import { coverageOf } from '../derive/coverage.ts'
import { missingOf } from '../derive/missing.ts'
import { settings } from '../model/knobs.ts'
import { standingsOf } from '../plan/agreement.ts'
import type { Investment } from '../plan/investment.ts'
import type { Need } from '../plan/need.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'

const MOST_LINES = 4
const VISION_LENGTH = 300

export function boardBlocks(plan: Plan): Block[] {
  return [
    heading(1, reportTitles.vision),
    ...paragraphs(firstWords(plan.vision) || reportSentences.noVision),
    ...paragraphs(settingsInWords(plan)),
    heading(1, reportTitles.boardMoney),
    ...paragraphs(coverageSentence(coverageOf(plan))),
    moneyTable(plan),
    heading(1, reportTitles.agreements),
    ...agreementLines(plan),
    heading(1, reportTitles.missing),
    ...atMost(missingOf(plan).map(missingSentence), reportSentences.nothingMissing),
  ]
}

/** 'Ver open: Activiteitenaanbod, Samenwerking. Dicht: Verbinding met buurt.', the furthest open first. */
function settingsInWords({ knobs }: Plan): string {
  const sentences = settings.toReversed().flatMap((setting) => {
    const own = knobs.filter((knob) => knob.setting === setting).map(({ number }) => knobCopy[number].shortName)
    return own.length === 0 ? [] : [boardSentences.stands(settingWords[setting], own.join(', '))]
  })
  return sentences.join(' ')
}

function firstWords(vision: string): string {
  const [first = ''] = vision.trim().split(/\n\s*\n/)
  return first.length <= VISION_LENGTH ? first : `${first.slice(0, first.lastIndexOf(' ', VISION_LENGTH))}…`
}

/** Per party over all years of the plan, and what is needed beside it. */
function moneyTable({ parties, investments, needs, workshop }: Plan): Block {
  const perYear = (list: typeof investments) => sumPerYear(list, workshop)[0] ?? 0
  const rows = parties
    .map(({ id, name }) => ({ name, own: broughtInBy(investments, id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => [
      withRise(name, own, workshop),
      formatEuro(perYear(own)),
      formatEuro(sumOverYears(own, workshop)),
    ])
  const all = [
    [
      withRise(boardSentences.broughtIn, investments, workshop),
      formatEuro(perYear(investments)),
      formatEuro(sumOverYears(investments, workshop)),
    ],
    [
      withRise(boardSentences.needed, needs, workshop),
      formatEuro(sumPerYear(needs, workshop)[0] ?? 0),
      formatEuro(sumOverYears(needs, workshop)),
    ],
  ]
  return table(reportCaptions.boardMoney, reportHeads.boardMoney(workshop.firstYear), [...rows, ...all], [1, 2])
}

/** The first year must not look as if every year were like it. */
function withRise(words: string, own: readonly (Need | Investment)[], workshop: Plan['workshop']): string {
  const yearly = own.filter(({ per }) => per === 'year')
  const [rise] = yearly.flatMap((one) => riseOf(one, workshop))
  if (rise === undefined) return words
  const isAll = yearly.every(({ indexed }) => indexed)
  return `${words}, ${isAll ? rise : rise.replace('stijgt', 'stijgt deels')}`
}

function agreementLines(plan: Plan): Block[] {
  const lines = standingsOf(plan).map(({ agreement, said, silent }) => {
    const doubts = said
      .filter(({ stance }) => stance !== 'akkoord')
      .map((consent) => `${whoShort(plan, consent)}: ${stanceWords[consent.stance]}`)
    const unheard = silent.length === 0 ? [] : [boardSentences.unheard(silent.length)]
    const remarks = [...doubts, ...unheard].join('; ')
    return remarks === '' ? agreement.text : `${agreement.text} (${remarks})`
  })
  return atMost(lines, reportSentences.noAgreements)
}

function atMost(lines: readonly string[], none: string): Block[] {
  if (lines.length === 0) return paragraphs(none)
  const rest = lines.length - MOST_LINES
  return list(rest <= 0 ? lines : [...lines.slice(0, MOST_LINES), boardSentences.more(rest)])
}
