// One page for decision-makers: what it is about, what is asked, what it costs, who contributes, and what is agreed.
// It is always one page: what matters least is shortened first, until it fits.

import { moneyRemark } from '../copy/nl/agreements.ts'
import { boardSentences, reportSentences, reportTitles } from '../copy/nl/report.ts'
import { leftOut } from '../copy/nl/reportSummary.ts'
import { stanceWords } from '../copy/nl/stances.ts'
import { visionWords } from '../copy/nl/vision.ts'
import { whoShort } from '../copy/nl/who.ts'
import { coverageOf } from '../derive/coverage.ts'
import type { Party } from '../nouns/party.ts'
import { standingsOf } from '../plan/agreement.ts'
import type { Plan } from '../plan/plan.ts'
import { abbreviationsInShort } from './abbreviationsChapter.ts'
import { beginBlocks, exampleBlocks } from './beginChapter.ts'
import { boardAsked } from './boardAsked.ts'
import { boardAskedOf } from './boardAskedOf.ts'
import { boardMoney } from './boardMoney.ts'
import { shortWords } from './boardWords.ts'
import { coveragePicture } from './coveragePicture.ts'
import { fitsOnOnePage } from './pageHeight.ts'
import { type Block, heading, list, paragraphs, type Report } from './reportTree.ts'

/** How many items of each kind are shown. */
interface Room {
  readonly parties: number
  /** Maximum length of the name of a party or a cost. */
  readonly nameLength: number
  /** Height of the picture of the years, in its own units; 0: none. */
  readonly picture: number
  readonly agreements: number
  readonly agreementLength: number
  readonly visionLength: number
  /** Of the board of one party. */
  readonly asks: number
}

/** From most to least: first the contributions are shortened, then the picture, then the agreements. */
const rooms: readonly Room[] = [
  { parties: 8, nameLength: 48, picture: 300, agreements: 4, agreementLength: 400, visionLength: 300, asks: 8 },
  { parties: 6, nameLength: 48, picture: 220, agreements: 4, agreementLength: 300, visionLength: 300, asks: 8 },
  { parties: 6, nameLength: 48, picture: 190, agreements: 3, agreementLength: 160, visionLength: 200, asks: 8 },
  { parties: 6, nameLength: 40, picture: 0, agreements: 4, agreementLength: 160, visionLength: 300, asks: 7 },
  { parties: 6, nameLength: 40, picture: 0, agreements: 3, agreementLength: 160, visionLength: 200, asks: 6 },
  { parties: 5, nameLength: 32, picture: 0, agreements: 2, agreementLength: 160, visionLength: 200, asks: 6 },
  { parties: 3, nameLength: 24, picture: 0, agreements: 2, agreementLength: 80, visionLength: 120, asks: 5 },
  { parties: 2, nameLength: 24, picture: 0, agreements: 1, agreementLength: 80, visionLength: 80, asks: 3 },
  { parties: 1, nameLength: 20, picture: 0, agreements: 1, agreementLength: 40, visionLength: 60, asks: 2 },
  { parties: 1, nameLength: 16, picture: 0, agreements: 0, agreementLength: 40, visionLength: 40, asks: 2 },
  { parties: 1, nameLength: 16, picture: 0, agreements: 0, agreementLength: 40, visionLength: 0, asks: 2 },
]

/** `begin`: the title of the page and what is below it. */
export function boardBlocks(plan: Plan, begin: Omit<Report, 'page' | 'blocks'>, party?: Party): Block[] {
  const tried = rooms.map((room) => {
    const blocks = blocksIn(plan, room, party)
    return [...blocks, ...abbreviationsInShort(blocks)]
  })
  const fits = (blocks: Block[]) => fitsOnOnePage({ ...begin, blocks })
  return tried.find(fits) ?? tried.at(-1) ?? []
}

function blocksIn(plan: Plan, room: Room, party: Party | undefined): Block[] {
  const { parties, nameLength, picture, agreements, agreementLength, visionLength } = room
  return [
    ...(visionLength > 0
      ? beginBlocks(plan, shortWords(firstWords(visionWords(plan)), visionLength))
      : exampleBlocks(plan)),
    heading(1, reportTitles.asked),
    ...list(
      party
        ? boardAskedOf(plan, party, { nameLength, asks: room.asks, pieces: room.asks - 2 })
        : boardAsked(plan, nameLength),
    ),
    heading(1, reportTitles.boardMoney),
    ...boardMoney(plan, parties, nameLength),
    ...(picture > 0 ? coveragePicture(plan, picture) : []),
    heading(1, reportTitles.agreements),
    ...atMost(agreementLines(plan, agreementLength), agreements),
    ...leftOutBlocks(plan, room),
  ]
}

/** What this page had no room for, so that nobody takes it for all there is. Agreements say so themselves. */
function leftOutBlocks(plan: Plan, { parties, picture, visionLength }: Room): Block[] {
  const bringing = new Set(plan.investments.map(({ party }) => party)).size
  const vision = firstWords(visionWords(plan))
  const what = [
    ...(bringing > parties + 1 ? [leftOut.parties(bringing - parties)] : []),
    ...(picture === 0 && coverageOf(plan).total.neededCents > 0 ? [leftOut.years] : []),
    ...(vision.length > visionLength || vision !== visionWords(plan).trim() ? [leftOut.vision] : []),
  ]
  return what.length === 0 ? [] : paragraphs(leftOut.sentence(what))
}

function firstWords(vision: string): string {
  const [first = ''] = vision.trim().split(/\n\s*\n/)
  return first
}

/** With who objects and why, and how many were not heard. However short, it says when the money is not firm. */
function agreementLines(plan: Plan, length: number): string[] {
  return standingsOf(plan).map(({ agreement, said, silent }) => {
    const doubts = said
      .filter(({ stance }) => stance !== 'akkoord')
      .map((consent) => {
        const reason = consent.reason === '' ? '' : `, ${consent.reason.replace(/\.$/, '')}`
        return `${whoShort(plan, consent)}: ${stanceWords[consent.stance]}${reason}`
      })
    const unheard = silent.length === 0 ? [] : [boardSentences.unheard(silent.length)]
    const remarks = [...doubts, ...unheard].join('; ')
    const line = remarks === '' ? agreement.text : `${agreement.text} (${remarks})`
    return `${shortWords(line, length)}${moneyRemark(plan, agreement)}`
  })
}

function atMost(lines: readonly string[], most: number): Block[] {
  if (lines.length === 0) return paragraphs(reportSentences.noAgreements)
  const rest = lines.length - most
  return list(rest <= 0 ? lines : [...lines.slice(0, most), boardSentences.more(rest)])
}
