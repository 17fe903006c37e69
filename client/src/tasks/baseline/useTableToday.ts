// What the people at the table say of one knob, by party; and in a sentence how far that lies apart.

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
    differs ? words.apart : answered > unknown + 1 ? words.alike : '',
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
