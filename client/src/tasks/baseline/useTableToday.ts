// What the people at the table say of one knob, by party; and in a sentence how far that lies apart. In short, for a picture of
// all ten: how many said something, and whether they differ.

import { settingShortWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { usePeers, usePlan } from '../../store/WorkshopContext.tsx'
import type { TokenColumn } from '../../talk/rounds/TokenColumns.tsx'
import { tokensByParty } from '../../talk/rounds/tokensByParty.ts'
import { tableToday } from './todays.ts'

interface TableTodayInWords {
  readonly columns: readonly TokenColumn[]
  readonly sentence: string
}

export function useTableToday(knob: KnobNumber): TableTodayInWords {
  const peers = usePeers((state) => state.peers)
  const parties = usePlan((plan) => plan.parties)
  const { columns, answered, people, unknown, differs } = tableToday(peers, knob)
  const words = knobTaskText.today
  const sentences = [
    words.answered(answered, people),
    unknown > 0 ? words.notKnown(unknown) : '',
    differs ? words.apart : alikeSentence(answered - unknown, unknown > 0),
  ]
  return {
    columns: columns.map(({ setting, people: own }) => ({
      value: setting,
      label: settingShortWords[setting],
      tokens: tokensByParty(own, parties),
    })),
    sentence: answered === 0 ? words.noAnswers : sentences.filter(Boolean).join(' '),
  }
}

/** Of one answer there is nothing to compare. `others` did not know. */
function alikeSentence(named: number, others: boolean): string {
  if (named < 2) return ''
  return others ? knobTaskText.today.othersAlike(named) : knobTaskText.today.alike
}

/** Null while nobody said anything of it. */
export function useSaidInShort(): (knob: KnobNumber) => { readonly count: string; readonly apart: string } | null {
  const peers = usePeers((state) => state.peers)
  const words = knobTaskText.today
  return (knob) => {
    const { answered, differs } = tableToday(peers, knob)
    return answered === 0 ? null : { count: words.said(answered), apart: differs ? words.saidApart : '' }
  }
}
