// Below the work: I am done with it; for the facilitator, showing what everyone chose in private, and ending a task
// in between.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { isRest } from '@draaitafel/shared/nouns/step.ts'
import { choicesShown, hidesChoices, inBetween, stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { text } from '../copy/nl.ts'
import { taskText } from '../copy/nlTasks.ts'
import { DoneButton } from '../lead/script/DoneButton.tsx'
import { useReady } from '../lead/script/useReady.ts'
import { useShowChoices, useShowsFirst } from '../lead/script/useShowChoices.ts'
import { usePart } from '../parts/usePart.ts'
import { DoneAtFoot } from '../pieces/AtFoot.tsx'
import { useHasDraft } from '../pieces/useDraft.ts'
import { useReadyKey, useTaskKey, useTaskNow } from '../pieces/useTaskNow.ts'
import { isOffline } from '../store/connectionStore.ts'
import type { Choices } from '../store/heldChoices.ts'
import { useConnection, usePeers, usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './kit/Frame.module.css'
import type { TaskWork } from './kit/task.ts'
import { tasks } from './tasks.ts'
import type { FollowedTask } from './useFollowedTask.ts'

/** What sends the words that someone typed in the work. */
const SENDS = '[data-renewed] form .btn.primary[type="submit"]'

interface TaskFootProps {
  /** What is on this screen, also while the table is further. */
  readonly followed: FollowedTask
}

export function TaskFoot({ followed: { task, key, further } }: TaskFootProps) {
  const { role } = useWorkshop()
  if (key === null) return null
  // Being done with what the table has left says nothing to anyone.
  if (role === 'participant')
    return isRest(task) || further !== null ? null : <OfTask key={task} task={task} ready={key} />
  return role === 'facilitator' && further === null ? <Lead /> : null
}

/** The task may have something else to be done with first. */
function OfTask({ task, ready }: { readonly task: TaskId; readonly ready: string }) {
  const { state } = usePart(tasks[task].fetchWork)
  const Foot = state.kind === 'here' ? state.part.Foot : undefined
  const left = state.kind === 'here' ? state.part.left : undefined
  const amDone = <AmDone ready={ready} left={left} />
  return Foot ? <Foot>{amDone}</Foot> : amDone
}

interface AmDoneProps {
  readonly ready: string
  readonly left: TaskWork['left']
}

const nothing: Choices = {}

function AmDone({ ready: key, left }: AmDoneProps) {
  const { held, seat } = useWorkshop()
  const choices = useStore(held, (state) => state.held[key]) ?? nothing
  const leftOpen = usePlan((plan) => (choicesShown(plan) ? null : (left?.(choices, seat, plan) ?? null)))
  const { ready, people } = useReady(key)
  const isReady = usePeers((state) => state.me.ready === key)
  // Others are further by now.
  const isNow = useTaskKey() === key
  const hasDraft = useHasDraft(key)
  // Then nobody else is known.
  const isAway = useConnection(isOffline)
  const foot = useRef<HTMLElement>(null)
  const [wasTold, setTold] = useState(false)
  const isTold = wasTold && hasDraft && !isReady
  const mayTell = () => {
    setTold(hasDraft && !isTold)
    if (hasDraft && !isTold)
      foot.current?.parentElement?.parentElement?.querySelector(SENDS)?.scrollIntoView({ block: 'center' })
    return !hasDraft || isTold
  }
  return (
    <footer ref={foot} className={styles.foot}>
      <DoneAtFoot>
        {isTold && (
          <p role="alert" className={styles.between}>
            {taskText.notSent}
          </p>
        )}
        <DoneButton ready={key} isMain className={styles.done} mayTell={mayTell} />
      </DoneAtFoot>
      {isNow && (
        <p>
          {isAway ? `${isReady ? taskText.amDone : ''}${text.script.othersUnknown}` : text.script.ready(ready, people)}
          {isReady && `. ${leftOpen ? `${leftOpen} ` : ''}${taskText.takeBack}`}
        </p>
      )}
      <p role="status" className="sr">
        {isReady && leftOpen && `${leftOpen} `}
        {isNow && isReady && !isAway && (ready < people ? taskText.waiting : taskText.allReady)}
      </p>
    </footer>
  )
}

function Lead() {
  const show = useShowChoices()
  const showsFirst = useShowsFirst()
  const task = useTaskNow()
  const hides = usePlan(hidesChoices)
  const isBetween = usePlan(inBetween)
  const { ready, people } = useReady(useReadyKey() ?? '')
  const isAway = useConnection(isOffline)
  if (!isBetween && !hides) return null
  return (
    <footer className={styles.foot}>
      {isBetween && <Between />}
      {hides && (
        <DoneAtFoot>
          <button
            type="button"
            className={`btn ${showsFirst ? 'primary' : ''} ${styles.done}`}
            onClick={() => show(task)}
          >
            <Icon name="eye" />
            {taskText.show}
          </button>
        </DoneAtFoot>
      )}
      {hides && <p>{isAway ? text.script.othersUnknown : text.script.ready(ready, people)}</p>}
    </footer>
  )
}

function Between() {
  const step = usePlan(stepNow)
  return <p className={styles.between}>{step ? taskText.betweenHint(stepName(step)) : taskText.betweenHintBefore}</p>
}
