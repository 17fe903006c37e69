// The fields of a plan file, each checked: what the interface fixes must be there, what we added may be missing.

import { allowances } from '../base/allowance.ts'
import { MAX_HORIZON_YEARS, MAX_YEAR, yearRange } from '../base/years.ts'
import { choiceFacts, choiceIds, isOption } from '../model/choices.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import { partyKindIds } from '../model/partyKinds.ts'
import { useIds } from '../model/uses.ts'
import type { Consent } from '../plan/agreement.ts'
import { type Aim, aimId, arrivals, strengths } from '../plan/aim.ts'
import { type Answer, answerStates, isQuestionKey } from '../plan/answer.ts'
import { type Chosen, chosenId } from '../plan/chosen.ts'
import type { Turn } from '../plan/knobState.ts'
import { planLimits } from '../plan/limits.ts'
import type { Party } from '../plan/party.ts'
import { personKey } from '../plan/person.ts'
import type { Placing } from '../plan/placing.ts'
import { DEFAULT_FIRST_YEAR, DEFAULT_YEARS, type Plan } from '../plan/plan.ts'
import { type Proof, proofMoments, proofStates } from '../plan/proof.ts'
import { isScriptStepId, MAX_STEP_MINUTES, type Step, stepViews } from '../plan/step.ts'
import { type Adopted, isPrint, type Workshop } from '../plan/workshop.ts'
import type { FieldReader } from './fieldReader.ts'
import { parseAgreement, parseConsent, parseParked } from './parseAgreements.ts'
import { ID_LENGTH, parseId } from './parseId.ts'
import { MOMENT_LENGTH, parseKnobs, parseWho } from './parseKnobs.ts'
import { entityList, inOrder, uniqueList } from './parseLists.ts'
import { parseInvestment, parseNeed, parseVolunteering } from './parseMoney.ts'
import { parsePlacing } from './parsePlacings.ts'
import { parseRound, parseVote } from './parseRounds.ts'

const QUESTION_LENGTH = 80
/** Of all choices together, in the order of the worksheets. */
const allChosenIds = choiceIds.flatMap((choice) => [
  ...new Set(choiceFacts[choice].options.map((option) => chosenId(choice, option))),
])
const MAX_CHOICES = allChosenIds.length

/** A plan out of the file's top object. Check the reader's fault box before you use it. */
export function parsePlanFields(file: FieldReader): Plan {
  file.choice('modelVersion', [MODEL_VERSION])
  const about = file.object('workshop')
  const workshop = parseWorkshop(about)
  const vision = about.text('vision', planLimits.noteLength, '')
  const parties = inOrder(entityList(file, 'parties', planLimits.parties, parseParty))
  const partyIds = new Set(parties.map(({ id }) => id))
  const needs = inOrder(entityList(file, 'needs', planLimits.needs, parseNeed))
  const needIds = new Set(needs.map(({ id }) => id))
  const rounds = file.has('rounds') ? inOrder(entityList(file, 'rounds', planLimits.rounds, parseRound)) : []
  return {
    workshop,
    vision,
    parties,
    placings: file.has('placings') ? parsePlacings(file, partyIds) : [],
    knobs: parseKnobs(file),
    needs,
    investments: inOrder(
      entityList(file, 'investments', planLimits.investments, (item) => parseInvestment(item, partyIds, needIds)),
    ),
    volunteering: file.has('volunteering')
      ? inOrder(entityList(file, 'volunteering', planLimits.volunteering, (item) => parseVolunteering(item, partyIds)))
      : [],
    choices: file.has('choices') ? parseChoices(file, partyIds) : [],
    aims: file.has('aims') ? parseAims(file, parties) : [],
    proofs: file.has('proofs')
      ? inOrder(entityList(file, 'proofs', planLimits.proofs, (item) => parseProof(item, partyIds)))
      : [],
    agreements: file.has('agreements')
      ? inOrder(entityList(file, 'agreements', planLimits.agreements, parseAgreement))
      : [],
    consents: file.has('consents') ? parseConsents(file) : [],
    parked: file.has('parked')
      ? inOrder(entityList(file, 'parked', planLimits.parked, (item) => parseParked(item, partyIds)))
      : [],
    rounds,
    votes: file.has('votes')
      ? inOrder(entityList(file, 'votes', planLimits.votes, (item) => parseVote(item, rounds, partyIds)))
      : [],
    script: file.has('script') ? inOrder(entityList(file, 'script', planLimits.steps, parseStep)) : [],
    now: null,
    gather: null,
    practice: null,
    lead: null,
    answers: file.has('answers') ? parseAnswers(file) : [],
  }
}

function parseWorkshop(fields: FieldReader): Workshop {
  const firstYear = fields.integer('firstYear', yearRange, DEFAULT_FIRST_YEAR)
  const lastYear = fields.integer('lastYear', yearRange, Math.min(MAX_YEAR, firstYear + DEFAULT_YEARS - 1))
  const latest = firstYear + MAX_HORIZON_YEARS - 1
  if (lastYear < firstYear) fields.fault('lastYear', 'outOfRange', { bound: 'least', value: firstYear })
  if (lastYear > latest) fields.fault('lastYear', 'outOfRange', { bound: 'most', value: latest })
  return {
    title: fields.text('title', planLimits.titleLength),
    place: fields.text('place', planLimits.placeLength, ''),
    firstYear,
    lastYear,
    exampleAmounts: fields.boolean('exampleAmounts', false),
    adopted: parseAdopted(fields.objectOrNull('adopted')),
    use: fields.choice('use', useIds, 'gesprek'),
    indexation: fields.integer('indexation', { min: 0, max: planLimits.indexation }, 0),
  }
}

function parseAdopted(fields: FieldReader | null): Adopted | null {
  if (!fields) return null
  const adopted = { at: fields.text('at', MOMENT_LENGTH), print: fields.text('print', ID_LENGTH) }
  if (Number.isNaN(Date.parse(adopted.at))) fields.fault('at', 'unknownValue')
  if (!isPrint(adopted.print)) fields.fault('print', 'unknownValue')
  return adopted
}

function parseParty(fields: FieldReader): Omit<Party, 'order'> {
  const name = fields.text('name', planLimits.nameLength)
  if (name.trim() === '') fields.fault('name', 'missing')
  return {
    id: parseId(fields, 'id'),
    kind: fields.choice('kind', partyKindIds),
    name,
    atTable: fields.boolean('atTable'),
    interest: fields.text('interest', planLimits.profileLength, ''),
    room: fields.text('room', planLimits.profileLength, ''),
    limit: fields.text('limit', planLimits.profileLength, ''),
  }
}

function parseChoices(file: FieldReader, partyIds: ReadonlySet<string>): Chosen[] {
  const parse = (fields: FieldReader): Chosen => {
    const choice = fields.choice('choice', choiceIds)
    const option = fields.text('option', ID_LENGTH)
    const isParty = choiceFacts[choice].kind === 'party' && partyIds.has(option)
    if (!isParty && !isOption(choice, option)) fields.fault('option', 'unknownValue')
    return { id: chosenId(choice, option), choice, option }
  }
  const found = uniqueList(file, 'choices', MAX_CHOICES, parse, ({ id }) => id, 'choice')
  const places = new Map(allChosenIds.map((id, index) => [id, index]))
  return found.sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

function parseAims(file: FieldReader, parties: readonly Party[]): Aim[] {
  const parse = (fields: FieldReader): Aim => {
    const coreValue = fields.choice('coreValue', coreValueIds)
    const party = fields.text('party', ID_LENGTH)
    if (!parties.some(({ id }) => id === party)) fields.fault('party', 'unknownParty')
    const strength = fields.choice('strength', strengths)
    return {
      id: aimId(coreValue, party),
      coreValue,
      party,
      strength,
      arrival: fields.choiceOrNull('arrival', arrivals),
    }
  }
  const max = coreValueIds.length * planLimits.parties
  const found = uniqueList(file, 'aims', max, parse, ({ id }) => id, 'party')
  const places = new Map(
    coreValueIds.flatMap((value) => parties.map(({ id }) => aimId(value, id))).map((id, at) => [id, at]),
  )
  return found.sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

function parseProof(fields: FieldReader, partyIds: ReadonlySet<string>): Omit<Proof, 'order'> {
  const what = fields.text('what', planLimits.proofLength)
  if (what.trim() === '') fields.fault('what', 'missing')
  const owner = fields.textOrNull('owner', ID_LENGTH)
  if (owner !== null && !partyIds.has(owner)) fields.fault('owner', 'unknownParty')
  return {
    id: parseId(fields, 'id'),
    coreValue: fields.choice('coreValue', coreValueIds),
    moment: fields.choice('moment', proofMoments),
    what,
    how: fields.text('how', planLimits.proofLength, ''),
    state: fields.choice('state', proofStates, 'open'),
    owner,
  }
}

function parseStep(fields: FieldReader): Omit<Step, 'order'> {
  const id = parseId(fields, 'id')
  const name = fields.text('name', planLimits.labelLength, '')
  if (name.trim() === '' && !isScriptStepId(id)) fields.fault('name', 'missing')
  return {
    id,
    name,
    instruction: fields.text('instruction', planLimits.instructionLength, ''),
    view: fields.choice('view', stepViews),
    minutes: fields.integer('minutes', { min: 1, max: MAX_STEP_MINUTES }),
    allowed: fields.choice('allowed', allowances, 'alles'),
    skipped: fields.boolean('skipped', false),
  }
}

function parsePlacings(file: FieldReader, partyIds: ReadonlySet<string>): Placing[] {
  const parse = (fields: FieldReader) => parsePlacing(fields, parseWho(fields), partyIds)
  const keyOf = (one: Omit<Placing, 'id'>) => saidBy(one, one.about)
  return withIds(uniqueList(file, 'placings', planLimits.placings, parse, keyOf, 'about'))
}

function parseConsents(file: FieldReader): Consent[] {
  const parse = (fields: FieldReader) => parseConsent(fields, parseWho(fields))
  const keyOf = (one: Omit<Consent, 'id'>) => saidBy(one, one.agreement)
  return withIds(uniqueList(file, 'consents', planLimits.consents, parse, keyOf, 'agreement'))
}

/** Each person once; who is not named may be several. */
function saidBy(who: Turn, subject: string): string | null {
  return who.name.trim() === '' ? null : `${subject}.${personKey(who)}`
}

/** The place in the file, so that reading the same file gives the same plan. Sorts as it counts. */
function withIds<T>(items: readonly T[]): (T & { readonly id: string })[] {
  return items.map((item, at) => ({ id: String(at).padStart(4, '0'), ...item }))
}

function parseAnswers(file: FieldReader): Answer[] {
  const found = uniqueList(file, 'answers', planLimits.answers, parseAnswer, ({ id }) => id, 'question')
  return found.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** The party may have left the plan since, as with a turn. */
function parseAnswer(fields: FieldReader): Answer {
  const id = fields.text('question', QUESTION_LENGTH)
  if (!isQuestionKey(id)) fields.fault('question', 'unknownValue')
  const text = fields.text('text', planLimits.answerLength)
  if (text.trim() === '') fields.fault('text', 'missing')
  return { id, state: fields.choice('state', answerStates), text, ...parseWho(fields) }
}
