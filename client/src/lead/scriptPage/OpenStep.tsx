// Everything of one step: its tasks, its name, what people read, and what only the facilitator reads.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { isScriptStepId, type Step, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { isTaskId, type TaskId, taskFacts } from '@draaitafel/shared/nouns/task.ts'
import { cueLimits } from '@draaitafel/shared/protocol/cueLimits.ts'
import { scriptText } from '../../copy/nlScript.ts'
import { CommitField } from '../../ui/CommitField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { CountedField } from './CountedField.tsx'
import styles from './OpenStep.module.css'
import { tasksLeft, withTasks } from './scriptChanges.ts'
import { sharedOut } from './scriptTimes.ts'
import { TaskMenu } from './TaskMenu.tsx'
import type { Cues } from './useCues.ts'
import type { ScriptHands } from './useScript.ts'
import { whatIsRead } from './whatIsRead.ts'

const words = scriptText.open
/** As much as the bar of a step shows. */
const ROOM = 60

interface OpenStepProps {
  readonly step: Step
  readonly hands: ScriptHands
  readonly cues: Cues
}

export function OpenStep({ step, hands, cues }: OpenStepProps) {
  const rename = (name: string) => {
    // A step of the ready script has a name to go back to.
    if (name !== '' || isScriptStepId(step.id)) hands.change(step.id, { name })
  }
  return (
    <div className={styles.open}>
      <StepTasks step={step} hands={hands} />
      <div className={styles.texts}>
        <CommitField label={words.name} value={stepName(step)} maxLength={planLimits.labelLength} onCommit={rename} />
        <CountedField
          label={words.instruction}
          value={step.instruction}
          placeholder={whatIsRead({ ...step, instruction: '' })}
          {...(tasksOf(step).length > 1 && { hint: words.atEveryTask })}
          room={ROOM}
          maxLength={planLimits.instructionLength}
          onCommit={(instruction) => hands.change(step.id, { instruction })}
        />
        <CountedField
          label={words.cue}
          hint={words.cueHint}
          status={words.cueStates[cues.state]}
          value={cues.all?.get(step.id) ?? ''}
          maxLength={cueLimits.length}
          disabled={cues.all === null}
          onCommit={(text) => cues.put([{ step: step.id, text }])}
        />
      </div>
    </div>
  )
}

function StepTasks({ step, hands }: Omit<OpenStepProps, 'cues'>) {
  const tasks = tasksOf(step)
  const minutes = sharedOut(
    step.minutes,
    tasks.map((task) => taskFacts[task].minutes),
  )
  const set = (wanted: readonly TaskId[]) => hands.change(step.id, withTasks(step, wanted))
  const left = tasksLeft(step)
  return (
    <div className={styles.tasks}>
      <h3 id={`tasks-${step.id}`}>{words.tasks}</h3>
      <ol aria-labelledby={`tasks-${step.id}`}>
        {tasks.map((task, at) => {
          const { name } = taskCopy[task]
          return (
            <li key={task}>
              <p>
                <b>{name}</b> <span>{words.minutes(minutes[at] ?? 0)}</span>
              </p>
              {at > 0 && (
                <button
                  type="button"
                  aria-label={words.earlier(name)}
                  onClick={() => set(tasks.toSpliced(at, 1).toSpliced(at - 1, 0, task))}
                >
                  <Icon name="up" />
                </button>
              )}
              {tasks.length > 1 && (
                <button
                  type="button"
                  aria-label={words.remove(name)}
                  onClick={() => set(tasks.filter((one) => one !== task))}
                >
                  <Icon name="bin" />
                </button>
              )}
            </li>
          )
        })}
      </ol>
      {left.length > 0 ? (
        <TaskMenu
          label={words.addTask}
          tasks={left}
          onChoose={(task) => isTaskId(task) && set([...tasks, task])}
          quiet
        />
      ) : (
        <p>{words.full}</p>
      )}
    </div>
  )
}
