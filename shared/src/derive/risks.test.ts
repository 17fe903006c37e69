import { expect, it, test } from 'vitest'
import { adviceActionCopy, bottleneckCopy } from '../copy/nl/library/bottlenecks.ts'
import { measureFrom, riskName, risksHeads, risksSentence, risksTitle, suggestionsFor } from '../copy/nl/risks.ts'
import { sheetNames } from '../copy/nl/sheets.ts'
import { subjectWords } from '../copy/nl/subjects.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { bottleneckNumbers, bottlenecks } from '../library/bottlenecks.ts'
import { bottleneckSubject, type Parked } from '../nouns/parked.ts'
import { packAnswers, type ScaleStep } from '../nouns/scales.ts'
import type { Plan } from '../plan/plan.ts'
import { buildReport } from '../report/buildReport.ts'
import { buildWorkbook } from '../report/buildWorkbook.ts'
import { markdown } from '../report/markdown.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { peopleAboutRisks, placedOnBoard, risksOf } from './risks.ts'

const empty: Plan = { ...planFromTemplate('leeg', 'Proef'), parked: [] }
const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }

/** Each row: how likely and how bad, for the five in turn, from 0 to 4. */
function asked(...rounds: readonly (readonly (readonly ScaleStep[])[])[]): Plan {
  const shown = { knob: null, kind: 'knelpunten', voters: 'persoon', state: 'getoond' } as const
  return {
    ...empty,
    rounds: rounds.map((_, at) => ({ ...shown, id: `r${at}`, order: `a${at}` })),
    votes: rounds.flatMap((answers, at) =>
      answers.map((one, index) => ({
        ...{ id: `r${at}-${index}`, round: `r${at}`, party: null, name: '' },
        ...{ value: packAnswers(one), order: `a${index}` },
      })),
    ),
  }
}

const first = [
  [1, 2, 3, 2, 4, 4, 2, 3, 1, 1],
  [1, 3, 3, 2, 3, 4, 2, 3, 1, 1],
  [2, 2, 4, 2, 3, 4, 2, 4, 1, 0],
] as const
const again = [[0, 0, 0, 0, 0, 0, 4, 4, 0, 0]] as const

function measure(facts: Partial<Parked>): Parked {
  return {
    id: 'm',
    kind: 'maatregel',
    text: 'Bel.',
    about: '',
    owner: null,
    day: '',
    done: false,
    order: 'a0',
    ...facts,
  }
}

test('[C532] W-01: five bottlenecks, each at the medians of what people said last, with its measures and its knobs', () => {
  expect(risksOf(empty).map(({ marks }) => marks)).toEqual([null, null, null, null, null])
  expect(peopleAboutRisks(empty)).toBeNull()
  const own = measure({ about: bottleneckSubject(4) })
  const plan = { ...asked(first), parked: [measure({ id: 'o', about: 'knob.6' }), own] }
  const risks = risksOf(plan)
  expect(risks.map(({ number, marks }) => [number, marks?.likelihood, marks?.effect])).toEqual([
    [1, 2, 3],
    [2, 4, 3],
    [3, 4, 5],
    [4, 3, 4],
    [5, 2, 2],
  ])
  expect(risks.map(({ measures }) => measures.length)).toEqual([0, 0, 0, 1, 0])
  expect(riskName(3, risks[2]?.marks ?? null)).toBe('Geld komt niet bij elkaar: kans 4 van 5, gevolg 5 van 5')
  expect(risksSentence(risks)).toBe('Het zwaarst weegt volgens jullie ‘Geld komt niet bij elkaar’.')
  expect(peopleAboutRisks(plan)).toBe(3)
  const later = asked(first, again)
  expect(risksOf(later)[3]?.marks).toEqual({ likelihood: 5, effect: 5 })
  expect(peopleAboutRisks(later)).toBe(1)
  expect(bottleneckNumbers.map((number) => bottlenecks[number].knobs)).toEqual([[1, 9], [8, 10], [3], [6], [1, 7]])
})

it('[C532] W-01: a median halfway between two steps is said and stands there; on one spot the marks fan out', () => {
  const half = risksOf(asked([first[0], [2, 2, 3, 2, 4, 4, 2, 3, 1, 1]]))[0]
  expect(half && riskName(1, half.marks)).toBe(`${bottleneckCopy[1]}: kans 2,5 van 5, gevolg 3 van 5`)
  const level = [[2, 2, 2, 2, 2, 2, 0, 0, 4, 4]] as const
  expect(
    placedOnBoard(risksOf(asked(level))).map(({ number, aside, isCovered }) => [number, aside, isCovered]),
  ).toEqual([
    [1, -1, true],
    [2, 0, true],
    [3, 1, false],
    [4, 0, false],
    [5, 0, false],
  ])
  expect(placedOnBoard(risksOf(empty))).toEqual([])
})

test('[C533] W-02: at each bottleneck the advices that fit it and all their actions, with document and year', () => {
  const counts = bottleneckNumbers.map((number) =>
    suggestionsFor(number).map(({ advice, suggestions }) => [advice, suggestions.length]),
  )
  expect(counts).toEqual([
    [[1, 5]],
    [
      [1, 5],
      [2, 3],
      [4, 4],
    ],
    [[1, 5]],
    [[3, 3]],
    [[4, 4]],
  ])
  expect(suggestionsFor(4)[0]?.from).toBe('Lessen van WHO CARES (2021), advies 3')
  expect(measureFrom(` ${adviceActionCopy['van-onderop']} `)).toBe('Lessen van WHO CARES (2021), advies 3')
  expect(measureFrom(`${adviceActionCopy['van-onderop']} Samen met de kerk.`)).toBeNull()
})

test('[C534] W-01, W-02: it goes along in the file, in the report and in the spreadsheet, with whose it is and by when', () => {
  const advice = adviceActionCopy['centrale-rol']
  const own = measure({ text: advice, about: bottleneckSubject(4), owner: 'gemeente', day: '2026-03-10' })
  const plan = { ...asked(first), parked: [own] }
  const read = parsePlanJson(planJsonText(plan))
  expect(read.ok && [read.value.parked, read.value.votes]).toEqual([plan.parked, plan.votes])
  expect(subjectWords(plan, own.about)).toBe(`Knelpunt 4, ${bottleneckCopy[4]}`)
  const report = markdown(buildReport(plan, facts))
  expect(report).toContain(`# ${risksTitle}`)
  // Not the one of who does what, which names it too.
  const row = report.split('\n').find((line) => line.includes(bottleneckCopy[4]) && line.includes(' van 5'))
  for (const cell of ['3 van 5', '4 van 5', advice, 'WHO CARES (2021), advies 3', 'Gemeente', '10 maart 2026'])
    expect(row).toContain(cell)
  // Also with what is done first, by whom.
  expect(report).toContain(`${advice} (Knelpunt 4, ${bottleneckCopy[4]}, Gemeente, 10 maart 2026)`)
  const sheet = buildWorkbook(plan, facts).sheets.find(({ name }) => name === sheetNames.risks)
  const cells = sheet?.rows.map(({ cells: line }) => line.map((cell) => (cell.kind === 'text' ? cell.text : '')))
  expect(cells?.[0]).toEqual(risksHeads)
  expect(cells).toHaveLength(6)
  expect(cells?.[4]?.slice(1, 4)).toEqual(['3 van 5', '4 van 5', '6'])
  for (const nothing of [empty, { ...empty, parked: [measure({ kind: 'zorg' })] }]) {
    expect(markdown(buildReport(nothing, facts))).not.toContain(`# ${risksTitle}`)
    expect(buildWorkbook(nothing, facts).sheets.some(({ name }) => name === sheetNames.risks)).toBe(false)
  }
})
