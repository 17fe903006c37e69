// @vitest-environment happy-dom
import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { readyScript, type ScriptStepId, type Step, scriptOf, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { scriptText } from '../../copy/nlScript.ts'
import { saveScriptStart } from '../../store/scriptStart.ts'
import { ScriptPage } from './ScriptPage.tsx'

const { row, menu, add, open, time } = scriptText
const stepOf = (id: ScriptStepId) => readyScript.find((one) => one.id === id) as Step
const [welcome, future, knobs] = [stepOf('welkom'), stepOf('toekomstbeeld'), stepOf('knoppenronde')].map(stepName) as [
  string,
  string,
  string,
]

/** The page of a script that begins at two o'clock. The server has one cue, for the first step. */
async function start() {
  const asked = serverSays(({ method }) => [
    200,
    method === 'GET' ? { cues: [{ step: 'welkom', text: 'Bel Noor' }] } : {},
  ])
  saveScriptStart('tafel', 14 * 60)
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  const user = table.show(<ScriptPage onFile={() => {}} />)
  await screen.findByText(`${row.cue}: Bel Noor`)
  const steps = () => scriptOf(table.plan())
  const step = (id: string) => steps().find((one) => one.id === id) as Step
  const rows = () => within(screen.getByRole('list', { name: scriptText.title })).getAllByRole('listitem')
  const rowOf = (name: string) =>
    screen.getByRole('button', { name: new RegExp(`, ${name}$`) }).closest('li') as HTMLElement
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const choose = async (name: string, entry: string) => {
    await press(row.more(name))
    await user.click(await screen.findByRole('menuitem', { name: entry }))
  }
  const openStep = (name: string) =>
    user.click(within(rowOf(name)).getByRole('button', { expanded: false, name: new RegExp(`^${name}`) }))
  const goTo = (id: string) =>
    act(() => table.othersDo({ type: 'step.go', now: { step: id, endsAt: null, leftSeconds: 60 } }))
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  const noticed = () => table.workshop.view.getState().notice?.sentence ?? ''
  const written = () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body)
  return { ...table, user, steps, step, rows, rowOf, press, choose, openStep, goTo, said, noticed, written }
}

const ids = (steps: readonly Step[]) => steps.map(({ id }) => id)

test('[N40] a longer step moves every later one, and the whole of the workshop with them', async () => {
  const { press, step, rowOf } = await start()
  expect(within(rowOf(future)).getByText('14:15')).toBeTruthy()
  await press(row.longer(welcome))
  expect(step('welkom').minutes).toBe(16)
  expect(within(rowOf(future)).getByText('14:16')).toBeTruthy()
  expect(screen.getByText(time.whole('14:00', '16:36'))).toBeTruthy()
})

test('[N40] minutes that are no minutes of a step are said and changed back', async () => {
  const { user, step, noticed, workshop } = await start()
  const minutes = screen.getByLabelText<HTMLInputElement>(row.minutes(welcome))
  for (const typed of ['241', '0', 'tien', '1,5']) {
    await user.clear(minutes)
    await user.type(minutes, `${typed}{Enter}`)
    expect(minutes.value).toBe('15')
    expect(noticed()).toBe(row.wrongMinutes)
    act(() => workshop.view.setState({ notice: null }))
  }
  expect(step('welkom').minutes).toBe(15)
  await user.clear(minutes)
  await user.type(minutes, '240{Enter}')
  expect(step('welkom').minutes).toBe(240)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: row.longer(welcome) }).disabled).toBe(true)
})

test('[N40] another time to begin moves the times on this screen, and a time that is none changes nothing', async () => {
  const { user, rowOf, noticed } = await start()
  const begin = screen.getByLabelText<HTMLInputElement>(time.begin)
  await user.clear(begin)
  await user.type(begin, '25:00{Enter}')
  expect(noticed()).toBe(time.wrong)
  expect(begin.value).toBe('14:00')
  await user.clear(begin)
  await user.type(begin, '9.30{Enter}')
  expect(within(rowOf(welcome)).getByText('09:30')).toBeTruthy()
  expect(window.localStorage.getItem('draaitafel.scriptStart.tafel')).toBe('570')
})

test('[N41] arrows on the grip move a step, one place a press, and it is said where it came', async () => {
  const { user, steps, said } = await start()
  act(() => screen.getByRole('button', { name: row.grip(1, welcome) }).focus())
  await user.keyboard('{ArrowDown}')
  expect(ids(steps()).slice(0, 2)).toEqual(['toekomstbeeld', 'welkom'])
  expect(said()).toContain(row.movedTo(welcome, 2, 8))
  await user.keyboard('{ArrowUp}')
  expect(ids(steps()).slice(0, 2)).toEqual(['welkom', 'toekomstbeeld'])
  await user.keyboard('{ArrowUp}')
  expect(ids(steps())).toEqual(ids(readyScript))
})

test('[N41] elsewhere in a row only Alt and an arrow move it: the list of rights keeps its own keys', async () => {
  const { user, steps } = await start()
  act(() => screen.getByRole('button', { name: row.longer(welcome) }).focus())
  await user.keyboard('{ArrowDown}')
  expect(ids(steps())[0]).toBe('welkom')
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(ids(steps())[1]).toBe('welkom')
  act(() => screen.getByLabelText(row.allowed(welcome)).focus())
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(ids(steps())[1]).toBe('welkom')
})

test('[N42] the step that the table is in can be moved and copied, and stays where everyone is', async () => {
  const { goTo, press } = await start()
  goTo('toekomstbeeld')
  const entries = async (name: string) => {
    await press(row.more(name))
    const items = await screen.findAllByRole('menuitem')
    const labels = items.map(({ textContent }) => textContent)
    act(() => items[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull())
    return labels
  }
  expect(await entries(future)).toEqual([menu.up, menu.down, menu.copy])
  expect(await entries(welcome)).toEqual([menu.down, menu.copy, menu.skip, menu.remove])
})

test('[N42] a step that is left out keeps its place, takes no time and can come back', async () => {
  const { choose, step, rowOf, rows } = await start()
  await choose(welcome, menu.skip)
  expect(step('welkom').skipped).toBe(true)
  expect(within(rowOf(welcome)).getByText(row.skipped)).toBeTruthy()
  expect(within(rowOf(future)).getByText('14:00')).toBeTruthy()
  expect(rows()).toHaveLength(8)
  await choose(welcome, menu.takeBack)
  expect(step('welkom').skipped).toBe(false)
})

test('[N42] a step that was taken away is one press away', async () => {
  const { choose, steps, workshop } = await start()
  await choose(future, menu.remove)
  expect(ids(steps())).not.toContain('toekomstbeeld')
  const { sentence, help } = workshop.view.getState().notice ?? {}
  expect(sentence).toBe(add.removed(future))
  if (typeof help !== 'object' || !('back' in help)) throw new Error('There is no way back')
  act(() => help.back())
  expect(ids(steps())).toEqual(ids(readyScript))
})

test('[N42] a copy says in full what its step says, also what only the facilitator reads', async () => {
  const { choose, steps, written } = await start()
  await choose(welcome, menu.copy)
  const copy = steps()[1] as Step
  expect(copy).toMatchObject({ name: welcome, minutes: 15, allowed: 'afspraken', tasks: 'table placing' })
  expect(copy.id).not.toBe('welkom')
  await waitFor(() => expect(written()).toEqual([{ cues: [{ step: copy.id, text: 'Bel Noor' }] }]))
})

test('[N43] rights of the step that the table is in hold at once; those of another step wait for it', async () => {
  const asked = serverSays(() => [200, { cues: [] }])
  const { show, othersDo } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  const user = show(<ScriptPage onFile={() => {}} />)
  act(() => othersDo({ type: 'step.go', now: { step: 'welkom', endsAt: null, leftSeconds: 60 } }))
  const locked = () => asked.filter(({ method }) => method === 'PATCH').map(({ body }) => body)
  await user.selectOptions(screen.getByLabelText(row.allowed(knobs)), 'kijken')
  expect(locked()).toEqual([])
  await user.selectOptions(screen.getByLabelText(row.allowed(welcome)), 'geld')
  expect(locked()).toEqual([{ allowed: 'geld' }])
})

test('[N44] a break comes halfway by itself, and a new step behind the one that is open', async () => {
  const { press, steps, openStep, rowOf, user } = await start()
  await press(add.break)
  expect(steps().findIndex((one) => one.tasks === 'break')).toBe(4)
  // It is open now.
  await user.click(within(rowOf(add.breakName)).getByRole('button', { expanded: true }))
  await openStep(welcome)
  await press(add.step)
  await user.click(await screen.findByRole('menuitem', { name: taskCopy.vision.name }))
  expect(steps()[1]).toMatchObject({ name: taskCopy.vision.name, tasks: 'vision' })
})

test('[N44] tasks of a step can be put earlier, taken away and added; the last one stays', async () => {
  const { press, openStep, step, user } = await start()
  await openStep(welcome)
  await press(open.earlier(taskCopy.placing.name))
  expect(tasksOf(step('welkom'))).toEqual(['placing', 'table'])
  await press(open.remove(taskCopy.placing.name))
  expect(tasksOf(step('welkom'))).toEqual(['table'])
  expect(screen.queryByRole('button', { name: open.remove(taskCopy.table.name) })).toBeNull()
  await press(open.addTask)
  await user.click(await screen.findByRole('menuitem', { name: taskCopy.money.name }))
  expect(tasksOf(step('welkom'))).toEqual(['table', 'money'])
})

test('[N44] an emptied name of a ready step goes back to its own; a step of ours keeps the name it has', async () => {
  const { press, openStep, steps, step, user, noticed } = await start()
  await openStep(welcome)
  const name = () => screen.getByLabelText<HTMLInputElement>(open.name)
  await user.clear(name())
  await user.type(name(), 'Koffie{Enter}')
  expect(step('welkom').name).toBe('Koffie')
  await user.clear(name())
  await user.type(name(), '{Enter}')
  expect(step('welkom').name).toBe('')
  expect(name().value).toBe(welcome)
  await press(add.break)
  await user.clear(name())
  await user.type(name(), '{Enter}')
  expect(steps().find((one) => one.tasks === 'break')?.name).toBe(add.breakName)
  expect(noticed()).toBe('')
})

test('[N45] what only the facilitator reads goes to the server and not into the plan', async () => {
  const { openStep, plan, written, user } = await start()
  const before = JSON.stringify(plan())
  await openStep(welcome)
  const cue = screen.getByLabelText<HTMLInputElement>(open.cue)
  await user.clear(cue)
  await user.type(cue, ' Zet koffie {Enter}')
  await waitFor(() => expect(written()).toEqual([{ cues: [{ step: 'welkom', text: 'Zet koffie' }] }]))
  expect(JSON.stringify(plan())).toBe(before)
})

test('[N45] a sentence longer than the bar shows is told while it is typed, and kept whole', async () => {
  const { openStep, step, user } = await start()
  await openStep(welcome)
  const field = screen.getByLabelText(open.instruction)
  await user.type(field, 'x'.repeat(60))
  expect(screen.queryByText(open.over(60))).toBeNull()
  await user.type(field, 'yz')
  expect(screen.getByText(open.over(60))).toBeTruthy()
  expect(step('welkom').instruction).toBe('')
  await user.tab()
  expect(step('welkom').instruction).toHaveLength(62)
})

test('[N43] without the server nothing can be written over a cue that was not read', async () => {
  serverSays(() => null)
  const { show } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), 'facilitator')
  const user = show(<ScriptPage onFile={() => {}} />)
  await user.click(
    screen.getAllByRole('button', { expanded: false, name: new RegExp(`^${welcome}`) })[0] as HTMLElement,
  )
  expect(await screen.findByText(open.cueStates.notFetched)).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>(open.cue).disabled).toBe(true)
})
