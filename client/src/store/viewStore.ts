// State of this screen only: what is lit, what is picked up, which dialog is open, the latest notice.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber, Setting } from '@draaitafel/shared/model/knobs.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import type { Stop } from '@draaitafel/shared/nouns/stepNow.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** A card from the tray, or an investment picked up from a lane. */
export type Hand =
  | { readonly kind: 'card'; readonly source: SourceNumber }
  | { readonly kind: 'placed'; readonly investment: string; readonly source: SourceNumber }

/** What is filled in already when someone opens the form of an investment. */
export interface InvestmentStart {
  readonly label: string
  readonly way: string
  readonly note: string
  readonly knob: KnobNumber
}

export type OpenDialog =
  | {
      readonly kind: 'newInvestment'
      readonly source: SourceNumber
      readonly party: string
      readonly begins?: InvestmentStart
    }
  | { readonly kind: 'investment'; readonly investment: string }
  /** `at`: scrolled into view, or given the focus, when it opens. */
  /** `reads`: from a task where one turns a dial of one's own; this one would turn the plan. */
  | { readonly kind: 'knob'; readonly knob: KnobNumber; readonly at?: 'spread' | 'park'; readonly reads?: true }
  | { readonly kind: 'parts' }
  /** The work of a task, for this person alone. */
  | { readonly kind: 'task'; readonly task: TaskId }
  /** Another task in between, while there is one. */
  | { readonly kind: 'insteadOf'; readonly task: TaskId; readonly minutes: number }
  /** `adds`: with the form for a first one open; `cost`: with that of this one. */
  | { readonly kind: 'needs'; readonly adds?: boolean; readonly cost?: string }
  | { readonly kind: 'questions' }
  | { readonly kind: 'balances' }
  | { readonly kind: 'aims' }
  /** `adds`: with the form for new hours open, and what is known of them; '' for what is not. */
  | {
      readonly kind: 'volunteering'
      readonly adds?: {
        readonly party: string
        readonly label: string
        readonly knob: KnobNumber | null
        readonly hours: string
      }
    }
  | { readonly kind: 'effects' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'lens' }
  | { readonly kind: 'script' }
  | { readonly kind: 'ready' }
  /** Before going on from what everyone chose alone. */
  | { readonly kind: 'showFirst'; readonly next: Stop }
  | { readonly kind: 'agreements' }
  | { readonly kind: 'moments' }
  /** Variants of the plan side by side. */
  | { readonly kind: 'variants' }
  | { readonly kind: 'log' }
  | { readonly kind: 'library' }
  /** `about`: the subject of the next thing to park. `from`: the worksheet to go back to after it. */
  | { readonly kind: 'parked'; readonly about: string; readonly words?: string; readonly from?: KnobNumber }
  /** `about`: the subject of the next remark. */
  | { readonly kind: 'remarks'; readonly about: string }
  | { readonly kind: 'round'; readonly round: string }
  | { readonly kind: 'parties' }
  | { readonly kind: 'placing' }
  | { readonly kind: 'workshop' }
  | { readonly kind: 'share' }
  | { readonly kind: 'renewLinks' }
  | { readonly kind: 'names' }
  | { readonly kind: 'export' }
  | { readonly kind: 'import' }
  | { readonly kind: 'nextSession' }
  /** This browser would silently drop it. */
  | { readonly kind: 'handOver'; readonly file: File }
  | { readonly kind: 'adopt' }
  | { readonly kind: 'unseal' }
  /** On a sealed plan: what one can do with a proposal. */
  | { readonly kind: 'proposal' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'leave' }

/** A turn as this screen saw it, by anyone. */
export interface TurnSeen {
  readonly knob: KnobNumber
  readonly from: Setting
  readonly to: Setting
}

/** `name`: for a screen reader, where the label alone could be another button. */
export interface NoticeBack {
  readonly label: string
  readonly name?: string
  readonly back: () => void
}

/** `goTo`: where everyone was brought; see plan/gather.ts. `back`: undoes what was just done, with its name. */
export type NoticeHelp = 'reload' | { readonly goTo: string } | NoticeBack

export interface Notice {
  readonly id: number
  readonly kind: 'problem' | 'done'
  readonly sentence: string
  /** What the person can do about it. */
  readonly help?: NoticeHelp
}

/** What this screen knows about the last shown round: in which step that was, and whether it is still news. */
export interface RoundNews {
  readonly round: string
  readonly step: string | null
  readonly isOver: boolean
}

export type MoneyView = 'board' | 'cover' | 'landing'

export interface ViewState {
  /** Selected by click, tap or focus; stays until something else is selected. */
  readonly selection: Selection | null
  /** Hovered; overrides the selection while it lasts. */
  readonly pointed: Selection | null
  /** My own turn while it lasts: 0–4, between the settings. */
  readonly turning: { readonly knob: KnobNumber; readonly position: number } | null
  readonly hand: Hand | null
  readonly dialog: OpenDialog | null
  readonly dock: 'open' | 'folded'
  /** What is where the board is: the board itself, or the money of the plan over the whole width. */
  readonly money: MoneyView
  /** Need id: the cost that the task about money is at. */
  readonly costAt: string | null
  /** Need id: chosen in the table of years, for the task to go to. */
  readonly costAsked: string | null
  /** The task beside the board. */
  readonly panel: 'open' | 'folded'
  readonly notice: Notice | null
  /** A seat was taken on this page, and nothing was pressed at the table yet. */
  readonly justIn: boolean
  /** This page was opened for someone without a pointer in hand, and nothing was pressed yet: keys begin at the task. */
  readonly arrives: boolean
  /** The task that was going on when this person took a seat; see taskKey. */
  readonly joinedAt: string | null
  /** The server has a newer version of the app than this page runs. */
  readonly newBuild: string | null
  /** Party id: whose view this screen shows. */
  readonly lens: string | null
  readonly roundNews: RoundNews | null
  /** The task on this screen shows the private round, so that nothing else needs to. */
  readonly roundInTask: boolean
  /** Which item of its list the task is at, from 1; null where it goes along no list that everyone shares. */
  readonly taskItem: number | null
  /** The knob that the task about knobs is at. */
  readonly taskKnob: KnobNumber | null
  /** Another facilitator leads, and has been away for a while. */
  readonly leaderAway: boolean
  /** This screen should stay on and the browser does not do that. */
  readonly mayDim: boolean
  /** My own last turn, once I released the dial and until the next thing: see watchTouch.ts. */
  readonly touch: TurnSeen | null
  /** The last turn, for replay. */
  readonly lastTurn: TurnSeen | null
  /** During a replay: the setting that knob had before. */
  readonly replay: { readonly knob: KnobNumber; readonly setting: Setting } | null
}

export interface View extends StoreApi<ViewState> {
  say(kind: Notice['kind'], sentence: string, help?: Notice['help']): void
}

/** On a smaller board the money half starts folded: when it opens, the dials go in one row and the flow makes place. */
export const ROOM_FOR_BOTH = { widthPx: 900, heightPx: 760 } as const

function hasRoomForBoth(): boolean {
  const { innerWidth, innerHeight } = globalThis
  return !(innerWidth < ROOM_FOR_BOTH.widthPx || innerHeight < ROOM_FOR_BOTH.heightPx)
}

export function createViewStore(): View {
  const store = createStore<ViewState>(() => ({
    selection: null,
    pointed: null,
    turning: null,
    hand: null,
    dialog: null,
    dock: hasRoomForBoth() ? 'open' : 'folded',
    money: 'board',
    costAt: null,
    costAsked: null,
    panel: 'open',
    notice: null,
    justIn: false,
    arrives: false,
    joinedAt: null,
    newBuild: null,
    lens: null,
    roundNews: null,
    roundInTask: false,
    taskItem: null,
    taskKnob: null,
    leaderAway: false,
    mayDim: false,
    touch: null,
    lastTurn: null,
    replay: null,
  }))
  let notices = 0
  return {
    ...store,
    say(kind, sentence, help) {
      notices += 1
      store.setState({ notice: { id: notices, kind, sentence, ...(help && { help }) } })
    },
  }
}
