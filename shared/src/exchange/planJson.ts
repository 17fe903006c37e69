// A plan as JSON, the exchange format (plan.schema.json). Change it only by adding to it. Positions in lists give the
// order, so the fractional indexes stay inside. What can be computed or looked up (names, setting words, values) is
// written for people who read the file and ignored when it is imported. Left out on purpose: the log, which says of
// people by name what they did and when; files get passed around.

import { knobCopy, settingWords } from '../copy/nl/knobs.ts'
import { adoptionOf } from '../derive/adoption.ts'
import { flowOf } from '../derive/flow.ts'
import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import type { KnobNumber, Setting } from '../model/knobs.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import type { UseId } from '../model/uses.ts'
import { type Aim, aimNoun } from '../nouns/aim.ts'
import { type Answer, answerNoun } from '../nouns/answer.ts'
import { type Chosen, chosenNoun } from '../nouns/chosen.ts'
import { type Consent, consentNoun } from '../nouns/consent.ts'
import type { LineOf, ListNoun, Part } from '../nouns/define.ts'
import type { Discussion } from '../nouns/discussion.ts'
import { type Lists, listNouns } from '../nouns/nouns.ts'
import { type Placing, placingNoun } from '../nouns/placing.ts'
import { type Remark, remarkNoun } from '../nouns/remark.ts'
import type { Talk } from '../nouns/talk.ts'
import { type Verdict, verdictNoun } from '../nouns/verdict.ts'
import type { Turn } from '../nouns/who.ts'
import type { Adopted, Sealing } from '../nouns/workshop.ts'
import type { Plan } from '../plan/plan.ts'
import { settingsIn, type TableLetter } from '../plan/tables.ts'

export const PLAN_FORMAT = 'draaitafel.plan'
export const PLAN_FORMAT_VERSION = 1

type ListsJson = { readonly [List in keyof Lists]: readonly Omit<Lists[List][number], 'order'>[] }

/** Amounts in whole cents, years inclusive, until null = lasting; what each part is about: plan.schema.json. */
export interface PlanJson extends ListsJson {
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
    /** When it was decided on, and the hash of that plan; null: a draft. */
    readonly adopted: Adopted | null
    /** For people who read the file: this is no longer what was decided on. */
    readonly changedSinceAdopted: boolean
    readonly indexation: number
    readonly moneyFirst: boolean
    /** How far adopting it is; null: nobody was asked. */
    readonly sealing: Sealing | null
    readonly vision: string
  }
  readonly placings: readonly Omit<Placing, 'id'>[]
  readonly knobs: readonly KnobJson[]
  readonly choices: readonly Omit<Chosen, 'id'>[]
  readonly aims: readonly Omit<Aim, 'id'>[]
  readonly consents: readonly Omit<Consent, 'id'>[]
  readonly verdicts: readonly Omit<Verdict, 'id'>[]
  readonly remarks: readonly Remark[]
  /** The group's answers to the questions that the plan raises. */
  readonly answers: readonly AnswerJson[]
  /** What the tables made, when the group worked at several: for people who read the file. */
  readonly tables: readonly {
    readonly letter: TableLetter
    readonly label: string
    readonly at: string
    /** Of knobs 1 to 10. */
    readonly settings: readonly Setting[]
    readonly lackingCents: number
  }[]
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
  const { title, place, firstYear, lastYear, exampleAmounts, use, adopted, indexation, moneyFirst, sealing } =
    plan.workshop
  // Anything in progress belongs to the room, not to the plan.
  const shown = plan.rounds.filter(({ state }) => state === 'getoond')
  return {
    format: PLAN_FORMAT,
    version: PLAN_FORMAT_VERSION,
    modelVersion: MODEL_VERSION,
    workshop: {
      ...{ title, place, firstYear, lastYear, exampleAmounts, use, adopted, indexation, moneyFirst },
      sealing: sealing && apartFromAsking(sealing),
      changedSinceAdopted: adoptionOf(plan)?.changedSince === true,
      vision: plan.vision,
    },
    parties: plan.parties.map(inFile(listNouns.party)),
    placings: plan.placings.map((one) => inPartOrder(placingNoun.part, one)),
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
    needs: plan.needs.map(inFile(listNouns.need)),
    investments: plan.investments.map(inFile(listNouns.investment)),
    volunteering: plan.volunteering.map(inFile(listNouns.volunteering)),
    choices: plan.choices.map((one) => inPartOrder(chosenNoun.part, one)),
    aims: plan.aims.map((one) => inPartOrder(aimNoun.part, one)),
    proofs: plan.proofs.map(inFile(listNouns.proof)),
    effects: plan.effects.map(inFile(listNouns.effect)),
    findings: plan.findings.map(inFile(listNouns.finding)),
    leverIdeas: plan.leverIdeas.map(inFile(listNouns.idea)),
    ownLinks: plan.ownLinks.map(inFile(listNouns.ownLink)),
    agreements: plan.agreements.map(inFile(listNouns.agreement)),
    consents: plan.consents.map((one) => inPartOrder(consentNoun.part, one)),
    verdicts: plan.verdicts.map((one) => inPartOrder(verdictNoun.part, one)),
    parked: plan.parked.map(inFile(listNouns.parked)),
    promisesBefore: plan.promisesBefore.map(inFile(listNouns.promiseBefore)),
    results: plan.results.map(inFile(listNouns.result)),
    rounds: shown.map(inFile(listNouns.round)),
    votes: plan.votes.map(inFile(listNouns.vote)),
    script: plan.script.map(inFile(listNouns.step)),
    remarks: plan.remarks.map((one) => ({ id: one.id, ...inPartOrder(remarkNoun.part, one) })),
    answers: plan.answers.map((one) => ({ question: one.id, ...inPartOrder(answerNoun.part, one) })),
    tables: tablesJson(plan),
    values: valuesJson(plan),
  }
}

/** That people are being asked belongs to the room. */
function apartFromAsking(sealing: Sealing): Sealing | null {
  if (sealing.state !== 'gevraagd') return sealing
  return sealing.openedAt === '' ? null : { ...sealing, state: 'heropend', at: sealing.openedAt }
}

/** Where to find it stays inside: a file gets passed around. */
function tablesJson({ tables }: Plan): PlanJson['tables'] {
  return tables
    .filter(({ moment }) => moment !== '')
    .map(({ id, label, at, settings, lackingCents }) => ({
      letter: id,
      label,
      at,
      settings: settingsIn(settings),
      lackingCents,
    }))
}

/** toPlanJson as text for a file: two spaces, one line per fact. */
export function planJsonText(plan: Plan): string {
  return JSON.stringify(toPlanJson(plan), null, 2)
}

/** What a file says about a line: its position in the list gives the order. */
export function inFile<T extends object>(noun: ListNoun<string, string, T, string>) {
  return (line: LineOf<typeof noun>) => {
    const facts = inPartOrder(noun.part, line)
    return { id: line.id, ...(noun.inFile ? noun.inFile(facts) : facts) } as { readonly id: string } & T
  }
}

/** Independent of the order in the document. */
function inPartOrder<T extends object>({ schemas }: Part<T>, line: object): T {
  const found = line as Readonly<Record<string, unknown>>
  const known = Object.keys(schemas).filter((key) => found[key] !== undefined)
  return Object.fromEntries(known.map((key) => [key, found[key]])) as T
}

function valuesJson(plan: Plan): PlanJson['values'] {
  const { coreValues } = flowOf(plan.knobs)
  return coreValueIds.map((id) => ({ id, openPaths: coreValues[id].open, paths: coreValues[id].total }))
}
