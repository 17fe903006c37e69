// How all ten knobs are today; of the one that is pointed out, in large, what everyone says of it. What else is shown of knobs
// and routes is as in their own tasks.

import { notSetWords, settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { todayOf } from '../../board/knobs/sinceStart.ts'
import { useKnob } from '../../board/knobs/useKnob.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { roundOnTable } from '../../talk/rounds/roundOnTable.ts'
import { Picture as FlowPicture } from '../flow/FlowPicture.tsx'
import type { PictureProps } from '../kit/task.ts'
import { ColumnsBeside } from '../knobs/ColumnsBeside.tsx'
import { KnobFrame } from '../knobs/KnobFrame.tsx'
import { KnobPicture } from '../knobs/KnobPicture.tsx'
import { KnobsPicture } from '../knobs/KnobsPicture.tsx'
import { useSaidInShort, useTableToday } from './useTableToday.ts'

const words = knobTaskText.today

export function Picture({ shown }: Pick<PictureProps, 'shown'>) {
  const round = usePlan(roundOnTable)
  const said = useSaidInShort()
  if (shown === null) return <KnobsPicture today={said} />
  if (shown.kind !== 'knob') return <FlowPicture shown={shown} />
  return round?.knob === shown.knob ? <KnobPicture knob={shown.knob} /> : <Today knob={shown.knob} />
}

function Today({ knob }: { readonly knob: KnobNumber }) {
  const { columns, sentence } = useTableToday(knob)
  const { state } = useKnob(knob)
  const today = usePlan((plan) => todayOf(state, plan.workshop.use))
  return (
    <KnobFrame
      knob={knob}
      position={today}
      baseline={null}
      ask={taskCopy.baseline.ask}
      words={{ word: today === null ? notSetWords : settingWords[today], under: '' }}
    >
      <ColumnsBeside title={words.answers} columns={columns} sentence={sentence} />
    </KnobFrame>
  )
}
