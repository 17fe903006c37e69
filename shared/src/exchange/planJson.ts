// A plan as JSON, the exchange format (design/interfaces.md). Change it only by adding to it.
// Places in lists say the order, so the fractional indexes stay inside. What can be computed or looked up
// (names, setting words, values) is written for whoever reads the file and ignored on the way back.
// Left out on purpose: the log. It says of people by name what they did and when, and a file goes from hand to hand.

import { knobCopy, settingWords } from '../copy/nl/knobs.ts'
import { adoptionOf } from '../derive/adoption.ts'
import { flowOf } from '../derive/flow.ts'
import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import type { KnobNumber, Setting } from '../model/knobs.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import type { UseId } from '../model/uses.ts'
import type { Agreement, Consent } from '../plan/agreement.ts'
import type { Aim } from '../plan/aim.ts'
import type { Answer } from '../plan/answer.ts'
import type { Chosen } from '../plan/chosen.ts'
import type { Discussion } from '../plan/discussion.ts'
import { type Investment, waitsForWord } from '../plan/investment.ts'
import type { Turn } from '../plan/knobState.ts'
import type { Need } from '../plan/need.ts'
import type { Parked } from '../plan/parked.ts'
import type { Party } from '../plan/party.ts'
import type { Placing } from '../plan/placing.ts'
import type { Plan } from '../plan/plan.ts'
import type { Proof } from '../plan/proof.ts'
import type { Round, Vote } from '../plan/round.ts'
import type { Step } from '../plan/step.ts'
import type { Talk } from '../plan/talk.ts'
import type { Volunteering } from '../plan/volunteering.ts'
import type { Adopted } from '../plan/workshop.ts'

export const PLAN_FORMAT = 'draaitafel.plan'
export const PLAN_FORMAT_VERSION = 1

/** Amounts in whole cents, years inclusive, until null = lasting; see plan.schema.json. */
export interface PlanJson {
  readonly format: typeof PLAN_FORMAT
  readonly version: typeof PLAN_FORMAT_VERSION
  readonly modelVersion: typeof MODEL_VERSION
  readonly workshop: {
    readonly title: string
    readonly place: string
    readonly firstYear: number
    readonly lastYear: number
    readonly exampleAmounts: boolean
    readonly use: UseId
    /** When the table decided on it, and of which plan; null: a concept. */
    readonly adopted: Adopted | null
    /** For who reads the file: this is no longer what was decided on. */
    readonly changedSinceAdopted: boolean
    readonly indexation: number
    readonly vision: string
  }
  readonly parties: readonly Omit<Party, 'order'>[]
  /** Where each person puts each party. */
  readonly placings: readonly Omit<Placing, 'id'>[]
  readonly knobs: readonly KnobJson[]
  readonly needs: readonly Omit<Need, 'order'>[]
  readonly investments: readonly Omit<Investment, 'order'>[]
  /** Hours, never euros. */
  readonly volunteering: readonly Omit<Volunteering, 'order'>[]
  /** On the worksheets; of `trekker` the option may be the id of a party. */
  readonly choices: readonly Omit<Chosen, 'id'>[]
  /** For whom the core values count, how strongly and when. */
  readonly aims: readonly Omit<Aim, 'id'>[]
  /** What has to show that the values come. */
  readonly proofs: readonly Omit<Proof, 'order'>[]
  readonly agreements: readonly Omit<Agreement, 'order'>[]
  readonly consents: readonly Omit<Consent, 'id'>[]
  /** The parking lot. */
  readonly parked: readonly Omit<Parked, 'order'>[]
  /** Private rounds that were shown, and what was chosen in them. */
  readonly rounds: readonly Omit<Round, 'order'>[]
  readonly votes: readonly Omit<Vote, 'order'>[]
  /** Steps of its own; none: the ready script. */
  readonly script: readonly Omit<Step, 'order'>[]
  /** What the table said to the questions that the plan raises. */
  readonly answers: readonly AnswerJson[]
  /** Open paths out of all paths of the model to this core value: counts, no score. */
  readonly values: readonly { readonly id: CoreValueId; readonly openPaths: number; readonly paths: number }[]
}

type AnswerJson = Omit<Answer, 'id'> & { readonly question: string }

interface KnobJson {
  readonly number: KnobNumber
  readonly name: string
  readonly setting: Setting
  readonly settingWord: string
  readonly baseline: Setting
  readonly lastTurn: Turn | null
  readonly note: string
  /** Answers to the three questions of the worksheet, in the group's words. */
  readonly talk: Talk
  readonly discussion: Discussion | null
  readonly reason: string
}

export function toPlanJson(plan: Plan): PlanJson {
  const { title, place, firstYear, lastYear, exampleAmounts, use, adopted, indexation } = plan.workshop
  // What is still going on belongs to the room, not to the plan.
  const shown = plan.rounds.filter(({ state }) => state === 'getoond')
  return {
    format: PLAN_FORMAT,
    version: PLAN_FORMAT_VERSION,
    modelVersion: MODEL_VERSION,
    workshop: {
      ...{ title, place, firstYear, lastYear, exampleAmounts, use, adopted, indexation },
      changedSinceAdopted: adoptionOf(plan)?.changedSince === true,
      vision: plan.vision,
    },
    parties: plan.parties.map(({ order: _order, ...party }) => party),
    placings: plan.placings.map(({ id: _id, ...placing }) => placing),
    knobs: plan.knobs.map(({ number, setting, baseline, lastTurn, note, talk, discussion, reason }) => ({
      number,
      name: knobCopy[number].name,
      setting,
      settingWord: settingWords[setting],
      baseline,
      lastTurn: lastTurn && { name: lastTurn.name, party: lastTurn.party, at: lastTurn.at },
      note,
      talk: { how: talk.how, worth: talk.worth, means: talk.means },
      discussion,
      reason,
    })),
    needs: plan.needs.map(needJson),
    investments: plan.investments.map(investmentJson),
    volunteering: plan.volunteering.map(({ order: _order, ...line }) => line),
    choices: plan.choices.map(({ choice, option }) => ({ choice, option })),
    aims: plan.aims.map(({ coreValue, party, strength, arrival }) => ({ coreValue, party, strength, arrival })),
    proofs: plan.proofs.map(({ order: _order, ...proof }) => proof),
    agreements: plan.agreements.map(({ order: _order, ...agreement }) => agreement),
    consents: plan.consents.map(({ id: _id, ...consent }) => consent),
    parked: plan.parked.map(({ order: _order, ...parked }) => parked),
    rounds: shown.map(({ order: _order, ...round }) => round),
    votes: plan.votes.map(({ order: _order, ...vote }) => vote),
    script: plan.script.map(({ order: _order, ...step }) => step),
    answers: plan.answers.map(({ id, state, text, name, party, at }) => ({
      question: id,
      state,
      text,
      name,
      party,
      at,
    })),
    values: valuesJson(plan),
  }
}

/** toPlanJson as text for a file: two spaces, one line per fact. */
export function planJsonText(plan: Plan): string {
  return JSON.stringify(toPlanJson(plan), null, 2)
}

function needJson(need: Need): PlanJson['needs'][number] {
  const { id, knob, label, amountCents, per, from, until, effort, indexed } = need
  return { id, knob, label, amountCents, per, from, until, effort, indexed }
}

// Field by field, so that a new field of the plan gets into the file only on purpose.
function investmentJson(investment: Investment): PlanJson['investments'][number] {
  const { id, source, party, label, knob, need, amountCents, per, from, until, effort, indexed } = investment
  const { certainty, way, note } = investment
  const money = { amountCents, per, from, until, effort, indexed }
  const facts = { id, source, party, label, knob, need, ...money, certainty, way, note }
  // Whoever gave it: what counts is read in as a word that counts.
  return investment.word && waitsForWord(investment) ? { ...facts, word: { ...investment.word } } : facts
}

function valuesJson(plan: Plan): PlanJson['values'] {
  const { coreValues } = flowOf(plan.knobs)
  return coreValueIds.map((id) => ({ id, openPaths: coreValues[id].open, paths: coreValues[id].total }))
}
