// @vitest-environment happy-dom
import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { nextStop, taskKey } from '@draaitafel/shared/nouns/stepNow.ts'
import { tasksAlone } from '@draaitafel/shared/nouns/task.ts'
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useShallow } from 'zustand/react/shallow'
import { sitDown } from '../../testing/atTable.tsx'
import { serverSays } from '../../testing/serverSays.ts'
import { dialogText } from '../copy/nlDialogs.ts'
import { peopleText } from '../copy/nlPeopleTasks.ts'
import { taskText } from '../copy/nlTasks.ts'
import { ShowFirstDialog } from '../lead/script/ShowFirstDialog.tsx'
import { GoOn } from '../lead/script/StepLead.tsx'
import { usePlan, useView } from '../store/WorkshopContext.tsx'
import { TaskFoot } from './TaskFoot.tsx'
import { tasks } from './tasks.ts'
import { Work } from './values/ValuesTask.tsx'

function Lead() {
  const next = usePlan(useShallow(nextStop))
  const dialog = useView((view) => view.dialog)
  return (
    <>
      {next && <GoOn next={next} />}
      <Work />
      <TaskFoot followed={{ task: 'values', key: 'values', further: null, goAlong: () => {} }} />
      {dialog?.kind === 'showFirst' && <ShowFirstDialog next={dialog.next} />}
    </>
  )
}

function atValues(done: readonly boolean[]) {
  serverSays(() => [200, {}])
  const table = sitDown({ ...planFromTemplate('casus-c', 'Thuisplusflat'), aims: [] }, 'facilitator')
  const user = table.show(<Lead />)
  const step = scriptOf(table.plan()).find(({ id }) => id === 'toekomstbeeld')
  if (!step) throw new Error('no such step')
  act(() => table.othersDo({ type: 'step.go', now: { step: step.id, task: 'values', endsAt: null, leftSeconds: 60 } }))
  const key = taskKey(table.plan())
  const parties = table.plan().parties.map(({ id }) => id)
  const peers = done.map((isDone, i) => ({
    ...nothingShown,
    clientId: 100 + i,
    name: '',
    role: 'participant' as const,
    party: parties[i] ?? null,
    ready: isDone ? key : null,
  }))
  act(() => table.workshop.peersStore.setState({ peers }))
  return { ...table, user, step: () => table.plan().now?.step }
}

const goesOn = () => screen.getByRole('button', { name: /^Volgende: / })
const shows = () => screen.getByRole('button', { name: taskText.show })
const isMain = (button: HTMLElement) => button.classList.contains('primary')

test('[W900] once all are done, showing the choices is the main action, and not going on', () => {
  const { workshop } = atValues([true, false])
  expect([isMain(shows()), isMain(goesOn())]).toEqual([false, true])
  act(() =>
    workshop.peersStore.setState(({ peers }) => ({
      peers: peers.map((one) => ({ ...one, ready: peers[0]?.ready ?? '' })),
    })),
  )
  expect([isMain(shows()), isMain(goesOn())]).toEqual([true, false])
})

test('[W900] before they are shown nothing is said of answers that nobody can know, only who is done', () => {
  atValues([true, false])
  expect(screen.getByText(peopleText.lookOn)).toBeTruthy()
  expect(screen.queryByText(/nog geen antwoord/i)).toBeNull()
  expect(screen.getAllByText(dialogText.ready.done)).toHaveLength(1)
  expect(screen.getAllByText(dialogText.ready.busy)).toHaveLength(1)
})

test('[W900] going on from choices that were not shown asks first; one press shows them, another goes on after all', async () => {
  const { user, step, plan } = atValues([true, true])
  await user.click(goesOn())
  expect(step()).toBe('toekomstbeeld')
  await user.click(screen.getByRole('button', { name: dialogText.showFirst.show }))
  expect(plan().now?.shown).toBe(true)
  await user.click(goesOn())
  expect(step()).not.toBe('toekomstbeeld')
})

test('[W900] it may go on all the same', async () => {
  const first = atValues([true])
  await first.user.click(goesOn())
  await first.user.click(screen.getByRole('button', { name: dialogText.showFirst.anyway }))
  expect(first.step()).not.toBe('toekomstbeeld')
})

test('[W900] what is answered alone is the same on every side', () => {
  const held = Object.entries(tasks).filter(([, { actionsOf }]) => actionsOf !== undefined)
  expect(held.map(([id]) => id).toSorted()).toEqual([...tasksAlone].toSorted())
})
