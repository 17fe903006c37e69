// Everything that can be opened at a table, by the phase of the workshop that it belongs to. A facilitator who leads
// can bring everyone along.

import { taskInStep, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { useState } from 'react'
import { useNavigation } from '../../address/navigation.tsx'
import { scriptAddress } from '../../address/route.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useLead } from '../../pieces/gather/useLead.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { isFor, isOnlyTogether, isOpenAlone, type PartEntry, type Phase, phases, taskOfEntry } from './entries.ts'
import styles from './PartsDialog.module.css'
import { useStartTask } from './useStartTask.ts'

const words = dialogText.parts

export function PartsDialog() {
  const { view, role } = useWorkshop()
  const { isMine } = useLead()
  const mayGather = role === 'facilitator' && isMine
  const [looked, setLooked] = useState('')
  const found = (Object.keys(phases) as Phase[]).flatMap((phase) => {
    const entries = phases[phase].filter((entry) => isFor(role, entry) && isFound(phase, entry, looked))
    return entries.length > 0 ? [{ phase, entries }] : []
  })
  return (
    <Modal title={text.board.parts} full closeLabel={text.close} onClose={() => view.setState({ dialog: null })}>
      <div className={styles.top}>
        <TextField label={words.find} hideLabel placeholder={words.findHint} value={looked} onChange={setLooked} />
        {mayGather && (
          <p className={styles.legend}>
            <Icon name="play" /> {words.legend}
          </p>
        )}
      </div>
      <div className={styles.phases}>
        {found.map(({ phase, entries }) => (
          <section key={phase} aria-labelledby={`phase-${phase}`}>
            <h3 id={`phase-${phase}`}>{words.phases[phase]}</h3>
            <ul>
              {entries.map((entry) => (
                <Part key={entry} entry={entry} mayGather={mayGather} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p role="status" className={found.length > 0 ? 'sr' : undefined}>
        {found.length > 0 ? '' : words.nothing}
      </p>
    </Modal>
  )
}

function Part({ entry, mayGather }: { readonly entry: PartEntry; readonly mayGather: boolean }) {
  const { view, dispatch, id, role } = useWorkshop()
  const { go } = useNavigation()
  const startTask = useStartTask()
  const task = entry in taskOfEntry ? taskOfEntry[entry as keyof typeof taskOfEntry] : null
  const { isNow, said } = useDoing(task)
  const { label, hint } = words.entries[entry]
  const mayStart = mayGather && task !== null && said === null
  const open = () => {
    if (isOnlyTogether(entry)) return startTask(taskOfEntry[entry])
    if (entry === 'script' && role === 'facilitator') {
      view.setState({ dialog: null })
      return go(scriptAddress(id, role))
    }
    if (entry === 'parked' || entry === 'remarks') return view.setState({ dialog: { kind: entry, about: '' } })
    if (isOpenAlone(entry)) return view.setState({ dialog: { kind: 'task', task: taskOfEntry[entry] } })
    if (entry !== 'baseline') return view.setState({ dialog: { kind: entry } })
    view.setState({ dialog: null })
    if (dispatch({ type: 'baseline.set' }).ok) view.say('done', words.baselineDone)
  }
  return (
    <li>
      <button type="button" className={styles.part} disabled={said !== null && isOnlyTogether(entry)} onClick={open}>
        <b>{label}</b> <small data-now={isNow || undefined}>{said ?? hint}</small>
      </button>
      {mayStart && (
        <button
          type="button"
          className={`btn quiet icon-only ${styles.all}`}
          aria-label={words.everyone(label)}
          title={words.everyone(label)}
          onClick={() => startTask(task)}
        >
          <Icon name="play" />
        </button>
      )}
    </li>
  )
}

/** Whether the table does this now, or did before what it does in between; and how that is said. */
function useDoing(task: TaskId | null): { readonly isNow: boolean; readonly said: string | null } {
  const present = usePlan(taskNow)
  const ofStep = usePlan(taskInStep)
  const place = useStepNow()?.place ?? null
  const isNow = task !== null && present === task
  if (task === null || (!isNow && ofStep !== task)) return { isNow, said: null }
  if (ofStep !== task) return { isNow, said: words.nowBetween }
  if (place === null) return { isNow, said: isNow ? words.now : words.waitsInStep }
  return { isNow, said: isNow ? words.nowInStep(place) : words.waits(place) }
}

/** By its name, its description, and the name of its phase. */
function isFound(phase: Phase, entry: PartEntry, looked: string): boolean {
  const { label, hint } = words.entries[entry]
  const all = `${label} ${hint} ${words.phases[phase]}`.toLocaleLowerCase('nl')
  return looked
    .toLocaleLowerCase('nl')
    .split(/\s+/)
    .every((word) => all.includes(word))
}
