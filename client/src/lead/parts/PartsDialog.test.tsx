// @vitest-environment happy-dom
import { taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { serverSays } from '../../../testing/serverSays.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartsDialog } from './PartsDialog.tsx'

const { entries, ...words } = dialogText.parts
const plan = planFromTemplate('casus-c', 'Thuisplusflat')

beforeEach(() => window.history.replaceState(null, '', '/w/tafel/begeleider'))

function start(role: Role = 'facilitator') {
  const asked = serverSays(() => [204])
  const table = sitDown(plan, role)
  table.workshop.view.setState({ dialog: { kind: 'parts' } })
  const user = table.show(<PartsDialog />)
  const part = (label: string) => screen.queryByRole<HTMLButtonElement>('button', { name: new RegExp(`^${label} `) })
  const press = (label: string) => user.click(part(label) as HTMLElement)
  const forAll = (label: string) => screen.queryByRole('button', { name: words.everyone(label) })
  const look = async (typed: string) => {
    await user.clear(screen.getByLabelText(words.find))
    await user.type(screen.getByLabelText(words.find), typed)
  }
  const allowed = () => asked.flatMap(({ body }) => (body as { allowed?: string } | null)?.allowed ?? [])
  return { ...table, user, part, press, forAll, look, allowed, dialog: () => table.workshop.view.getState().dialog }
}

test('[N65] a part is found by its name, by what it does and by its phase; all words have to fit', async () => {
  const { look, part } = start()
  await look('KLOK')
  expect(part(entries.script.label)).toBeTruthy()
  expect(part(entries.needs.label)).toBeNull()
  await look('geld kosten')
  expect(part(entries.needs.label)).toBeTruthy()
  expect(part(entries.balances.label)).toBeNull()
  await look('zwembad')
  expect(screen.getByText(words.nothing)).toBeTruthy()
})

test('[N65] a participant opens parts for themselves, and starts nothing for everyone', async () => {
  const { part, press, dialog, forAll, plan: now } = start('participant')
  expect(part(entries.vision.label)).toBeNull()
  expect(forAll(entries.aims.label)).toBeNull()
  await press(entries.parked.label)
  expect(dialog()).toEqual({ kind: 'parked', about: '' })
  expect(now().now).toBeNull()
})

test('[N65] who leads starts a part with everyone, and nothing of the step is locked in it', async () => {
  const { user, forAll, plan: now, dialog, allowed } = start()
  await user.click(forAll(entries.aims.label) as HTMLElement)
  expect(taskNow(now())).toBe('values')
  expect(dialog()).toBeNull()
  expect(allowed()).toEqual(['alles'])
})

test('[N65] what is only done together starts by its own name, and once', async () => {
  const { press, part, plan: now, workshop } = start()
  await press(entries.vision.label)
  expect(taskNow(now())).toBe('vision')
  act(() => workshop.view.setState({ dialog: { kind: 'parts' } }))
  expect(part(entries.vision.label)?.disabled).toBe(true)
  expect(part(entries.vision.label)?.textContent).toContain(words.now)
})

test('[N65] a facilitator who does not lead brings nobody along', () => {
  const { othersDo, forAll } = start()
  expect(forAll(entries.aims.label)).toBeTruthy()
  act(() => othersDo({ type: 'lead.take', person: 'ans' }, { name: 'Ans' }))
  expect(forAll(entries.aims.label)).toBeNull()
})

test('[N65] the start is set at once and said; the script opens on its own page', async () => {
  const { press, plan: now, workshop, dialog } = start()
  await press(entries.baseline.label)
  expect(now().knobs.every(({ baseline, setting }) => baseline === setting)).toBe(true)
  expect(workshop.view.getState().notice?.sentence).toBe(words.baselineDone)
  await press(entries.script.label)
  expect(window.location.pathname).toBe('/w/tafel/begeleider/draaiboek')
  expect(dialog()).toBeNull()
})

test('[N65] a participant reads the script in a dialog: its page is the facilitator’s', async () => {
  const { press, dialog } = start('participant')
  await press(entries.script.label)
  expect(dialog()).toEqual({ kind: 'script' })
  expect(window.location.pathname).toBe('/w/tafel/begeleider')
})

test('[C481] L-08, L-01, L-06: the tasks about the place open for one person alone, and with everyone for who leads', async () => {
  const alone = start('participant')
  await alone.press(entries.area.label)
  expect(alone.dialog()).toEqual({ kind: 'task', task: 'area' })
  expect(alone.plan().now).toBeNull()
  for (const entry of [entries.form, entries.ideas]) expect(alone.forAll(entry.label)).toBeNull()
})
