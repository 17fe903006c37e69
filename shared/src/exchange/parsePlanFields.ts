// The fields of a plan file, each checked: fields that the interface fixes are required, fields we added later may be
// missing.

import type { FieldReader } from '../base/fieldReader.ts'
import { choiceFacts, isOption } from '../model/choices.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import { type Aim, aimId, aimNoun } from '../nouns/aim.ts'
import { type Answer, answerNoun, isQuestionKey, QUESTION_LENGTH } from '../nouns/answer.ts'
import { allChosenIds, type Chosen, chosenId, chosenNoun } from '../nouns/chosen.ts'
import { consentNoun } from '../nouns/consent.ts'
import { nothingPresent, type Present, type SayingNoun } from '../nouns/define.ts'
import { planLimits } from '../nouns/limits.ts'
import type { AnyListNoun } from '../nouns/nouns.ts'
import { placingNoun } from '../nouns/placing.ts'
import { inOrderOfTime, type Remark, remarkNoun } from '../nouns/remark.ts'
import { verdictNoun } from '../nouns/verdict.ts'
import type { Turn } from '../nouns/who.ts'
import { workshopPart } from '../nouns/workshop.ts'
import { latestOfEach } from '../plan/person.ts'
import type { Plan } from '../plan/plan.ts'
import { listsPointedAt, listsPointing, presentIn } from '../plan/present.ts'
import { parseId } from './parseId.ts'
import { parseKnobs } from './parseKnobs.ts'
import { entityList, parseLines, uniqueList } from './parseLists.ts'

/** The interface fixes these; what came later may be missing. */
const mustBeThere: readonly string[] = ['parties', 'needs', 'investments']

/** Builds a plan from the file's top object. Check the reader's fault before using it. */
export function parsePlanFields(file: FieldReader): Plan {
  file.choice('modelVersion', [MODEL_VERSION])
  const about = file.object('workshop')
  const workshop = workshopPart.filed(about, nothingPresent)
  const vision = about.text('vision', planLimits.noteLength, '')
  const lines = (noun: AnyListNoun, present: Present) =>
    file.has(noun.list) || mustBeThere.includes(noun.list) ? parseLines(file, noun, present) : []
  const pointedAt = listsPointedAt(lines)
  const present = presentIn(pointedAt)
  return {
    workshop,
    vision,
    ...pointedAt,
    placings: parseSayings(file, placingNoun, present),
    knobs: parseKnobs(file),
    ...listsPointing(lines, present),
    choices: file.has('choices') ? parseChoices(file, present.parties) : [],
    aims: file.has('aims') ? parseAims(file, present) : [],
    consents: parseSayings(file, consentNoun, present),
    verdicts: parseSayings(file, verdictNoun, present),
    remarks: file.has('remarks') ? parseRemarks(file) : [],
    now: null,
    gather: null,
    practice: null,
    lead: null,
    tables: [],
    partOf: null,
    compared: '',
    picks: [],
    replay: '',
    answers: file.has('answers') ? parseAnswers(file) : [],
  }
}

function parseChoices(file: FieldReader, partyIds: ReadonlySet<string>): Chosen[] {
  const parse = (fields: FieldReader): Chosen => {
    const { choice, option } = chosenNoun.part.filed(fields, nothingPresent)
    const isParty = choiceFacts[choice].kind === 'party' && partyIds.has(option)
    if (!isParty && !isOption(choice, option)) fields.fault('option', 'unknownValue')
    return { id: chosenId(choice, option), choice, option }
  }
  const found = uniqueList(file, chosenNoun.list, allChosenIds.length, parse, ({ id }) => id, 'choice')
  return inOrderOf(allChosenIds, found)
}

function parseAims(file: FieldReader, present: Present): Aim[] {
  const parse = (fields: FieldReader): Aim => {
    const aim = aimNoun.part.filed(fields, present)
    return { id: aimId(aim.coreValue, aim.party), ...aim }
  }
  const found = uniqueList(file, aimNoun.list, aimNoun.most, parse, ({ id }) => id, 'party')
  return inOrderOf(
    coreValueIds.flatMap((value) => [...present.parties].map((party) => aimId(value, party))),
    found,
  )
}

function inOrderOf<T extends { readonly id: string }>(ids: readonly string[], items: T[]): T[] {
  const places = new Map(ids.map((id, index) => [id, index]))
  return items.sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

/**
 * Their ids are their positions in the file, so that reading it again gives the same plan. They sort in counting
 * order.
 */
function parseSayings<T extends Turn>(
  file: FieldReader,
  { list, most, part, subject, lacksFirst }: SayingNoun<string, T>,
  present: Present,
): ({ readonly id: string } & T)[] {
  if (!file.has(list)) return []
  const found = file.list(list, most, (fields) => {
    if (!fields.has(lacksFirst)) fields.fault(lacksFirst, 'missing')
    return part.filed(fields, present)
  })
  const withIds = found.map((facts, at) => ({ id: String(at).padStart(4, '0'), ...facts }))
  return latestOfEach(withIds, subject)
}

/** With their own ids, which answers name. */
function parseRemarks(file: FieldReader): Remark[] {
  const { list, most, part } = remarkNoun
  const parse = (fields: FieldReader): Remark => {
    const remark = { id: parseId(fields, 'id'), ...part.filed(fields, nothingPresent) }
    if (remark.party !== null) fields.fault('party', 'unknownParty')
    return remark
  }
  return entityList(file, list, most, parse).sort(inOrderOfTime)
}

function parseAnswers(file: FieldReader): Answer[] {
  const { list, most, part } = answerNoun
  const parse = (fields: FieldReader): Answer => {
    const id = fields.text('question', QUESTION_LENGTH)
    if (!isQuestionKey(id)) fields.fault('question', 'unknownValue')
    return { id, ...part.filed(fields, nothingPresent) }
  }
  const found = uniqueList(file, list, most, parse, ({ id }) => id, 'question')
  return found.sort((one, other) => (one.id < other.id ? -1 : 1))
}
