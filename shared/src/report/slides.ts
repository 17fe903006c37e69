// The harvest as slides, for whoever presents it: one thing on each, in few and large words. What has no room is counted;
// the report has it.

import { coverageSentence } from '../copy/nl/coverage.ts'
import { knobCopy } from '../copy/nl/knobs.ts'
import { knobWords } from '../copy/nl/knobWords.ts'
import { missingSentence } from '../copy/nl/missing.ts'
import { partyMoneyLines } from '../copy/nl/overYears.ts'
import { reportSentences, reportTitles, subtitleOf } from '../copy/nl/report.ts'
import { summaryWords } from '../copy/nl/reportSummary.ts'
import { slideWords } from '../copy/nl/slides.ts'
import { visionWords } from '../copy/nl/vision.ts'
import { agreementsOf } from '../derive/agreed.ts'
import { decisionsOf } from '../derive/because.ts'
import { coverageOf } from '../derive/coverage.ts'
import { type Missing, missingOf } from '../derive/missing.ts'
import { partyMoneyOf } from '../derive/overYears.ts'
import { readFirstStep } from '../plan/firstStep.ts'
import type { Plan } from '../plan/plan.ts'
import { boardAsked } from './boardAsked.ts'
import { shortWords } from './boardWords.ts'
import { coveragePicture } from './coveragePicture.ts'
import { dialsPicture } from './dialsPicture.ts'
import { doubtLines } from './doubts.ts'
import type { PictureBlock } from './reportTree.ts'
import { statusOf } from './status.ts'
import { toDosOf } from './toDo.ts'

export interface Slide {
  readonly title: string
  readonly lines: readonly string[]
  readonly picture: PictureBlock | null
}

export interface Deck {
  readonly title: string
  readonly subtitle: string
  readonly language: 'nl'
  /** At the foot of every slide. */
  readonly footer: string
  /** Without the first, which has the title. */
  readonly slides: readonly Slide[]
}

/** Of one line, so that three or four of them fill a slide. */
const LINE = 170
const NAME = 40
/** Lines on a slide, and slides of one kind. */
const LINES = 5
const MOST_SLIDES = 3
const PICTURE_HEIGHT = 330

/** `madeAt`: ISO 8601. */
export function slidesOf(plan: Plan, madeAt: string): Deck {
  const title = plan.workshop.title.trim() || reportTitles.untitled
  const status = statusOf(plan, madeAt)
  const money = coveragePicture(plan, PICTURE_HEIGHT)
  const because = becauseLines(plan)
  return {
    title,
    subtitle: subtitleOf(status, plan.workshop.place.trim()),
    language: 'nl',
    footer: `${shortWords(title, 60)} · ${status}`,
    slides: [
      { title: slideWords.vision, lines: visionOf(plan), picture: null },
      { title: slideWords.knobs, lines: [slideWords.knobsHow], picture: dialsPicture(plan) },
      ...(because.length === 0 ? [] : inSlides(slideWords.because, because, '')),
      ...inSlides(slideWords.brings, bringLines(plan), slideWords.nobodyBrings),
      { title: slideWords.money, lines: [coverageSentence(coverageOf(plan))], picture: money[0] ?? null },
      ...inSlides(slideWords.agreed, agreedLines(plan), slideWords.noneAgreed),
      ...inSlides(slideWords.first, firstLines(plan, madeAt), `${summaryWords.noFirst}.`),
      ...inSlides(slideWords.missing, missingLines(plan, madeAt), reportSentences.nothingMissing, 1),
      ...inSlides(slideWords.objections, doubtLines(plan, LINE / 2), slideWords.noObjections),
      ...inSlides(slideWords.asked, boardAsked(plan, NAME), ''),
    ],
  }
}

/** Of everything that is missing, money is what others can help with: that comes first. */
const ofMoney: readonly Missing['kind'][] = ['gap', 'unpriced', 'outside', 'unpromised', 'needs', 'exampleAmounts']

function missingLines(plan: Plan, madeAt: string): string[] {
  const all = missingOf(plan, madeAt)
  const isMoney = ({ kind }: Missing) => ofMoney.includes(kind)
  return [...all.filter(isMoney), ...all.filter((one) => !isMoney(one))].map(missingSentence)
}

function visionOf(plan: Plan): string[] {
  const words = visionWords(plan).trim()
  return [
    words === '' ? reportSentences.noVision : shortWords(words, 4 * LINE),
    ...(plan.workshop.exampleAmounts ? [reportSentences.exampleAmounts] : []),
  ]
}

/** Spread over as many slides as it takes, up to a few. */
function inSlides(title: string, lines: readonly string[], none: string, mostSlides = MOST_SLIDES): Slide[] {
  if (lines.length === 0) return [{ title, lines: [none], picture: null }]
  const most = LINES * mostSlides
  const rest = lines.length - most
  const shown = rest > 0 ? [...lines.slice(0, most - 1), slideWords.more(rest + 1)] : lines
  const count = Math.ceil(shown.length / LINES)
  // As equal as can be: no slide with one line.
  const size = Math.ceil(shown.length / count)
  return Array.from({ length: Math.ceil(shown.length / size) }, (_, at) => ({
    title: at === 0 ? title : slideWords.goesOn(title, at + 1),
    lines: shown.slice(at * size, (at + 1) * size).map((line) => shortWords(line, LINE)),
    picture: null,
  }))
}

/** Of each decision why: of one without a reason there is nothing to defend yet. */
function becauseLines({ knobs }: Plan): string[] {
  return decisionsOf(knobs).flatMap(({ knob, because }) =>
    because === '' ? [] : [slideWords.becauseOf(knobCopy[knob.number].shortName, knobWords(knob), because)],
  )
}

export function bringLines(plan: Plan): string[] {
  return plan.parties.flatMap(({ id, name }) => {
    const lines = partyMoneyLines(partyMoneyOf(plan, id))
    return lines.length === 0 ? [] : [`${shortWords(name, NAME)}: ${lines.join('; ')}`]
  })
}

/** First steps have a slide of their own. */
export function agreedLines(plan: Plan): string[] {
  return agreementsOf(plan).agreed.flatMap(({ agreement }) => (readFirstStep(agreement.text) ? [] : [agreement.text]))
}

export function firstLines(plan: Plan, madeAt: string): string[] {
  return toDosOf(plan, madeAt).map(({ who, what, when }) => {
    const day = when === '' ? '' : `, ${when}`
    return `${who ?? summaryWords.nobody}${day}: ${what}`
  })
}
