// What is chosen from the variants, and choosing.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { settingShortWords, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import {
  type Choosing,
  choosingFrom,
  knobsToTake,
  picksOfAll,
  type SideBySide,
  sideBySide,
  type Variant,
} from '@draaitafel/shared/derive/variants.ts'
import { type KnobNumber, knobFacts, type Setting } from '@draaitafel/shared/model/knobs.ts'
import type { TableLetter } from '@draaitafel/shared/plan/tables.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { useMemo } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

export interface ChoosingHere extends Choosing {
  readonly facts: SideBySide
  readonly mayChoose: boolean
  readonly mayTake: boolean
  /** The plan has all of it already. */
  readonly isTaken: boolean
  readonly pick: (knob: KnobNumber, letter: TableLetter, setting: Setting) => void
  readonly pickAll: (letter: TableLetter) => void
  /** Only once something is chosen at every knob that differs. */
  readonly take: () => void
}

export function useChoosing(variants: readonly Variant[]): ChoosingHere {
  const { role, dispatch, view } = useWorkshop()
  const picks = usePlan((plan) => plan.picks)
  const knobs = usePlan((plan) => plan.knobs)
  const facts = useMemo(() => sideBySide(variants.map(({ plan }) => plan)), [variants])
  const choosing = useMemo(() => choosingFrom(variants, picks), [variants, picks])
  const toTake = useMemo(() => knobsToTake({ knobs }, variants, picks), [knobs, variants, picks])
  const labelOf = (letter: TableLetter) => variants.find((one) => one.letter === letter)?.label ?? letter
  return {
    ...choosing,
    facts,
    mayChoose: mayWrite(role),
    mayTake: role === 'facilitator',
    isTaken: choosing.open.length === 0 && toTake.length === 0,
    pick: (knob, letter, setting) =>
      void dispatch({ type: 'variant.pick', picks: [{ knob, letter, setting }], label: labelOf(letter) }),
    pickAll: (letter) =>
      void dispatch({ type: 'variant.pick', picks: picksOfAll(variants, letter), label: labelOf(letter) }),
    take: () => {
      if (choosing.open.length > 0 || toTake.length === 0) return
      if (dispatch({ type: 'variant.take', knobs: toTake }).ok) view.say('done', tablesText.compare.made)
    },
  }
}

export function settingWord(setting: Setting): string {
  return capital(settingWords[setting])
}

/** Where several stand side by side. */
export function shortWord(setting: Setting): string {
  return capital(settingShortWords[setting])
}

export function groupOf(knob: KnobNumber) {
  return knobFacts(knob).group
}
