// The script of a workshop, made ready before the day: its times, its steps, what people read in them, and templates. The
// same opened workshop as at the table: undo, offline work and others who look on are as there.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { isBreak, type Step, stepNoun } from '@draaitafel/shared/nouns/step.ts'
import { isTaskId, taskIds } from '@draaitafel/shared/nouns/task.ts'
import { useState } from 'react'
import { scriptText } from '../../copy/nlScript.ts'
import { RowDrag } from '../../gestures/rowDrag.tsx'
import { readScriptStart, saveScriptStart } from '../../store/scriptStart.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PrepareRow } from './PrepareRow.tsx'
import styles from './ScriptPage.module.css'
import { StepRow } from './StepRow.tsx'
import { newStep } from './scriptChanges.ts'
import { nextQuarter, type ScriptTimes, timesOf } from './scriptTimes.ts'
import { TaskMenu } from './TaskMenu.tsx'
import { TemplateButtons } from './TemplateButtons.tsx'
import { TimeBar } from './TimeBar.tsx'
import { useBegunTemplate } from './useBegunTemplate.ts'
import { useCues } from './useCues.ts'
import { useScript } from './useScript.ts'

const { columns } = scriptText
const offered = taskIds.filter((task) => task !== 'break')

interface ScriptPageProps {
  /** Gives a file to the person. */
  readonly onFile: (content: Blob, name: string) => void
}

export function ScriptPage({ onFile }: ScriptPageProps) {
  const cues = useCues()
  const hands = useScript(cues)
  const { start, setStart } = useStart()
  const [openId, setOpenId] = useState<string | null>(null)
  useBegunTemplate(cues)
  const times = timesOf(hands.steps, start)
  const { steps } = hands
  const isFull = steps.length >= stepNoun.most
  const add = (step: Step, at: number) => {
    if (hands.insert(step, at)) setOpenId(step.id)
  }
  const afterOpen = steps.findIndex(({ id }) => id === openId) + 1
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{scriptText.title}</h1>
          <p>{scriptText.lead}</p>
        </div>
        <TemplateButtons cues={cues} onFile={onFile} />
      </div>
      <PrepareRow />
      <TimeBar times={times} running={hands.running} onStart={setStart} />
      <div className={styles.columns} aria-hidden="true">
        <span>{columns.time}</span>
        <span>{columns.step}</span>
        <span>{columns.read}</span>
        <span>{columns.minutes}</span>
        <span>{columns.allowed}</span>
      </div>
      <RowDrag
        onMove={(row, to) =>
          hands.move(
            row,
            steps.findIndex(({ id }) => id === to),
          )
        }
      >
        <ol className={styles.rows} aria-label={scriptText.title}>
          {times.steps.map((timed, place) => (
            <StepRow
              key={timed.step.id}
              timed={timed}
              place={place}
              hands={hands}
              cues={cues}
              isOpen={timed.step.id === openId}
              onToggle={() => setOpenId(timed.step.id === openId ? null : timed.step.id)}
            />
          ))}
        </ol>
      </RowDrag>
      {isFull ? (
        <p>{scriptText.add.full}</p>
      ) : (
        <div className={styles.add}>
          <TaskMenu
            label={scriptText.add.step}
            tasks={offered}
            onChoose={(task) =>
              isTaskId(task) && add(newStep(newId(), taskCopy[task].name, task), afterOpen || steps.length)
            }
          />
          <button
            type="button"
            className="btn"
            onClick={() => add(newStep(newId(), scriptText.add.breakName, 'break'), afterOpen || halfway(times))}
          >
            <Icon name="pause" />
            {scriptText.add.break}
          </button>
        </div>
      )}
      <p role="status" className="sr">
        {hands.said}
      </p>
    </main>
  )
}

/** Where half of the time is over; behind the break that is there. */
function halfway({ steps, from, until }: ScriptTimes): number {
  const at = steps.findIndex((timed) => timed.at >= (from + until) / 2 && !isBreak(timed.step))
  return at < 0 ? steps.length : at
}

function useStart() {
  const { id } = useWorkshop()
  const [start, setStart] = useState(() => readScriptStart(id) ?? nextQuarter(new Date()))
  return {
    start,
    setStart: (minutes: number) => {
      setStart(minutes)
      saveScriptStart(id, minutes)
    },
  }
}
