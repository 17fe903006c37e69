// Everything a person can do to a plan, as data. Each action is one undo step. Who may do it, and whether it makes
// sense now: check*.ts. How it is written: document/apply.ts.

import type { ChoiceId } from '../model/choices.ts'
import type { CoreValueId } from '../model/coreValues.ts'
import type { KnobNumber, Setting } from '../model/knobs.ts'
import type { PartyKind } from '../model/partyKinds.ts'
import type { UseId } from '../model/uses.ts'
import type { Agreement } from '../nouns/agreement.ts'
import type { Arrival, Strength } from '../nouns/aim.ts'
import type { AnswerState } from '../nouns/answer.ts'
import type { Stance } from '../nouns/consent.ts'
import type { DiscussionState } from '../nouns/discussion.ts'
import type { Effect } from '../nouns/effect.ts'
import type { LineAction } from '../nouns/nouns.ts'
import type { Parked } from '../nouns/parked.ts'
import type { ProfilePart } from '../nouns/party.ts'
import type { Place } from '../nouns/placing.ts'
import type { CameOutcome } from '../nouns/promiseBefore.ts'
import type { RoundKind, RoundVoters } from '../nouns/round.ts'
import type { Step } from '../nouns/step.ts'
import type { StepNow } from '../nouns/stepNow.ts'
import type { TalkPart } from '../nouns/talk.ts'
import type { VerdictAnswer } from '../nouns/verdict.ts'
import type { Vote } from '../nouns/vote.ts'
import type { BesideScript, PlanAddition } from '../plan/addition.ts'
import type { Plan } from '../plan/plan.ts'
import type { VariantPick } from '../plan/tables.ts'

/** One choice as the server gives it when a round is shown. */
export type ShownVote = Pick<Vote, 'party' | 'name' | 'value'>

export interface WorkshopChanges {
  readonly title?: string
  readonly place?: string
  readonly exampleAmounts?: boolean
  readonly use?: UseId
  readonly moneyFirst?: boolean
}

/** Which long text: what is agreed at a knob, an answer on its worksheet, or the shared vision. */
export type TextId = { readonly note: KnobNumber } | { readonly talk: KnobNumber; readonly part: TalkPart } | 'vision'

export type Action =
  | LineAction
  | { readonly type: 'workshop.describe'; readonly changes: WorkshopChanges }
  /** In hundredths of a percent a year. */
  | { readonly type: 'workshop.setIndexation'; readonly indexation: number }
  | { readonly type: 'workshop.setYears'; readonly firstYear: number; readonly lastYear: number }
  /** `atTable` false: an empty chair. */
  | {
      readonly type: 'party.add'
      readonly id: string
      readonly kind: PartyKind
      readonly name: string
      readonly atTable?: boolean
    }
  | {
      readonly type: 'party.change'
      readonly id: string
      readonly changes: {
        readonly name?: string
        readonly atTable?: boolean
      } & Partial<Record<ProfilePart, string>>
    }
  | { readonly type: 'party.remove'; readonly id: string }
  /** Where I place this party; null removes my placing. */
  | { readonly type: 'placing.set'; readonly about: string; readonly place: Place | null }
  | { readonly type: 'knob.turn'; readonly knob: KnobNumber; readonly setting: Setting }
  /** `state` null: back to not discussed. */
  | { readonly type: 'knob.discuss'; readonly knob: KnobNumber; readonly state: DiscussionState | null }
  /** Why it stays closed; '' removes the reason. */
  | { readonly type: 'knob.reason'; readonly knob: KnobNumber; readonly reason: string }
  | { readonly type: 'baseline.set' }
  /** Where this knob is today. A knob that was not turned since goes along. */
  | { readonly type: 'knob.baseline'; readonly knob: KnobNumber; readonly setting: Setting }
  /** The same for several knobs, in one step. `how`: as each of them would be set by itself. */
  | {
      readonly type: 'today.take'
      readonly how: 'knob.baseline' | 'knob.turn'
      readonly knobs: readonly { readonly knob: KnobNumber; readonly setting: Setting }[]
    }
  /** About the agreement as it is worded now; `stance` null withdraws the consent. */
  | {
      readonly type: 'consent.give'
      readonly agreement: string
      readonly stance: Stance | null
      readonly reason: string
    }
  | {
      readonly type: 'round.open'
      readonly id: string
      /** Null: a survey, about no knob. */
      readonly knob: KnobNumber | null
      readonly kind: RoundKind
      readonly voters: RoundVoters
    }
  /** With the choices, as the server returned them. */
  | { readonly type: 'round.show'; readonly id: string; readonly votes: readonly ShownVote[] }
  | { readonly type: 'round.stop'; readonly id: string }
  /** `print`: hash of the plan as it is now (derive/adoption.ts); null: back to a draft. */
  | { readonly type: 'plan.adopt'; readonly print: string | null }
  /** Every party at the table is asked to adopt the plan; false: no longer. */
  | { readonly type: 'plan.ask'; readonly on: boolean }
  /** A party's answer to that, about the plan with this print. */
  | {
      readonly type: 'verdict.give'
      readonly party: string
      readonly answer: VerdictAnswer
      readonly reason: string
      readonly print: string
    }
  /** What came of an earlier promise; null: open again. */
  | {
      readonly type: 'lookBack.say'
      readonly id: string
      readonly outcome: CameOutcome | null
      readonly reason: string
    }
  /** The plan is adopted as it is, and nobody changes it any more. */
  | { readonly type: 'plan.seal'; readonly print: string }
  /** The plan can be changed again. */
  | { readonly type: 'plan.unseal'; readonly why: string }
  /** The real plan is saved in this moment; `plan` is the practice plan. */
  | { readonly type: 'practice.start'; readonly moment: string; readonly plan: Plan }
  /** With the real plan. */
  | { readonly type: 'practice.stop'; readonly plan: Plan }
  /** The whole script at once, in list order. Empty: back to the standard script. */
  | { readonly type: 'script.set'; readonly steps: readonly Step[]; readonly also?: BesideScript }
  | { readonly type: 'gather.call'; readonly place: string }
  /** `person`: see plan/lead.ts. */
  | { readonly type: 'lead.take'; readonly person: string }
  /** Null: no current step. */
  | { readonly type: 'step.go'; readonly now: StepNow | null }
  /** Chosen or, with false, no longer chosen. Where only one answer is allowed the new option replaces the old. */
  | { readonly type: 'choice.set'; readonly choice: ChoiceId; readonly option: string; readonly chosen: boolean }
  /** `strength` null: the value does not count for this party, or nobody said so. */
  | {
      readonly type: 'aim.set'
      readonly coreValue: CoreValueId
      readonly party: string
      readonly strength: Strength | null
    }
  | {
      readonly type: 'aim.time'
      readonly coreValue: CoreValueId
      readonly party: string
      readonly arrival: Arrival | null
    }
  /** A reader's remark, new or changed: `about` as in nouns/remark.ts. */
  | { readonly type: 'remark.write'; readonly id: string; readonly about: string; readonly text: string }
  | { readonly type: 'remark.remove'; readonly id: string }
  /** `state` null: the question is open again. */
  | {
      readonly type: 'question.answer'
      readonly question: string
      readonly state: AnswerState | null
      readonly text: string
      /** How much money it is about, if it is about money. */
      readonly cents?: number
    }
  /** Someone else made this promise, or changed what was promised: confirm it, or restore what it was before. */
  | { readonly type: 'promise.confirm'; readonly id: string }
  | { readonly type: 'promise.putBack'; readonly id: string }
  /** The boxes of the drawing in the model, all in one step: copy/nl/library/caseMap.ts. */
  | { readonly type: 'caseMap.add'; readonly lines: readonly Omit<Effect, 'order'>[] }
  /** Several for the parking lot, all in one step. */
  | { readonly type: 'points.add'; readonly lines: readonly Omit<Parked, 'order'>[] }
  /** Several agreements, all in one step. */
  | { readonly type: 'agreements.add'; readonly lines: readonly Omit<Agreement, 'order'>[] }
  /** At `at` (UTF-16 units), remove `remove` units and insert `insert`. */
  | {
      readonly type: 'text.edit'
      readonly text: TextId
      readonly at: number
      readonly remove: number
      readonly insert: string
    }
  /** Two to four moments side by side; none: what the tables made. */
  | { readonly type: 'compare.set'; readonly moments: readonly string[] }
  /** From which variant the setting of a knob is taken; several at once only by the facilitator. `label`: what it is called. */
  | {
      readonly type: 'variant.pick'
      readonly picks: readonly Omit<VariantPick, 'id'>[]
      readonly label: string
    }
  /** What was chosen from the variants, or one of them whole, becomes the plan's. */
  | {
      readonly type: 'variant.take'
      readonly knobs: readonly { readonly knob: KnobNumber; readonly setting: Setting }[]
    }
  /** How the plan came about, on all screens at once. */
  | { readonly type: 'replay.start' }
  /** Everything at once: a plan from a file, or from an earlier moment, given by name. */
  | { readonly type: 'plan.replace'; readonly plan: Plan; readonly moment?: string }
  /** Lines prepared elsewhere, all in one step. */
  | ({ readonly type: 'plan.add' } & PlanAddition)

export type ActionOf<Type extends string> = Extract<Action, { readonly type: Type }>
