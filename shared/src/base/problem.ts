// Every expected refusal in the product, as data. The sentences are in copy/; no text here.

import type { Allowance } from './allowance.ts'

export type Problem =
  // input
  | { readonly kind: 'amount.notANumber'; readonly text: string }
  /** Ambiguous. */
  | { readonly kind: 'amount.ambiguous'; readonly text: string }
  /** Says by itself how often it is paid, which is set elsewhere. */
  | { readonly kind: 'amount.perYear'; readonly text: string }
  | { readonly kind: 'amount.percentage'; readonly text: string }
  | { readonly kind: 'amount.otherCurrency'; readonly text: string }
  | { readonly kind: 'amount.negative' }
  | { readonly kind: 'amount.tooLarge'; readonly maxCents: number }
  | { readonly kind: 'amount.missing' }
  | { readonly kind: 'year.notAYear'; readonly text: string }
  | { readonly kind: 'year.outOfRange'; readonly min: number; readonly max: number }
  | { readonly kind: 'years.reversed'; readonly from: number; readonly until: number }
  | { readonly kind: 'years.tooMany'; readonly max: number }
  | { readonly kind: 'text.empty'; readonly field: TextField }
  | { readonly kind: 'text.tooLong'; readonly field: TextField; readonly max: number }
  | { readonly kind: 'setting.outOfRange' }
  | { readonly kind: 'quantity.notANumber'; readonly text: string }
  | { readonly kind: 'quantity.outOfRange'; readonly max: number }
  | { readonly kind: 'hours.outOfRange'; readonly max: number }
  | { readonly kind: 'minutes.outOfRange'; readonly max: number }
  | { readonly kind: 'indexation.outOfRange'; readonly maxPercent: number }
  // missing or removed
  | { readonly kind: 'knob.unknown' }
  | { readonly kind: 'source.unknown' }
  | { readonly kind: 'partyKind.unknown' }
  | { readonly kind: 'certainty.unknown' }
  | { readonly kind: 'choice.unknown' }
  | { readonly kind: 'question.unknown' }
  | { readonly kind: 'party.gone' }
  | { readonly kind: 'party.hasInvestments'; readonly count: number }
  | { readonly kind: 'need.gone' }
  | { readonly kind: 'investment.gone' }
  /** Volunteers' hours, or evidence. */
  | { readonly kind: 'line.gone' }
  | { readonly kind: 'round.alreadyOpen' }
  /** Nobody leads the cooperation, and nobody said why. */
  | { readonly kind: 'adoption.noLead' }
  /** The plan was adopted: it cannot be changed until the facilitator opens it again. */
  | { readonly kind: 'plan.sealed' }
  /** Whether this party adopts the plan is for that party to say. */
  | { readonly kind: 'verdict.notYours'; readonly name: string }
  | { readonly kind: 'verdict.notAsked' }
  | { readonly kind: 'lookBack.notYours'; readonly name: string }
  | { readonly kind: 'day.notADay' }
  | { readonly kind: 'list.full'; readonly max: number }
  // rights
  | { readonly kind: 'role.viewer' }
  /** A reader leaves remarks, and does nothing else. */
  | { readonly kind: 'role.reader' }
  /** Who sits at the table leaves no remarks from outside. */
  | { readonly kind: 'role.readerOnly' }
  | { readonly kind: 'role.facilitatorOnly' }
  /** A promise of this party, which only the party can confirm. */
  | { readonly kind: 'promise.notYours'; readonly name: string }
  /** Nothing needs confirmation. */
  | { readonly kind: 'promise.settled' }
  /** It is back, and needs this party's confirmation. */
  | { readonly kind: 'promise.waits'; readonly name: string }
  | { readonly kind: 'table.paused' }
  | { readonly kind: 'knob.held'; readonly by: string }
  | { readonly kind: 'person.elsewhere'; readonly name: string }
  | { readonly kind: 'knob.locked'; readonly knob: number; readonly by: string; readonly why: string }
  /** People are choosing about it in private now. */
  | { readonly kind: 'knob.inRound'; readonly knob: number }
  | { readonly kind: 'party.locked'; readonly name: string; readonly by: string; readonly why: string }
  /** Only this may be changed in this step. */
  | { readonly kind: 'step.closed'; readonly allowed: Allowance }
  // undo
  | { readonly kind: 'undo.empty' }
  | { readonly kind: 'undo.overtaken' }
  /** What writes could not be fetched. */
  | { readonly kind: 'writing.missing' }
  // documents and files
  | { readonly kind: 'document.newer'; readonly version: number }
  | { readonly kind: 'import.notJson'; readonly line: number; readonly reason: string }
  | { readonly kind: 'import.tooLarge'; readonly maxBytes: number }
  /** `wanted`: what the file should have been; without it a plan. */
  | { readonly kind: 'import.otherFormat'; readonly wanted?: 'script' }
  /** Not a file we can read: neither JSON nor a spreadsheet. */
  | { readonly kind: 'import.notRead' }
  /** A password, or a file from Excel before 2007. */
  | { readonly kind: 'import.locked' }
  /** A known kind of file that we do not read. */
  | { readonly kind: 'import.wrongFile'; readonly what: WrongFile }
  /** Unpacks to more than any plan needs. */
  | { readonly kind: 'import.tooFull' }
  | { readonly kind: 'import.newer'; readonly version: number }
  | {
      readonly kind: 'import.invalid'
      readonly line: number
      readonly path: string
      readonly reason: ImportReason
      readonly limit?: ImportLimit
    }

/** A text field. Its Dutch name: copy/nl/fieldWords.ts. */
export type TextField = string

/** The limit that a value in a plan file exceeded. */
export interface ImportLimit {
  readonly bound: 'least' | 'most'
  readonly value: number
}

export type WrongFile =
  | 'empty'
  | 'binaryExcel'
  /** HTML that bookkeeping programs export as .xls. */
  | 'webPage'
  /** A spreadsheet, or something else, as one XML file. */
  | 'xml'
  | 'pdf'
  | 'picture'
  | 'document'
  | 'apple'
  | 'zip'
  /** Letters with accents would be lost. */
  | 'notUtf8'

export type ImportReason =
  | 'missing'
  | 'notText'
  | 'notNumber'
  | 'notInteger'
  | 'notList'
  | 'notObject'
  | 'notBoolean'
  | 'unknownValue'
  | 'outOfRange'
  | 'tooLong'
  | 'tooMany'
  | 'duplicate'
  | 'unknownParty'
