// One knob as a screen sees it: its state in the plan, who is holding it, and where the dial points right now.

import { whyLocked } from '@draaitafel/shared/actions/checkLocks.ts'
import { isInRound } from '@draaitafel/shared/actions/checkRoundHold.ts'
import { heldSentence } from '@draaitafel/shared/copy/nl/held.ts'
import { knobCopy, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { whoShort } from '@draaitafel/shared/copy/nl/who.ts'
import { type KnobNumber, nearestSetting, type Setting } from '@draaitafel/shared/model/knobs.ts'
import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import { isSet, type KnobState } from '@draaitafel/shared/nouns/knobState.ts'
import type { KnobLock } from '@draaitafel/shared/protocol/locks.ts'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { rights } from '../../copy/nlRights.ts'
import { useKnobLock } from '../../pieces/locks/useLocks.ts'
import { holderOf } from '../../store/peersStore.ts'
import {
  useConnection,
  useMayWrite,
  usePeers,
  usePlan,
  useSealed,
  useView,
  useWorkshop,
} from '../../store/WorkshopContext.tsx'
import { sinceStart } from './sinceStart.ts'

export interface KnobView {
  readonly state: KnobState
  /** Null: nowhere yet. */
  readonly setting: Setting | null
  /** 0–4, between the settings while someone turns. Null: nowhere yet. */
  readonly position: number | null
  /** The tick of where it began; null while it is nowhere yet. */
  readonly startedAt: Setting | null
  readonly shown: Setting
  readonly holder: { readonly name: string; readonly kind: PartyKind | null } | null
  readonly mayWrite: boolean
  /** And nobody else is holding it. */
  readonly mayTurn: boolean
  readonly lock: KnobLock | null
  /** Why this person may not turn it, shown when they try; null when they may, or when it is visible anyway. */
  readonly whyNot: string | null
  /** People are choosing in private about it now: it stays as it is until that is shown. */
  readonly inRound: boolean
  readonly turning: boolean
  /** Turned since the connection dropped: only this device knows. */
  readonly isUnsent: boolean
  /** "half open, was op een kier": what a screen reader says. */
  readonly valueText: string
  readonly name: string
  /** Somebody turned it, said something of it, or set it before. Until then it is not called shut. */
  readonly isSet: boolean
  /** Where it is; of one that is nowhere yet that it is not set. */
  readonly word: string
  /** How it stands to where it stood, or to how it was meant; of one that is nowhere yet nothing. */
  readonly under: string
}

export function useKnob(number: KnobNumber): KnobView {
  const state = usePlan((plan) => knobOf(plan.knobs, number))
  const own = useView((view) => (view.turning?.knob === number ? view.turning.position : null))
  const replayed = useView((view) => (view.replay?.knob === number ? view.replay.setting : null))
  const peer = usePeers((state) => holderOf(state, number))
  const parties = usePlan((plan) => plan.parties)
  const use = usePlan((plan) => plan.workshop.use)
  const mayWrite = useMayWrite({ area: 'knoppen', knob: number })
  const lock = useKnobLock(number)
  const inRound = useInRound(number)
  const locked = useWhyNot(number)
  const isSealed = useSealed()
  const offlineSince = useConnection((connection) => connection.offlineSince)
  const holder = peer && {
    name: whoShort({ parties }, peer),
    kind: parties.find(({ id }) => id === peer.party)?.kind ?? null,
  }
  const held = inRound ? heldSentence({ kind: 'knob.inRound', knob: number }) : null
  const inHand = holder && mayWrite ? text.knob.inHandOf(holder.name, number) : null
  const whyNot = isSealed ? rights.adopt.sealed : (locked ?? held ?? inHand)
  const now = own ?? peer?.position ?? state.setting
  // A replay is visual only: what is read out does not change.
  const shown = nearestSetting(now)
  const since = sinceStart(state, use)
  const turning = own !== null || (peer?.position ?? null) !== null
  const isKnown = turning || isSet(state)
  return {
    state,
    setting: isSet(state) ? state.setting : null,
    position: replayed ?? (isKnown ? now : null),
    startedAt: isSet(state) ? state.baseline : null,
    shown,
    holder,
    mayWrite,
    mayTurn: mayWrite && !inRound && peer === null,
    lock,
    whyNot,
    inRound,
    turning,
    // ISO timestamps compare as text.
    isUnsent: offlineSince !== null && state.lastTurn !== null && state.lastTurn.at >= offlineSince,
    isSet: isKnown,
    word: isKnown ? settingWords[shown] : since,
    under: isKnown && isSet(state) ? since : '',
    valueText: `${settingWords[shown]}, ${since}${lock ? `. ${lead.locks.knobFixed(lock)}` : ''}${inRound ? `. ${text.rounds.held}` : ''}`,
    name: text.knob.dialName(number, knobCopy[number].name),
  }
}

export function useInRound(knob: KnobNumber): boolean {
  return usePlan((plan) => isInRound(plan, knob))
}

function useWhyNot(knob: KnobNumber): string | null {
  const { role, planStore } = useWorkshop()
  return useConnection(({ paused, locks }) => {
    if (paused || role !== 'participant') return null
    const problem = whyLocked(planStore.getState().plan, locks, { area: 'knoppen', knob })
    return problem && heldSentence(problem)
  })
}

function knobOf(states: readonly KnobState[], number: KnobNumber): KnobState {
  const state = states[number - 1]
  if (!state) throw new Error(`A plan without knob ${number}`)
  return state
}
