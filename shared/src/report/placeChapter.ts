// What the table knows of its place: the form of living, the social base, obstacles, what a look around found with its
// sources, and the ideas by lever.

import { choiceCopy } from '../copy/nl/choices.ts'
import { citationWords } from '../copy/nl/library/citations.ts'
import { ideaCopy, leverCopy, socialBaseCopy } from '../copy/nl/library/levers.ts'
import {
  livingFormCopy,
  livingFormCount,
  livingFormCountFrom,
  livingFormSize,
  livingFormTime,
} from '../copy/nl/library/livingForms.ts'
import { obstacleCopy, whoCanAct } from '../copy/nl/library/obstacles.ts'
import { scanCopy } from '../copy/nl/library/tips.ts'
import { incompleteWord, noIdeasWords, playsWords, presentWords, sourceWords } from '../copy/nl/place.ts'
import { reportCaptions, reportHeads, reportTitles, reportWords } from '../copy/nl/report.ts'
import { findingOf, ideasByLever, isComplete, scanOf, sourcesNamed } from '../derive/place.ts'
import { livingForms } from '../library/livingForms.ts'
import { livingFormIds, obstacleIds, scanTopics, socialBaseParts } from '../model/placeIds.ts'
import { isChosen } from '../nouns/chosen.ts'
import type { Finding } from '../nouns/finding.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'

/** None when nothing is known of the place. */
export function placeChapter(plan: Plan): Block[] {
  const blocks = [
    ...formBlocks(plan),
    ...tableOf('socialBase', socialBaseRows(plan)),
    ...tableOf('obstacles', obstacleRows(plan)),
    ...tableOf('scan', scanRows(plan)),
    ...sourceBlocks(plan),
    ...tableOf('ideas', ideaRows(plan)),
  ]
  return blocks.length === 0 ? [] : [heading(1, reportTitles.place), ...blocks]
}

function tableOf(kind: 'socialBase' | 'obstacles' | 'scan' | 'ideas', rows: string[][]): Block[] {
  return rows.length === 0 ? [] : [table(reportCaptions[kind], reportHeads[kind], rows)]
}

function formBlocks(plan: Plan): Block[] {
  const form = livingFormIds.find((id) => isChosen(plan, 'leefvorm', id))
  if (!form) return []
  const { obstacle } = livingFormCopy[form]
  const facts = [
    `${livingFormSize(form)}.`,
    livingFormTime(form),
    obstacle,
    reportWords.from(citationWords(livingForms[form].citation)),
  ]
  const count = [livingFormCount(form), livingFormCountFrom(form)]
  return [
    ...paragraphs(`${choiceCopy.leefvorm.question} ${choiceCopy.leefvorm.options[form]}.`),
    ...paragraphs(facts.filter(Boolean).join(' ')),
    ...paragraphs(count.filter(Boolean).join(' ')),
  ]
}

/** Every part as soon as one was spoken of, so that what nobody spoke of shows. */
export function socialBaseRows(plan: Plan): string[][] {
  const said = socialBaseParts.map((part) => ({ part, finding: findingOf(plan, part) }))
  if (said.every(({ finding }) => finding === null)) return []
  return said.map(({ part, finding }) => [
    socialBaseCopy[part].name,
    presentWords[finding?.answer ?? 'onbekend'],
    finding?.note ?? '',
    fromWords(finding),
  ])
}

export function obstacleRows(plan: Plan): string[][] {
  return obstacleIds.flatMap((id) => {
    const finding = findingOf(plan, id)
    return finding
      ? [[obstacleCopy[id].name, playsWords[finding.answer], finding.note, whoCanAct(id), fromWords(finding)]]
      : []
  })
}

/** A note without source or year says so; what nobody looked at shows as soon as one note is there. */
export function scanRows(plan: Plan): string[][] {
  const notes = scanOf(plan)
  if (notes.length === 0) return []
  return scanTopics.flatMap((topic) => {
    const own = notes.filter((one) => one.topic === topic)
    if (own.length === 0) return [[scanCopy[topic], '', '', incompleteWord]]
    return own.map((one) => [
      scanCopy[topic],
      one.note,
      sourceWords(one.source, one.year),
      isComplete(one) ? '' : incompleteWord,
    ])
  })
}

function sourceBlocks(plan: Plan): Block[] {
  const named = sourcesNamed(plan)
  if (named.length === 0) return []
  return [...paragraphs(reportTitles.placeSources), ...list(named.map(({ source, year }) => sourceWords(source, year)))]
}

/** Every lever as soon as there is an idea, so that an empty one shows. */
export function ideaRows(plan: Plan): string[][] {
  if (plan.leverIdeas.length === 0) return []
  return ideasByLever(plan).flatMap(({ lever, ideas }) =>
    ideas.length === 0
      ? [[leverCopy[lever].name, noIdeasWords, '', '', '']]
      : ideas.map(({ label, where, knob, suggestion }) => [
          leverCopy[lever].name,
          label,
          where,
          knob === null ? reportWords.noKnob : String(knob),
          suggestion === null ? '' : ideaCopy[suggestion].name,
        ]),
  )
}

function fromWords(finding: Finding | null): string {
  if (!finding || (finding.source === '' && finding.year === null)) return ''
  return sourceWords(finding.source, finding.year)
}
